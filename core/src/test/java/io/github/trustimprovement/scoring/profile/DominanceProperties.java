// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerChecks.assertWord;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ELM;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_APPLICABLE;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.OAK;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.SPREAD;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DominanceProperties extends GeneratedRatings {
    private static Classification comparison(int[] row, int[] than) {
        return ComponentwiseDominance.of(tally(OAK, SPREAD, row), tally(ELM, SPREAD, than), SPREAD)
                .classification();
    }

    private static String compared(int[] row, int[] than) {
        return word(comparison(row, than));
    }

    @Property
    @Proves(
            measure = "profile/componentwise-dominance",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "a loop over both rows of numbers")
    @Proves(
            measure = "profile/componentwise-dominance",
            by = Proof.LAW,
            source = "reflexive where complete; antisymmetric: changing sides mirrors the answer")
    void dominanceIsWhatALoopFinds(@ForAll("outcomes") int[] one, @ForAll("outcomes") int[] other) {
        boolean isHigher = false;
        boolean isLower = false;
        boolean isUnknown = false;
        int n = 0;
        for (int i = 0; i < one.length; i++) {
            if (one[i] != NOT_APPLICABLE || other[i] != NOT_APPLICABLE) {
                isUnknown |= one[i] < 0 || other[i] < 0;
                isHigher |= one[i] > other[i];
                isLower |= one[i] < other[i];
                n++;
            }
        }
        String expected = isUnknown || (isHigher && isLower)
                ? "incomparable"
                : isHigher ? "dominates" : isLower ? "dominated" : "equal";
        String mirrored = switch (expected) {
            case "dominates" -> "dominated";
            case "dominated" -> "dominates";
            default -> expected;
        };

        if (n == 0) {
            assertUndefined(comparison(one, other), UndefinedReason.NO_DATA, 0);
            return;
        }
        assertWord(comparison(one, other), expected, n);
        assertThat(compared(other, one)).isEqualTo(mirrored);
        if (comparison(one, one) instanceof Classified own) {
            assertThat(own.value()).isEqualTo(isComplete(one) ? "equal" : "incomparable");
        }
    }

    private static boolean isComplete(int[] outcomes) {
        return Arrays.stream(outcomes).allMatch(outcome -> outcome >= 0 || outcome == NOT_APPLICABLE);
    }

    @Property
    @Proves(measure = "profile/componentwise-dominance", by = Proof.LAW, source = "transitive")
    void dominanceIsTransitive(
            @ForAll("levels") int[] low, @ForAll("levels") int[] firstSteps, @ForAll("levels") int[] secondSteps) {
        int[] middle = raised(low, firstSteps);
        int[] high = raised(middle, secondSteps);
        List<String> atLeast = List.of("dominates", "equal");

        assertThat(compared(middle, low)).isIn(atLeast);
        assertThat(compared(high, middle)).isIn(atLeast);
        assertThat(compared(high, low)).isIn(atLeast);
    }

    private static int[] raised(int[] levels, int[] steps) {
        return IntStream.range(0, levels.length)
                .map(i -> Math.min(3, levels[i] + steps[i] / 2))
                .toArray();
    }
}
