// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.examples.Captured;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.rules.RuleSets;
import io.github.trustimprovement.rules.Validator;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That the benchmark measures what it says; how long anything takes is no matter for a test. */
class ValidationBenchmarkTest {
    @Test
    void printsALineForEachSize() {
        Captured out = new Captured();
        ValidationBenchmark.run(List.of(400, 1_000), out.stream());

        assertThat(out.text().lines())
                .anyMatch(line -> line.matches(" *400 +[0-9]+ .*[0-9] *"))
                .anyMatch(line -> line.matches(" *1000 +[0-9]+ .*[0-9] *"))
                .anyMatch(line -> line.matches(" *40 +[0-9]+ .*[0-9] *"))
                .anyMatch(line -> line.matches(" *100 +[0-9]+ .*[0-9] *"));
    }

    @Test
    void runsTheRulesThatNeedAThreshold() {
        assertThat(ValidationBenchmark.allThresholds(RuleSets.study()).thresholds())
                .containsOnlyKeys("study/group-too-small", "study/few-leaders");
        assertThat(ValidationBenchmark.allThresholds(RuleSets.trust()).thresholds())
                .containsOnlyKeys(
                        "helix/few-components-rated",
                        "helix/missing-could-turn",
                        "composite/low-component-hidden",
                        "lever/reading-stale",
                        "outcome/unlike-cohorts",
                        "outcome/no-upwards-convergence",
                        "outcome/spread-grew",
                        "outcome/lower-group-falls-behind",
                        "outcome/trusts-draw-apart",
                        "outcome/order-turned",
                        "outcome/regression-possible",
                        "outcome/xmr-signal",
                        "outcome/run-signal",
                        "outcome/share-signal",
                        "outcome/trend",
                        "outcome/gain-not-sustained",
                        "initiative/dimension-unstated",
                        "initiative/end-and-means",
                        "capacity/tight",
                        "initiative/stuck-cycle",
                        "initiative/stalled",
                        "initiative/cycle-features-few",
                        "initiative/overload",
                        "initiative/introduced-without-retirement");
    }

    @Test
    void inventsATrustWithFaultsOfTheKindsThatTakeTheirTime() {
        TrustRecord trust = InventedTrust.of(400);

        assertThat(trust.initiatives()).hasSize(100);
        assertThat(trust.practices()).hasSize(100);
        assertThat(trust.componentReviews()).hasSize(100);
        assertThat(trust.observations()).hasSize(100);
        assertThat(Validator.of(RuleSets.trust())
                        .withProfile(ValidationBenchmark.allThresholds(RuleSets.trust()))
                        .validate(trust)
                        .findings())
                .extracting(Finding::rule)
                .contains(
                        "composite/level-too-weak",
                        "composite/low-component-hidden",
                        "composite/order-rests-on-weights",
                        "helix/partner-only-component",
                        "helix/rating-on-undeclared-scale",
                        "helix/mixed-scales",
                        "outcome/unlike-instruments",
                        "initiative/conflicting")
                .doesNotContain("reference/dangling-id");
    }

    @Test
    void inventsAStudyWithAsManyCodingsAsAskedFor() {
        Study study = InventedStudy.of(401);

        assertThat(study.segments()).flatExtracting(Segment::codings).hasSize(401);
        assertThat(Validator.of(RuleSets.study()).validate(study).findings())
                .extracting(Finding::rule)
                .containsOnly(
                        "reference/unknown-code",
                        "judgement/valence-missing",
                        "study/two-coders-no-reliability",
                        "lever/one-valence-only")
                .hasSize(8);
    }
}
