// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static io.github.trustimprovement.scoring.AnswerChecks.assertClose;
import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;

import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/** What each measure must answer of what coders made of units, by loops over the values of each unit. */
final class AgreementAnswers {
    private static final double NEAR = 1e-12;

    private final ReliabilityData data;
    private final PlainAgreement plain;

    /** The values of every unit that has any. */
    private final List<List<Integer>> units;

    AgreementAnswers(ReliabilityData data) {
        this.data = data;
        plain = new PlainAgreement(data, AgreementWeights.identity());
        units = IntStream.range(0, data.units().size())
                .mapToObj(unit -> IntStream.range(0, data.coders().size())
                        .map(coder -> data.position(unit, coder))
                        .filter(value -> value != ReliabilityData.MISSING)
                        .boxed()
                        .toList())
                .filter(values -> !values.isEmpty())
                .toList();
    }

    private List<List<Integer>> pairable() {
        return units.stream().filter(values -> values.size() > 1).toList();
    }

    /** What stands against kappa, AC1 and alpha. */
    private Optional<UndefinedReason> whyNone() {
        if (pairable().isEmpty()) {
            return Optional.of(UndefinedReason.NO_DATA);
        }
        return pairable().stream().flatMap(List::stream).distinct().count() < 2
                ? Optional.of(UndefinedReason.ONE_CATEGORY)
                : Optional.empty();
    }

    private Optional<UndefinedReason> whyNoFleiss() {
        boolean isEqual = units.stream().map(List::size).distinct().count() < 2;
        return isEqual || pairable().isEmpty() ? whyNone() : Optional.of(UndefinedReason.CODERS_UNEQUAL);
    }

    void assertMeasure(Estimate found, AgreementMeasure measure) {
        switch (measure) {
            case PERCENT_AGREEMENT -> {
                long[] pairs = plain.pairs();
                assertNumber(
                        found,
                        pairs[1],
                        pairs[1] == 0 ? Optional.of(UndefinedReason.NO_DATA) : Optional.empty(),
                        () -> (double) pairs[0] / pairs[1]);
            }
            case COHEN_KAPPA -> assertNumber(found, pairable().size(), whyNone(), plain::cohen);
            case FLEISS_KAPPA -> assertNumber(found, pairable().size(), whyNoFleiss(), plain::fleiss);
            case GWET_AC1 -> assertNumber(found, pairable().size(), whyNone(), plain::gwet);
            case KRIPPENDORFF_ALPHA ->
                assertNumber(
                        found,
                        pairable().size(),
                        whyNone(),
                        () -> SlowAlpha.of(data, data.categories().level()).orElseThrow());
        }
    }

    /** Kappa of one category: how often a second value is like it where a first one is, beyond its share. */
    void assertFleissOf(Estimate found, int category) {
        long first = 0;
        long both = 0;
        long of = 0;
        long all = 0;
        for (List<Integer> unit : pairable()) {
            for (int i = 0; i < unit.size(); i++) {
                all++;
                of += unit.get(i) == category ? 1 : 0;
                for (int j = 0; j < unit.size(); j++) {
                    first += i != j && unit.get(i) == category ? 1 : 0;
                    both += i != j && unit.get(i) == category && unit.get(j) == category ? 1 : 0;
                }
            }
        }
        double again = (double) both / Math.max(1, first);
        double share = (double) of / Math.max(1, all);
        Optional<UndefinedReason> unused = of == 0 ? Optional.of(UndefinedReason.ZERO_DENOMINATOR) : Optional.empty();
        assertNumber(found, pairable().size(), whyNoFleiss().or(() -> unused), () -> (again - share) / (1 - share));
    }

    /** Cohen's kappa when the second coder's values are dealt out anew so that as many units agree as can. */
    void assertLargestCohen(Estimate found, boolean isWeighted) {
        List<Integer> left =
                new ArrayList<>(pairable().stream().map(unit -> unit.get(1)).toList());
        long agreeing =
                pairable().stream().filter(unit -> left.remove(unit.get(0))).count();
        long byChance = pairable().stream()
                .mapToLong(unit -> pairable().stream()
                        .filter(other -> unit.get(0).equals(other.get(1)))
                        .count())
                .sum();
        long n = pairable().size();
        Optional<UndefinedReason> weighted =
                isWeighted ? Optional.of(UndefinedReason.NOT_WITH_THESE_OPTIONS) : Optional.empty();
        assertNumber(
                found, n, whyNone().or(() -> weighted), () -> (double) (agreeing * n - byChance) / (n * n - byChance));
    }

    private static void assertNumber(Estimate found, long n, Optional<UndefinedReason> why, DoubleSupplier value) {
        why.ifPresentOrElse(
                reason -> assertUndefined(found, reason, n), () -> assertClose(found, value.getAsDouble(), n, NEAR));
    }
}
