// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.practice.TrustRecordArbitraries;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import io.github.trustimprovement.review.AggregationKind;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.ComponentWeight;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TrustRulesProperties {
    private static final Validator<TrustRecord> VALIDATOR = Validator.of(TrustFindings.RULES)
            .withProfile(Profile.builder()
                    .name("with every threshold")
                    .putThreshold("lever/reading-stale", BigDecimal.TEN)
                    .putThreshold("outcome/unlike-cohorts", BigDecimal.valueOf(2))
                    .putThreshold("capacity/tight", new BigDecimal("0.5"))
                    .putThreshold("initiative/stuck-cycle", BigDecimal.ONE)
                    .putThreshold("initiative/stalled", BigDecimal.TEN)
                    .putThreshold("initiative/cycle-features-few", BigDecimal.valueOf(4))
                    .putThreshold("initiative/overload", BigDecimal.ZERO)
                    .putThreshold("initiative/introduced-without-retirement", BigDecimal.valueOf(365))
                    .putThreshold("helix/few-components-rated", new BigDecimal("0.5"))
                    .putThreshold("helix/missing-could-turn", BigDecimal.ONE)
                    .putThreshold("composite/low-component-hidden", new BigDecimal("0.1"))
                    .putThreshold("outcome/no-upwards-convergence", BigDecimal.ONE)
                    .putThreshold("outcome/spread-grew", BigDecimal.ONE)
                    .putThreshold("outcome/lower-group-falls-behind", BigDecimal.ONE)
                    .putThreshold("outcome/trusts-draw-apart", BigDecimal.ZERO)
                    .putThreshold("outcome/order-turned", BigDecimal.ONE)
                    .putThreshold("outcome/regression-possible", BigDecimal.ONE)
                    .putThreshold("outcome/xmr-signal", BigDecimal.ONE)
                    .putThreshold("outcome/run-signal", BigDecimal.ONE)
                    .putThreshold("outcome/share-signal", BigDecimal.valueOf(100))
                    .putThreshold("outcome/trend", BigDecimal.ONE)
                    .putThreshold("outcome/gain-not-sustained", BigDecimal.ONE)
                    .putThreshold("initiative/dimension-unstated", BigDecimal.ZERO)
                    .putThreshold("initiative/end-and-means", BigDecimal.ZERO)
                    .build());

    private static final Composite HEADLINE = Composite.of(
                    "headline",
                    "spread",
                    AggregationKind.WEIGHTED_MEAN,
                    ComponentWeight.of(Component.CONNECT, Decimal.of(2)),
                    ComponentWeight.of(Component.USE_EVIDENCE, Decimal.of(1)))
            .withOrdinalAsInterval(true);

    @Provide
    Arbitrary<TrustRecord> trusts() {
        return TrustRecordArbitraries.trustRecords();
    }

    /** Records whose outcomes, reviews and initiatives meet in a few schools, so that measures have something to find. */
    @Provide
    Arbitrary<TrustRecord> denseTrusts() {
        Arbitrary<String> schools = Arbitraries.of("oak", "elm", "ash", "bay", "fir", "yew");
        Arbitrary<Observation> observations = Combinators.combine(
                        schools,
                        Arbitraries.integers().between(2016, 2020),
                        Arbitraries.integers().between(0, 9))
                .as((school, year, value) -> Outcomes.years(OrganisationRef.school(school), year, value)
                        .get(0)
                        .withCohortSize(10));
        Arbitrary<ComponentReview> reviews = Combinators.combine(
                        schools,
                        Arbitraries.of(Component.CONNECT, Component.USE_EVIDENCE, Component.DE_IMPLEMENT),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of("none", "some", "all"))
                .as((school, component, day, level) -> ComponentReview.of(
                        school + component.code() + day + level,
                        component,
                        OrganisationRef.school(school),
                        LocalDate.of(2019, 1, day),
                        Rating.of("spread", level)));
        Arbitrary<Initiative> initiatives = Combinators.combine(
                        schools,
                        Arbitraries.integers().between(2016, 2018),
                        Arbitraries.integers().between(2017, 2019))
                .as((school, start, stop) -> Initiative.of(school + start + stop, "A plan")
                        .withSchools(school)
                        .withFocus(school)
                        .withLog(Started.of(LocalDate.of(start, 9, 1)), Stopped.of(LocalDate.of(stop, 10, 1))));
        return Combinators.combine(
                        trusts(),
                        observations.list().ofMinSize(10).ofMaxSize(40),
                        reviews.list().ofMaxSize(12),
                        initiatives.list().ofMaxSize(4))
                .as((trust, outcomes, ratings, plans) -> trust.toBuilder()
                        .trust(Outcomes.birch("oak", "elm", "ash", "bay")
                                .build()
                                .trust())
                        .partnerTrusts(List.of(Trust.of("alder", School.of("fir"), School.of("yew"))))
                        .outcomeMeasures(List.of(Outcomes.measure()))
                        .observations(outcomes)
                        .scales(List.of(Scale.ofOrdinal("spread", "none", "some", "all")))
                        .componentReviews(ratings)
                        .composites(List.of(HEADLINE))
                        .addAllInitiatives(plans)
                        .build());
    }

    @Property(tries = 150)
    void findingsOfDenseRecordsMoveWithTheirElements(@ForAll("denseTrusts") TrustRecord trust, @ForAll Random random) {
        findingsMoveWithTheirElements(trust, random);
    }

    @Property(tries = 150)
    void findsTheSameEachTime(@ForAll("trusts") TrustRecord trust) {
        List<Finding> findings = VALIDATOR.validate(trust).findings();

        assertThat(VALIDATOR.validate(trust).findings()).isEqualTo(findings);
    }

    @Property(tries = 150)
    void findingsMoveWithTheirElements(@ForAll("trusts") TrustRecord trust, @ForAll Random random) {
        Shuffle shuffle = new Shuffle(random);
        TrustRecord shuffled = shuffled(trust, shuffle);

        assertThat(lines(shuffled, pointer -> pointer))
                .containsExactlyInAnyOrderElementsOf(lines(trust, shuffle::moved));
    }

    /** Codes of partners stand in the document too, so that an edition that is not declared is missed for them as well. */
    @Property(tries = 150)
    void practicesOfPartnersAreNoneOfTheTrusts(@ForAll("trusts") TrustRecord trust) {
        TrustRecord alone = trust.toBuilder().partnerPractices(List.of()).build();
        Predicate<String> ofTheTrust = line -> !line.contains(" reference/edition-mismatch /codebook/editions ")
                && !line.contains(" /partnerPractices/");

        assertThat(lines(trust, pointer -> pointer).stream().filter(ofTheTrust))
                .containsExactlyElementsOf(lines(alone, pointer -> pointer).stream()
                        .filter(ofTheTrust)
                        .toList());
    }

    private static List<String> lines(TrustRecord trust, Function<String, String> place) {
        return VALIDATOR.validate(trust).findings().stream()
                .map(finding -> finding.severity() + " " + finding.rule() + " " + place.apply(finding.pointer()) + " "
                        + finding.message() + " " + finding.suggestions())
                .toList();
    }

    private static TrustRecord shuffled(TrustRecord trust, Shuffle shuffle) {
        TrustRecordBuilder other = trust.toBuilder();
        other.partnerTrusts(shuffle.of("/partnerTrusts", trust.partnerTrusts()));
        other.trustGroups(shuffle.of("/trustGroups", trust.trustGroups()));
        other.statedValues(shuffle.of("/statedValues", trust.statedValues()));
        other.goals(shuffle.of("/goals", trust.goals()));
        other.decisions(shuffle.of("/decisions", trust.decisions()));
        other.practices(shuffle.of("/practices", trust.practices()));
        other.partnerPractices(shuffle.of("/partnerPractices", trust.partnerPractices()));
        other.initiatives(shuffle.of("/initiatives", trust.initiatives()));
        other.capacities(shuffle.of("/capacities", trust.capacities()));
        other.qualityAssuranceActivities(shuffle.of("/qualityAssuranceActivities", trust.qualityAssuranceActivities()));
        other.scales(shuffle.of("/scales", trust.scales()));
        other.componentReviews(shuffle.of("/componentReviews", trust.componentReviews()));
        other.capabilityReviews(shuffle.of("/capabilityReviews", trust.capabilityReviews()));
        other.leverReadings(shuffle.of("/leverReadings", trust.leverReadings()));
        other.leverSettings(shuffle.of("/leverSettings", trust.leverSettings()));
        other.composites(shuffle.of("/composites", trust.composites()));
        other.outcomeMeasures(shuffle.of("/outcomeMeasures", trust.outcomeMeasures()));
        other.observations(shuffle.of("/observations", trust.observations()));
        return other.build();
    }
}
