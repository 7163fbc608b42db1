// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How recorded practices spread over the three strands and the twelve components: {@code k of n} practices each.
 *
 * <p>{@code StrandBalance.of(trust).practices(Strand.CURATE_CLEAR_GOALS)}. A practice counts once for each strand and each
 * component that it belongs to, so that the shares may add up to more than 1. All three strands stand side by side; there
 * is no total and no share that a strand ought to have.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} without practices.
 *
 * <p>Rollett (2024), the three strands, which hang together.
 *
 * @since 0.1.0
 */
public final class StrandBalance extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("coverage/strand-balance")
            .title("Strand balance")
            .question("How do practices spread over strands and components?")
            .formula("k / n; k = practices of the strand or component, n = all practices")
            .range("0 to 1 each; they may add up to more than 1")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no practice is recorded")
            .addSources("Rollett (2024), the three strands")
            .addCaveats(Caveat.NOT_A_CHECKLIST, Caveat.FREQUENCY_IS_NOT_IMPORTANCE)
            .build();

    private final int practices;
    private final Map<Strand, Long> strands = new EnumMap<>(Strand.class);
    private final Map<Component, Long> components = new EnumMap<>(Component.class);
    private final Answers answers;

    private StrandBalance(List<Practice> practices, CountBasis basis) {
        this.practices = practices.size();
        answers = new Answers(DESCRIPTION, basis);
        for (Practice practice : practices) {
            practice.strands().forEach(strand -> strands.merge(strand, 1L, Long::sum));
            Touched.components(practice).forEach(component -> components.merge(component, 1L, Long::sum));
        }
    }

    /**
     * The spread of a trust's practices.
     *
     * @param trust the record
     * @return the result
     */
    public static StrandBalance of(TrustRecord trust) {
        return new StrandBalance(
                trust.practices(),
                CountBasis.builder().putSubject("trust", trust.trust().id()).build());
    }

    /**
     * The spread of practices.
     *
     * @param practices the practices, in any order
     * @return the result
     */
    public static StrandBalance of(Collection<Practice> practices) {
        return new StrandBalance(List.copyOf(practices), CountBasis.builder().build());
    }

    /**
     * How many practices belong to a strand.
     *
     * @param strand the strand
     * @return k of n practices
     */
    public Estimate practices(Strand strand) {
        return answers.share(strands.getOrDefault(strand, 0L), practices);
    }

    /**
     * How many practices belong to a component.
     *
     * @param component the component
     * @return k of n practices
     */
    public Estimate practices(Component component) {
        return answers.share(components.getOrDefault(component, 0L), practices);
    }

    /**
     * The strands without a practice.
     *
     * @return the strands, in printed order
     */
    public List<Strand> strandsWithout() {
        return Arrays.stream(Strand.values())
                .filter(strand -> !strands.containsKey(strand))
                .toList();
    }

    /**
     * The components without a practice. That need be no gap.
     *
     * @return the components, in printed order
     */
    public List<Component> componentsWithout() {
        return Arrays.stream(Component.values())
                .filter(component -> !components.containsKey(component))
                .toList();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        for (Strand strand : Strand.values()) {
            explanation.addAnswers(NamedAnswer.of("strand, " + strand.label(), practices(strand)));
        }
        for (Component component : Component.values()) {
            explanation.addAnswers(NamedAnswer.of(component.label(), practices(component)));
        }
        return explanation.build();
    }
}
