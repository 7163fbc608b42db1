// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of methods, ranges and comparisons, whatever the measure. */
class FrameProperties {
    @Provide
    Arbitrary<List<Cluster>> clusters() {
        return ScoringArbitraries.clusters();
    }

    @Provide
    Arbitrary<Map<String, String>> options() {
        return ScoringArbitraries.pairs();
    }

    @Provide
    Arbitrary<Estimate> estimates() {
        return ScoringArbitraries.estimates();
    }

    @Provide
    Arbitrary<Double> finite() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    }

    @Property
    void fingerprintDoesNotDependOnTheOrderOfTheOptions(
            @ForAll("options") Map<String, String> options, @ForAll Random random) {
        List<Map.Entry<String, String>> entries = new ArrayList<>(options.entrySet());
        Collections.shuffle(entries, random);
        MethodBuilder shuffled = Method.builder().measure("a/b");
        entries.forEach(entry -> shuffled.putOption(entry.getKey(), entry.getValue()));

        assertThat(shuffled.build().fingerprint()).isEqualTo(method(options).fingerprint());
    }

    @Property
    void fingerprintsAreEqualOnlyForEqualOptions(
            @ForAll("options") Map<String, String> one, @ForAll("options") Map<String, String> other) {
        assertThat(method(one).fingerprint().equals(method(other).fingerprint()))
                .isEqualTo(one.equals(other));
    }

    /** The share of all is the mean of the shares without each leader, weighted by the trials that are left. */
    @Property
    void aPooledShareLiesInItsLeaveOneOutRange(@ForAll("clusters") List<Cluster> clusters) {
        Optional<LeaveOneOut> range = LeaveOneOut.of(clusters, FrameProperties::pooled);

        assertThat(range.isPresent())
                .isEqualTo(clusters.stream().filter(each -> each.trials() > 0).count() > 1
                        || (clusters.size() > 1 && pooled(clusters) instanceof Defined));
        range.ifPresent(found -> {
            assertThat(found.contains(pooled(clusters).ifDefined().orElseThrow()))
                    .isTrue();
            assertThat(found.omissions()).isEqualTo(clusters.size());
        });
    }

    @Property
    void aRangeDoesNotDependOnTheOrderOfTheLeaders(@ForAll("clusters") List<Cluster> clusters, @ForAll Random random) {
        List<Cluster> shuffled = new ArrayList<>(clusters);
        Collections.shuffle(shuffled, random);

        assertThat(LeaveOneOut.of(shuffled, FrameProperties::pooled))
                .isEqualTo(LeaveOneOut.of(clusters, FrameProperties::pooled));
    }

    @Property
    void aDifferenceChangesItsSignWithTheOrder(
            @ForAll("estimates") Estimate first, @ForAll("estimates") Estimate second) {
        Estimate there = first.compare(second).difference();
        Estimate back = second.compare(first).difference();

        assertThat(there.n()).isEqualTo(back.n()).isEqualTo(Math.min(first.n(), second.n()));
        assertThat(there.caveats())
                .containsExactlyInAnyOrderElementsOf(back.caveats())
                .containsAll(first.caveats())
                .containsAll(second.caveats())
                .doesNotHaveDuplicates();
        if (there instanceof Defined defined) {
            assertThat(back.ifDefined()).hasValue(0.0 - defined.value());
        } else {
            assertThat(back).isInstanceOf(Undefined.class);
        }
    }

    @Property
    void anEstimateDoesNotDifferFromItself(@ForAll("estimates") Estimate estimate) {
        Estimate difference = estimate.compare(estimate).difference();

        if (estimate instanceof Undefined undefined) {
            assertThat(difference)
                    .isEqualTo(Undefined.of(undefined.reason(), undefined.n(), List.copyOf(undefined.caveats())));
        } else {
            assertThat(difference.ifDefined()).hasValue(0);
        }
    }

    @Property
    void noDifferenceOfNumbersIsInfinite(@ForAll("finite") double first, @ForAll("finite") double second) {
        Estimate difference = number(first).compare(number(second)).difference();

        if (Double.isFinite(second - first)) {
            assertThat(difference.ifDefined()).hasValue(second - first + 0.0);
        } else {
            assertThat(difference)
                    .isInstanceOfSatisfying(
                            Undefined.class,
                            undefined -> assertThat(undefined.reason()).isEqualTo(UndefinedReason.TOO_LARGE));
        }
    }

    private static Method method(Map<String, String> options) {
        return Method.builder().measure("a/b").options(options).build();
    }

    private static Estimate number(double value) {
        return Defined.builder().value(value).n(1).method(Method.of("a/b")).build();
    }

    private static Estimate pooled(List<Cluster> clusters) {
        long successes = clusters.stream().mapToLong(Cluster::successes).sum();
        long trials = clusters.stream().mapToLong(Cluster::trials).sum();
        return trials == 0
                ? Undefined.of(UndefinedReason.NO_DATA, 0, List.of())
                : Defined.share(successes, trials).method(Method.of("a/b")).build();
    }
}
