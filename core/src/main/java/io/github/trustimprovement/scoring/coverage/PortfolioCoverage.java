// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How many of the initiatives that run on a day touch each strand, component, aim, object and lever: {@code k of n}.
 *
 * <p>{@code PortfolioCoverage.of(trust, LocalDate.of(2025, 3, 1)).initiatives(Lever.COMMONALITY)}. An initiative touches
 * what it names, the components of the practices that it names, and the aims of its goals; sub-themes and local codes
 * count for what they stand under. It counts once for each.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where no initiative runs on the day.
 *
 * <p>Rollett (2024), the three strands; Rollett (2026), ss. 3.1 to 3.3. SDK interpretation: what 'to touch' means.
 *
 * @since 0.1.0
 */
public final class PortfolioCoverage extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("coverage/portfolio-coverage")
            .title("Portfolio coverage")
            .question("What do the initiatives of a day touch?")
            .formula("k / n; k = initiatives that touch the concept, n = initiatives that run on the day")
            .range("0 to 1")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no initiative runs on the day")
            .addSources("Rollett (2024), the three strands", "Rollett (2026), ss. 3.1 to 3.3")
            .addCaveats(Caveat.NOT_A_CHECKLIST, Caveat.FREQUENCY_IS_NOT_IMPORTANCE)
            .build();

    private static final List<Concept> CONCEPTS = Stream.<Concept[]>of(
                    Strand.values(), Component.values(), Aim.values(), ImprovementObject.values(), Lever.values())
            .flatMap(Arrays::stream)
            .toList();

    private final CoverageTally tally;
    private final Answers answers;

    private PortfolioCoverage(CoverageTally tally, CountBasis basis) {
        this.tally = tally;
        answers = new Answers(DESCRIPTION, basis);
    }

    /**
     * The coverage of a trust's record on a day.
     *
     * @param trust the record
     * @param day the day
     * @return the coverage
     */
    public static PortfolioCoverage of(TrustRecord trust, LocalDate day) {
        return new PortfolioCoverage(CoverageTally.of(trust, day), RunningInitiatives.basis(trust, day));
    }

    /**
     * The coverage of a tally, such as one merged over several trusts.
     *
     * @param tally the tally
     * @return the coverage
     */
    public static PortfolioCoverage of(CoverageTally tally) {
        return new PortfolioCoverage(tally, CountBasis.builder().build());
    }

    /**
     * How many initiatives touch a concept.
     *
     * @param concept a strand, component, aim, object or lever
     * @return k of n initiatives
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is of another kind, such as a sub-theme, which
     *     counts for what it stands under
     */
    public Estimate initiatives(Concept concept) {
        return answers.share(tally.count(concept), tally.initiatives());
    }

    /**
     * What no initiative touches. That is no gap: a trust may leave it alone for good reasons.
     *
     * @return the concepts, kind by kind in printed order
     */
    public List<Concept> untouched() {
        return CONCEPTS.stream().filter(concept -> tally.count(concept) == 0).toList();
    }

    /**
     * How many initiatives have just these aims and no other.
     *
     * @param aims the aims, one or more
     * @return k of n initiatives
     */
    public Estimate initiativesWithJust(Set<Aim> aims) {
        return answers.share(tally.aimSets().getOrDefault(aims, 0L), tally.initiatives());
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        CONCEPTS.forEach(concept -> explanation.addAnswers(
                NamedAnswer.of(concept.detail().kind() + ", " + concept.label(), initiatives(concept))));
        return explanation.build();
    }
}
