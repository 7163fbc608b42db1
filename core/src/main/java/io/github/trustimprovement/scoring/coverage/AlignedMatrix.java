// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.practice.PartnerPractices;
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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Two trusts side by side: for each component whether both, one or neither record a practice.
 *
 * <p>{@code AlignedMatrix.of(one, other).row(Component.USE_EVIDENCE)} of two records;
 * {@code AlignedMatrix.of(record, "hazel")} of one record and what a partner trust has told of its practices. It is for a
 * talk between trusts: what is recorded differs for many reasons, and there is no rank and no sum.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where no practice of one of the trusts names a known component, whether
 * none is recorded or their components are left out: that tells nothing of what the trust does in any.
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
            .putUndefinedCase(UndefinedReason.NO_DATA, "no practice of one of the trusts names a known component")
            .addSources("Rollett (2024), on a shared language")
            .addCaveats(Caveat.NOT_A_CHECKLIST)
            .build();

    /** One trust's practices by the components that they serve. */
    private record Side(String trust, Map<Component, List<Practice>> byComponent) {
        static Side of(String trust, List<Practice> practices) {
            Map<Component, List<Practice>> byComponent = new EnumMap<>(Component.class);
            for (Practice practice : practices) {
                Touched.components(practice)
                        .forEach(component -> byComponent
                                .computeIfAbsent(component, each -> new ArrayList<>())
                                .add(practice));
            }
            return new Side(trust, byComponent);
        }

        static Side of(TrustRecord trust) {
            return of(trust.trust().id(), trust.practices());
        }

        static Side of(PartnerPractices told) {
            return of(told.partner(), told.practices());
        }

        boolean isSilent() {
            return byComponent.isEmpty();
        }

        List<Practice> practices(Component component) {
            return List.copyOf(byComponent.getOrDefault(component, List.of()));
        }
    }

    private final Side first;
    private final Side second;
    private final Answers answers;

    private AlignedMatrix(Side first, Side second) {
        this.first = first;
        this.second = second;
        answers = new Answers(
                DESCRIPTION,
                CountBasis.builder()
                        .putSubject("first", first.trust())
                        .putSubject("second", second.trust())
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
        return new AlignedMatrix(Side.of(first), Side.of(second));
    }

    /**
     * A trust, and a partner trust by what the trust's record holds of it.
     *
     * @param trust the record, the first of the two
     * @param partner the id of the partner, the second
     * @return the matrix; each row is undefined where the record holds no practice of the partner in a
     *     known component
     */
    public static AlignedMatrix of(TrustRecord trust, String partner) {
        return new AlignedMatrix(
                Side.of(trust),
                trust.practicesOfPartner(partner).map(Side::of).orElseGet(() -> Side.of(partner, List.of())));
    }

    /**
     * A trust, and each partner trust of which its record holds practices.
     *
     * @param trust the record, the first of each two
     * @return a matrix for each of its {@link TrustRecord#partnerPractices()}, in that order
     */
    public static List<AlignedMatrix> ofPartners(TrustRecord trust) {
        Side own = Side.of(trust);
        return trust.partnerPractices().stream()
                .map(told -> new AlignedMatrix(own, Side.of(told)))
                .toList();
    }

    /**
     * The practices of the first trust in a component.
     *
     * @param component the component
     * @return the practices, in the order of the record
     */
    public List<Practice> first(Component component) {
        return first.practices(component);
    }

    /**
     * The practices of the second trust in a component.
     *
     * @param component the component
     * @return the practices, in the order of the record
     */
    public List<Practice> second(Component component) {
        return second.practices(component);
    }

    /**
     * Who records a practice in a component.
     *
     * @param component the component
     * @return {@code both}, {@code first-only}, {@code second-only} or {@code neither}; n is the number of practices in it
     */
    public Classification row(Component component) {
        if (first.isSilent() || second.isSilent()) {
            return answers.noData();
        }
        int one = first.practices(component).size();
        int other = second.practices(component).size();
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
