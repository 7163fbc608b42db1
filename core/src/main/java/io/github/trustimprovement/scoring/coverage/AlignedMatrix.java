// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.util.List;

/**
 * Two trusts side by side: for each component whether both, one or neither record a practice.
 *
 * <p>{@code AlignedMatrix.of(one, other).row(Component.USE_EVIDENCE)}. It is for a talk between trusts: what is recorded
 * differs for many reasons, and there is no rank and no sum.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where a trust records no practice.
 *
 * <p>Rollett (2024): a shared language in which trusts can compare what they do.
 *
 * @since 0.1.0
 */
public final class AlignedMatrix extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("coverage/aligned-matrix")
            .title("Aligned matrix")
            .question("In which components do two trusts both record practices?")
            .formula("both, first-only, second-only or neither, component by component")
            .range("both, first-only, second-only, neither")
            .putUndefinedCase(UndefinedReason.NO_DATA, "a trust records no practice")
            .addSources("Rollett (2024), on a shared language")
            .addCaveats(Caveat.NOT_A_CHECKLIST)
            .noRuleBecause(
                    "it sets the practices of two trusts side by side; a rule sees one record, which holds no practice of a "
                            + "partner trust")
            .build();

    private final TrustRecord first;
    private final TrustRecord second;
    private final Answers answers;

    private AlignedMatrix(TrustRecord first, TrustRecord second) {
        this.first = first;
        this.second = second;
        answers = new Answers(
                DESCRIPTION,
                CountBasis.builder()
                        .putSubject("first", first.trust().id())
                        .putSubject("second", second.trust().id())
                        .build());
    }

    /**
     * Two trusts' records side by side.
     *
     * @param first one record
     * @param second the other
     * @return the matrix
     */
    public static AlignedMatrix of(TrustRecord first, TrustRecord second) {
        return new AlignedMatrix(first, second);
    }

    /**
     * The practices of the first trust in a component.
     *
     * @param component the component
     * @return the practices, in the order of its record
     */
    public List<Practice> first(Component component) {
        return practices(first, component);
    }

    /**
     * The practices of the second trust in a component.
     *
     * @param component the component
     * @return the practices, in the order of its record
     */
    public List<Practice> second(Component component) {
        return practices(second, component);
    }

    private static List<Practice> practices(TrustRecord trust, Component component) {
        return trust.practices().stream()
                .filter(practice -> Touched.components(practice).contains(component))
                .toList();
    }

    /**
     * Who records a practice in a component.
     *
     * @param component the component
     * @return {@code both}, {@code first-only}, {@code second-only} or {@code neither}; n is the number of practices in it
     */
    public Classification row(Component component) {
        if (first.practices().isEmpty() || second.practices().isEmpty()) {
            return answers.noData();
        }
        int one = first(component).size();
        int other = second(component).size();
        String who = one > 0 ? (other > 0 ? "both" : "first-only") : other > 0 ? "second-only" : "neither";
        return answers.named(who, (long) one + other);
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        for (Component component : Component.values()) {
            explanation.addAnswers(NamedAnswer.of(component.label(), row(component)));
        }
        return explanation.build();
    }
}
