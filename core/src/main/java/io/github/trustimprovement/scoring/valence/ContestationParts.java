// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The sums of a {@link ContestationSplit} over some leaders.
 *
 * @param leaders how many leaders
 * @param successes their positive judgements
 * @param trials their judgements
 * @param within the sum of {@code 4 n_l s_l (1-s_l)}
 * @param between the sum of {@code 4 n_l (s_l - s)^2}
 */
record ContestationParts(long leaders, long successes, long trials, double within, double between) {
    enum Part {
        TOTAL("total"),
        WITHIN("within leaders"),
        BETWEEN("between leaders"),
        FRACTION("between, of total, raw"),
        ADJUSTED_FRACTION("between, of total, adjusted");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** The sums of leaders who each have a trial. */
    static ContestationParts of(List<Cluster> leaders) {
        long successes = leaders.stream().mapToLong(Cluster::successes).sum();
        long trials = leaders.stream().mapToLong(Cluster::trials).sum();
        double share = (double) successes / Math.max(trials, 1);
        double within = 0;
        double between = 0;
        for (Cluster leader : leaders) {
            double own = (double) leader.successes() / leader.trials();
            within += 4 * leader.successes() * (1 - own);
            between += 4 * leader.trials() * (own - share) * (own - share);
        }
        return new ContestationParts(leaders.size(), successes, trials, within, between);
    }

    Optional<UndefinedReason> whyUndefined(Part part) {
        if (trials == 0) {
            return Optional.of(UndefinedReason.ZERO_DENOMINATOR);
        }
        if (part.compareTo(Part.FRACTION) < 0) {
            return Optional.empty();
        }
        if (leaders < 2) {
            return Optional.of(UndefinedReason.TOO_FEW_CLUSTERS);
        }
        if (successes == 0 || successes == trials) {
            return Optional.of(UndefinedReason.ONE_CATEGORY);
        }
        return trials == leaders ? Optional.of(UndefinedReason.TOO_FEW_UNITS) : Optional.empty();
    }

    double value(Part part) {
        return switch (part) {
            case TOTAL -> 4 * ((double) successes / trials) * ((double) (trials - successes) / trials);
            case WITHIN -> within / trials;
            case BETWEEN -> between / trials;
            case FRACTION -> fraction();
            case ADJUSTED_FRACTION -> (fraction() - chance()) / (1 - chance());
        };
    }

    /** The fraction on average where leaders do not differ. */
    OptionalDouble byChance() {
        return trials > 1 ? OptionalDouble.of(chance()) : OptionalDouble.empty();
    }

    private double fraction() {
        return between / (within + between);
    }

    private double chance() {
        return (leaders - 1.0) / (trials - 1.0);
    }
}
