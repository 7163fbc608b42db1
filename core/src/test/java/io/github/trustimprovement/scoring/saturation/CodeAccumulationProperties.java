// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.saturation;

import static io.github.trustimprovement.scoring.AnswerChecks.assertClose;
import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodeAccumulationProperties {

    @Property(tries = 200)
    @Proves(
            measure = "saturation/code-accumulation",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the mean number of codes over every choice of j of up to 7 interviews, enumerated")
    void theCurveIsTheMeanOverAllChoices(@ForAll("sequences") CodeSequence sequence) {
        CodeAccumulation accumulation = CodeAccumulation.of(sequence);
        long[] sums = new long[sequence.size() + 1];
        long[] choices = new long[sequence.size() + 1];
        for (int chosen = 0; chosen < 1 << sequence.size(); chosen++) {
            int mask = chosen;
            Set<Code> codes = new HashSet<>();
            IntStream.range(0, sequence.size())
                    .filter(i -> (mask & (1 << i)) != 0)
                    .forEach(i -> codes.addAll(sequence.interviews().get(i).codes()));
            sums[Integer.bitCount(chosen)] += codes.size();
            choices[Integer.bitCount(chosen)]++;
        }

        for (int number = 1; number <= sequence.size(); number++) {
            assertThat(value(accumulation, number)).isEqualTo((double) sums[number] / choices[number], within(1e-12));
        }
    }

    @Property
    @Proves(
            measure = "saturation/code-accumulation",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "codes looked for in each interview; Chao2 from counted pairs of codes that are in one interview")
    void numbersOfCodesAreThoseOfALookIntoEachInterview(@ForAll("sequences") CodeSequence sequence) {
        CodeAccumulation found = CodeAccumulation.of(sequence);
        int n = sequence.size();
        List<Long> numbers = SaturationProperties.codes(sequence, n).stream()
                .map(code -> sequence.interviews().stream()
                        .filter(each -> each.codes().contains(code))
                        .count())
                .toList();
        long pairs = IntStream.range(0, numbers.size())
                .mapToLong(i -> numbers.subList(0, i).stream()
                        .filter(other -> other == 1 && numbers.get(i) == 1)
                        .count())
                .sum();
        BigDecimal unseen = BigDecimal.valueOf(pairs * Math.max(0, n - 1))
                .divide(
                        BigDecimal.valueOf(Math.max(1, n)
                                * (1
                                        + numbers.stream()
                                                .filter(number -> number == 2)
                                                .count())),
                        MathContext.DECIMAL128);

        assertNumber(found.observed(), n, 1, BigDecimal.valueOf(numbers.size()));
        assertNumber(found.chao2(), n, 2, unseen.add(BigDecimal.valueOf(numbers.size())));
    }

    private static void assertNumber(Estimate found, int n, int least, BigDecimal value) {
        if (n < least) {
            assertUndefined(found, n == 0 ? UndefinedReason.NO_DATA : UndefinedReason.TOO_FEW_UNITS, n);
        } else {
            assertClose(found, value.doubleValue(), n, 1e-12);
        }
    }

    @Property
    @Proves(
            measure = "saturation/code-accumulation",
            by = Proof.LAW,
            source = "ends at the observed number, exactly; never falls; bends down; Chao2 is not below it")
    void theCurveRisesEverSlowerToWhatWasObserved(@ForAll("sequences") CodeSequence sequence) {
        CodeAccumulation accumulation = CodeAccumulation.of(sequence);
        int n = sequence.size();
        double observed = accumulation.observed().ifDefined().orElse(0);

        if (n > 0) {
            assertThat(value(accumulation, n)).isEqualTo(observed);
        }
        for (int number = 2; number <= n; number++) {
            double step = value(accumulation, number) - value(accumulation, number - 1);
            double before = number > 2 ? value(accumulation, number - 1) - value(accumulation, number - 2) : step;
            assertThat(step).isGreaterThanOrEqualTo(-1e-12).isLessThanOrEqualTo(before + 1e-12);
        }
        accumulation.chao2().ifDefined().ifPresent(bound -> assertThat(bound).isGreaterThanOrEqualTo(observed));
    }

    @Property
    @Proves(measure = "saturation/code-accumulation", by = Proof.LAW, source = "the order of interviews changes no bit")
    void theOrderOfInterviewsMakesNoDifference(@ForAll("sequences") CodeSequence sequence, @ForAll Random random) {
        List<InterviewCodes> interviews = new ArrayList<>(sequence.interviews());
        Collections.shuffle(interviews, random);
        CodeAccumulation one = CodeAccumulation.of(sequence);
        CodeAccumulation other = CodeAccumulation.of(
                CodeSequence.builder().interviews(interviews).build());

        assertThat(other.chao2()).isEqualTo(one.chao2());
        for (int number = 1; number <= sequence.size(); number++) {
            assertThat(value(other, number)).isEqualTo(value(one, number));
        }
    }

    private static double value(CodeAccumulation accumulation, int number) {
        return accumulation.expected(number).ifDefined().orElseThrow();
    }

    @Provide
    Arbitrary<CodeSequence> sequences() {
        return SaturationProperties.anySequence();
    }
}
