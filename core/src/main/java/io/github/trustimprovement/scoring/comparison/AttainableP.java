// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.Method;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.NumberText;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What two-sided p an {@link ExactRolePermutation} of mentions could give at all for two groups of given sizes, such as
 * 8 and 6: known before anybody is interviewed.
 *
 * <p>No measure of its own: its answers are those of {@link ExactRolePermutation}, with the caveats of that measure.
 *
 * <p>{@code AttainableP.of(8, 6).splitsAtMost(0.05)} is 14 of 63: 14 of all ways in which leaders may or may not voice
 * something reach it.
 *
 * @since 0.1.0
 */
public final class AttainableP extends Result {
    private static final int MAX_SIZE = 100;

    private final double[][] values;

    private AttainableP(double[][] values) {
        this.values = values;
    }

    /**
     * The attainable values for two groups.
     *
     * @param first leaders of one group, from 1 to 100
     * @param second leaders of the other, from 1 to 100
     * @return the values
     * @throws InvalidModelException if a size is out of range
     */
    public static AttainableP of(int first, int second) {
        requireSize("AttainableP.first", first);
        requireSize("AttainableP.second", second);
        return new AttainableP(IntStream.rangeClosed(0, first)
                .mapToObj(k1 -> IntStream.rangeClosed(0, second)
                        .mapToDouble(k2 -> NullDistribution.ofMentions(first, second, k1, k2)
                                .p(Tail.TWO_SIDED))
                        .toArray())
                .toArray(double[][]::new));
    }

    private static void requireSize(String attribute, int size) {
        if (size < 1 || size > MAX_SIZE) {
            throw InvalidModelException.of(attribute, "from 1 to " + MAX_SIZE, size);
        }
    }

    /**
     * The p of one split.
     *
     * @param k1 how many of the first group voice it
     * @param k2 how many of the second group do
     * @return the two-sided p
     * @throws InvalidModelException if a number is more than its group or negative
     */
    public double p(int k1, int k2) {
        requireCount("AttainableP.k1", k1, values.length - 1);
        requireCount("AttainableP.k2", k2, values[0].length - 1);
        return values[k1][k2];
    }

    private static void requireCount(String attribute, int count, int size) {
        if (count < 0 || count > size) {
            throw InvalidModelException.of(attribute, "from 0 to " + size, count);
        }
    }

    /**
     * How many splits there are: numbers of the first group times numbers of the second, 0 included.
     *
     * @return the number
     */
    public long splits() {
        return (long) values.length * values[0].length;
    }

    /**
     * How many splits have a p that is no larger.
     *
     * @param level the p
     * @return the number
     */
    public long splitsAtMost(double level) {
        return Arrays.stream(values)
                .flatMapToDouble(Arrays::stream)
                .filter(p -> p <= level)
                .count();
    }

    /**
     * The smallest p that any split has.
     *
     * @return the value
     */
    public double smallest() {
        return values().get(0);
    }

    /**
     * Every p that some split has.
     *
     * @return the values, each once, ascending
     */
    public List<Double> values() {
        return Arrays.stream(values)
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(ExactRolePermutation.DESCRIPTION)
                .addSteps(Step.of("splits", (double) splits()), Step.of("smallest p", smallest()));
        for (int k1 = 0; k1 < values.length; k1++) {
            for (int k2 = 0; k2 < values[k1].length; k2++) {
                explanation.addAnswers(NamedAnswer.of(
                        k1 + " of " + (values.length - 1) + " v " + k2 + " of " + (values[k1].length - 1),
                        answer(values[k1][k2])));
            }
        }
        return explanation.build();
    }

    private Estimate answer(double p) {
        return Defined.builder()
                .value(p)
                .n(values.length + values[0].length - 2)
                .method(Method.builder()
                        .measure(ExactRolePermutation.DESCRIPTION.code())
                        .putOption("tail", Tail.TWO_SIDED.wording())
                        .build())
                .caveats(ExactRolePermutation.DESCRIPTION.caveats())
                .build();
    }

    /** A row for each number of the first group, a column for each of the second. */
    @Override
    public TextTable toTextTable() {
        TextTableBuilder table = TextTable.builder()
                .title("Attainable p, two-sided, of " + (values.length - 1) + " v " + (values[0].length - 1)
                        + " leaders")
                .column("", Alignment.RIGHT);
        IntStream.range(0, values[0].length).forEach(k2 -> table.column(Integer.toString(k2), Alignment.RIGHT));
        for (int k1 = 0; k1 < values.length; k1++) {
            table.row(Stream.concat(
                            Stream.of(Integer.toString(k1)),
                            Arrays.stream(values[k1]).mapToObj(NumberText::brief))
                    .toList());
        }
        table.note("Rows: how many of the first group voice it; columns: how many of the second.");
        ExactRolePermutation.DESCRIPTION.caveats().forEach(caveat -> table.note(caveat.toLine()));
        return table.build();
    }
}
