// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.answer;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.DefinedBuilder;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The answers of one measure made of one basis, such as a share of 12 of 40: all with the same method and caveats.
 *
 * @param measure the measure
 * @param basis where its counts come from
 * @since 0.1.0
 */
public record Answers(MeasureDescription measure, CountBasis basis) {
    /**
     * The share k of n.
     *
     * @param k how many
     * @param n of how many
     * @return the share; undefined where there is nothing to count from
     */
    public Estimate share(long k, long n) {
        return n == 0 ? noData() : answer(n, made -> made.value((double) k / n).k(k));
    }

    /**
     * A number of n.
     *
     * @param value the number, finite
     * @param n how many things it is made of
     * @return the number
     */
    public Defined number(double value, long n) {
        return answer(n, made -> made.value(value));
    }

    /**
     * A number with what stands beside it, unless something stands against it.
     *
     * @param reason why there would be none; where the basis itself has a reason, that one is given
     * @param n how many things it is made of
     * @param number sets the value, and what stands beside it; called only where nothing stands against it
     * @return the number or the reason
     */
    public Estimate unless(Optional<UndefinedReason> reason, long n, UnaryOperator<DefinedBuilder> number) {
        return basis.whyUndefined()
                .or(() -> reason)
                .<Estimate>map(why -> undefined(why, n))
                .orElseGet(() -> answer(n, number));
    }

    private Defined answer(long n, UnaryOperator<DefinedBuilder> number) {
        return number.apply(Defined.builder().n(n).method(basis.method(measure)).caveats(caveats()))
                .build();
    }

    /**
     * A class by its name.
     *
     * @param name the name
     * @param n how many things it is told from
     * @return the class
     */
    public Classification named(String name, long n) {
        return Classified.builder()
                .value(name)
                .n(n)
                .method(basis.method(measure))
                .caveats(caveats())
                .build();
    }

    /**
     * A class by its name, if there is one.
     *
     * @param name the name, or empty
     * @param n how many things it is told from
     * @return the class; undefined where there was nothing to tell it from
     */
    public Classification named(Optional<String> name, long n) {
        return name.map(each -> named(each, n)).orElseGet(() -> undefined(UndefinedReason.NO_DATA, n));
    }

    /**
     * No answer.
     *
     * @param reason why
     * @param n how many things were looked at
     * @return the absence
     */
    public Undefined undefined(UndefinedReason reason, long n) {
        return Undefined.of(reason, n, caveats());
    }

    /**
     * No answer, since nothing was there to look at.
     *
     * @return the absence
     */
    public Undefined noData() {
        return undefined(UndefinedReason.NO_DATA, 0);
    }

    /**
     * What no answer must be taken for.
     *
     * @return the caveats of the measure and of the basis, each once
     */
    public List<Caveat> caveats() {
        return measure.caveatsWith(basis);
    }

    /**
     * The answers of a statistic among several of the measure.
     *
     * @param option what was chosen, such as {@code statistic}
     * @param value the choice
     * @return answers with that option in their method
     */
    public Answers with(String option, String value) {
        return new Answers(measure, basis.toBuilder().putOption(option, value).build());
    }

    /**
     * The explanation of the measure, with subject and options.
     *
     * @return a builder without steps and answers
     */
    public ExplanationBuilder explain() {
        return Explanation.of(measure, basis);
    }

    /**
     * A step that is a number of things.
     *
     * @param what what is counted
     * @param count how many
     * @return the step
     */
    public static Step step(String what, long count) {
        return Step.of(what, (double) count);
    }
}
