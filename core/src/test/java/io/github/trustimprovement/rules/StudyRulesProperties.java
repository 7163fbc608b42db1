// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyArbitraries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class StudyRulesProperties {
    private static final Validator<Study> VALIDATOR = Validator.of(RuleSets.study())
            .withProfile(Profile.builder()
                    .name("with every threshold")
                    .putThreshold("study/group-too-small", BigDecimal.valueOf(2))
                    .putThreshold("study/few-leaders", BigDecimal.valueOf(2))
                    .build());

    @Provide
    Arbitrary<Study> studies() {
        return StudyArbitraries.troubledStudies();
    }

    @Property(tries = 300)
    void findsTheSameEachTime(@ForAll("studies") Study study) {
        assertThat(VALIDATOR.validate(study)).isEqualTo(VALIDATOR.validate(study));
    }

    @Property(tries = 500)
    void findingsMoveWithTheirElements(@ForAll("studies") Study study, @ForAll Random random) {
        Shuffle shuffle = new Shuffle(random);
        Study shuffled = shuffled(study, shuffle);

        assertThat(lines(shuffled, pointer -> pointer))
                .containsExactlyInAnyOrderElementsOf(lines(study, shuffle::moved));
    }

    /** Otherwise the laws would say little. */
    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theGeneratorGivesEveryRuleSomethingToFind(@ForAll("studies") Study study) {
        VALIDATOR.validate(study).findings().stream()
                .map(Finding::rule)
                .distinct()
                .forEach(rule -> Statistics.collect(rule));
        RuleSets.study().descriptions().stream()
                .map(RuleDescription::code)
                .filter(code -> !code.equals("reference/deprecated-code"))
                .forEach(code ->
                        Statistics.coverage(coverage -> coverage.check(code).count(count -> count > 0)));
    }

    private static List<String> lines(Study study, UnaryOperator<String> place) {
        return VALIDATOR.validate(study).findings().stream()
                .map(finding -> finding.severity() + " " + finding.rule() + " " + place.apply(finding.pointer()) + " "
                        + finding.message() + " " + finding.suggestions())
                .toList();
    }

    private static Study shuffled(Study study, Shuffle shuffle) {
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : study.segments()) {
            String place = "/segments/" + segments.size() + "/codings";
            segments.add(segment.toBuilder()
                    .codings(shuffle.of(place, segment.codings()))
                    .build());
        }
        return study.toBuilder()
                .participants(shuffle.of("/participants", study.participants()))
                .sources(shuffle.of("/sources", study.sources()))
                .coders(shuffle.of("/coders", study.coders()))
                .segments(shuffle.of("/segments", segments))
                .build();
    }
}
