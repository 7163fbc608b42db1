// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.outcome.Missing;
import io.github.trustimprovement.practice.GoalLevel;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeStatus;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.NotApplicable;
import io.github.trustimprovement.review.NotAssessed;
import io.github.trustimprovement.review.Rated;
import io.github.trustimprovement.review.ReviewKind;
import io.github.trustimprovement.review.Withheld;
import io.github.trustimprovement.rules.RuleSets;
import io.github.trustimprovement.rules.Validator;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The invented trust holds what its README says of it. */
class TrustJsonTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/trustimprovement/examples/workedtrust");
    private static final Path FILE = FOLDER.resolve(TrustFile.INVENTED);

    private final Parsed<TrustRecord> parsed = TrustImprovementJson.read(FILE, TrustRecord.class, ReadPolicy.STRICT);
    private final TrustRecord trust = parsed.orThrow();

    @Test
    void readsWithoutAFinding() {
        assertThat(parsed.report().findings()).isEmpty();
    }

    @Test
    void isCanonicalByteForByte() throws IOException {
        assertThat(TrustImprovementJson.write(trust)).isEqualTo(Files.readString(FILE));
    }

    @Test
    void findsWhatItsReadmeExplains() throws IOException {
        List<String[]> explained = Files.readAllLines(FOLDER.resolve("README.md")).stream()
                .filter(line -> line.matches("\\| (ERROR|WARNING|INFO) .*"))
                .map(line -> line.split(" *\\| *", -1))
                .toList();

        assertThat(explained).allSatisfy(cells -> assertThat(cells[4]).isNotBlank());
        assertThat(explained.stream().map(cells -> String.join(" ", cells[1], cells[2], cells[3])))
                .containsExactlyElementsOf(findings().stream()
                        .map(finding -> finding.severity() + " `" + finding.rule() + "` `" + finding.pointer() + "`")
                        .toList());
    }

    @Test
    void namesInItsReadmeTheThresholdsThatFindNothing() throws IOException {
        Set<String> found = findings().stream().map(Finding::rule).collect(Collectors.toSet());
        String sentence = Files.readAllLines(FOLDER.resolve("README.md")).stream()
                .filter(line -> line.startsWith("Rules that need a threshold"))
                .collect(Collectors.joining());

        assertThat(Pattern.compile("`([a-z]+/[a-z-]+)`")
                        .matcher(sentence)
                        .results()
                        .map(name -> name.group(1)))
                .containsExactlyInAnyOrderElementsOf(ExampleProfile.PROFILE.thresholds().keySet().stream()
                        .filter(rule -> !found.contains(rule))
                        .toList());
    }

    @Test
    void holdsNoError() {
        assertThat(findings()).isNotEmpty().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void saysThatItIsInvented() {
        assertThat(trust.title().orElseThrow()).contains("invented");
        assertThat(trust.trust().name().orElseThrow()).contains("invented");
        assertThat(trust.trust().schools())
                .hasSize(3)
                .allMatch(school -> school.name().orElseThrow().contains("invented"))
                .allMatch(school -> school.urn().isEmpty());
    }

    @Test
    void servesEveryStrand() {
        assertThat(trust.practices()).hasSize(12);
        assertThat(trust.practices().stream()
                        .flatMap(practice -> practice.strands().stream())
                        .distinct())
                .containsExactlyInAnyOrder(Strand.values());
        assertThat(trust.practices()).filteredOn(Practice::isCaseStudy).hasSize(1);
        assertThat(trust.practices())
                .filteredOn(practice -> practice.adaptation().isPresent())
                .hasSize(1);
    }

    @Test
    void hasInitiativesOfEveryStatus() {
        LocalDate day = trust.asOf().orElseThrow();

        assertThat(trust.initiatives()).hasSize(8);
        assertThat(trust.initiatives().stream()
                        .map(initiative -> initiative.statusAt(day))
                        .distinct())
                .containsExactlyInAnyOrder(
                        InitiativeStatus.RUNNING,
                        InitiativeStatus.PAUSED,
                        InitiativeStatus.STOPPED,
                        InitiativeStatus.REPLACED);
        assertThat(trust.initiatives().stream().map(Initiative::supports).flatMap(List::stream))
                .containsExactly("one-sequence");
        assertThat(trust.initiatives().stream().map(Initiative::undermines).flatMap(List::stream))
                .containsExactly("lighter-marking");
    }

    @Test
    void reviewsFromEverySideWithEveryKindOfAnswer() {
        assertThat(trust.componentReviews().stream()
                        .map(review -> review.kind().orElseThrow())
                        .distinct())
                .containsExactlyInAnyOrder(ReviewKind.values());
        assertThat(trust.componentReviews().stream().map(ComponentReview::rating))
                .hasAtLeastOneElementOfType(Rated.class)
                .hasAtLeastOneElementOfType(NotAssessed.class)
                .hasAtLeastOneElementOfType(NotApplicable.class)
                .hasAtLeastOneElementOfType(Withheld.class);
        assertThat(trust.scales()).hasSize(2);
    }

    @Test
    void observesThreeYearsAndOneSchoolForFour() {
        assertThat(trust.outcomeMeasures()).hasSize(4);
        assertThat(trust.observations().stream()
                        .map(observation -> observation.period().academicYear())
                        .distinct())
                .containsExactlyInAnyOrder(
                        AcademicYear.of(2021), AcademicYear.of(2022), AcademicYear.of(2023), AcademicYear.of(2024));
        assertThat(trust.observations())
                .filteredOn(observation -> observation.value() instanceof Missing)
                .singleElement()
                .satisfies(missing ->
                        assertThat(((Missing) missing.value()).reason()).isNotEqualTo(Optional.empty()));
    }

    @Test
    void leavesNoPartOfARecordEmpty() {
        assertThat(List.of(
                        trust.partnerTrusts(),
                        trust.trustGroups(),
                        trust.codebook().localCodes(),
                        trust.statedValues(),
                        trust.decisions(),
                        trust.partnerPractices(),
                        trust.capacities(),
                        trust.qualityAssuranceActivities(),
                        trust.capabilityReviews(),
                        trust.leverReadings(),
                        trust.leverSettings(),
                        trust.composites()))
                .noneMatch(List::isEmpty);
        assertThat(trust.goals().stream().map(goal -> goal.level()).distinct())
                .containsExactlyInAnyOrder(GoalLevel.values());
        assertThat(trust.improvementModel().orElseThrow().phases()).hasSize(3);
    }

    private List<Finding> findings() {
        return Validator.of(RuleSets.trust())
                .withProfile(ExampleProfile.PROFILE)
                .validate(trust)
                .findings();
    }
}
