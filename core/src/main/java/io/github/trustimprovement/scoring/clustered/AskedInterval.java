// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.clustered;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.ProportionInterval;
import io.github.trustimprovement.scoring.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An interval of a share that someone asked for, with all that has to stand beside it.
 *
 * @param interval the interval, or empty where there is none
 * @param seed the seed, where it was drawn at random
 * @param steps the numbers on the way
 * @param caveats what the interval brings with it
 */
public record AskedInterval(Optional<Interval> interval, OptionalLong seed, List<Step> steps, List<Caveat> caveats) {
    /** Nobody asked. */
    public static final AskedInterval NONE =
            new AskedInterval(Optional.empty(), OptionalLong.empty(), List.of(), List.of());

    /** Bootstrap intervals that rest on fewer leaders than this say so. */
    private static final int MANY_LEADERS = 20;

    /**
     * Korn and Graubard's interval.
     *
     * @param counts successes and trials by leader
     * @param level the nominal coverage, above 0 and below 1
     * @param trials what the trials are, in the plural
     * @return the interval
     */
    public static AskedInterval kornGraubard(ClusteredCounts counts, double level, String trials) {
        Interval.requireLevel(level);
        if (counts.basis().whyUndefined().isPresent()) {
            return NONE;
        }
        Optional<KornGraubard> found = KornGraubard.of(counts, level);
        List<Step> steps = new ArrayList<>();
        found.ifPresent(of -> {
            of.designEffect().ifPresent(effect -> steps.add(Step.of("design effect", effect)));
            steps.add(Step.of(
                    of.designEffect().isPresent()
                            ? "effective number of " + trials
                            : "leaders, each taken for one of the " + trials,
                    of.effectiveN()));
        });
        Optional<Interval> interval = found.map(KornGraubard::interval);
        return new AskedInterval(interval, OptionalLong.empty(), steps, caveats(interval));
    }

    /**
     * The percentile interval from leaders drawn again.
     *
     * @param counts successes and trials by leader
     * @param level the nominal coverage, above 0 and below 1
     * @param replicates how often to draw
     * @param seed where the random numbers start
     * @return the interval
     */
    public static AskedInterval bootstrap(ClusteredCounts counts, double level, int replicates, long seed) {
        Interval.requireLevel(level);
        Optional<Interval> interval = ClusterBootstrap.of(counts, level, replicates, seed);
        if (interval.isEmpty()) {
            return new AskedInterval(interval, OptionalLong.empty(), List.of(), caveats(interval));
        }
        boolean isOfFew = Voicing.of(counts).size() < MANY_LEADERS;
        return new AskedInterval(
                interval, OptionalLong.of(seed), List.of(), isOfFew ? List.of(Caveat.FEW_CLUSTERS) : List.of());
    }

    /**
     * Wilson's interval around a share of leaders.
     *
     * @param k how many leaders
     * @param n of how many
     * @param level the nominal coverage, above 0 and below 1
     * @return the interval; none of no leaders
     */
    public static AskedInterval wilson(long k, long n, double level) {
        Interval.requireLevel(level);
        return n == 0
                ? NONE
                : new AskedInterval(
                        Optional.of(ProportionInterval.WILSON.of(k, n, level)),
                        OptionalLong.empty(),
                        List.of(),
                        List.of());
    }

    private static List<Caveat> caveats(Optional<Interval> interval) {
        return interval.isEmpty() ? List.of(Caveat.NO_INTERVAL) : List.of();
    }

    /**
     * A number with the interval that follows from that of the share.
     *
     * @param estimate the number
     * @param image makes the interval of the number of that of the share
     * @return the number with interval, seed and caveats; one that is undefined stays so
     */
    public Estimate beside(Estimate estimate, UnaryOperator<Interval> image) {
        if (!(estimate instanceof Defined defined)) {
            return estimate;
        }
        Set<Caveat> all = new LinkedHashSet<>(defined.caveats());
        all.addAll(caveats);
        return defined.toBuilder()
                .interval(interval.map(image))
                .seed(seed)
                .caveats(all)
                .build();
    }
}
