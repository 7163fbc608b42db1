// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.Scale;
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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Whether one set of ratings is at least as high as another on every component: {@code a_c >= b_c for all c}, without any
 * weights.
 *
 * <p>{@code ComponentwiseDominance.of(before, after, scale)} compares two dates, {@code of(tally, oak, elm, scale)} two
 * organisations. Where one is higher here and the other there, or a rating is missing, they are incomparable: that is an
 * answer and no gap to be filled.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where no component is applicable to either.
 *
 * <p>Fattore (2016), 'Partially ordered sets and the measurement of multidimensional ordinal deprivation',
 * doi:10.1007/s11205-015-1059-6. SDK interpretation: a component with several ratings has their lower median; one that is
 * not applicable to either side is left out, and one that is not applicable to one side makes them incomparable.
 *
 * @since 0.1.0
 */
public final class ComponentwiseDominance extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("profile/componentwise-dominance")
            .title("Component-wise dominance")
            .question("Is one rated at least as high as the other on every component?")
            .formula(
                    "dominates: a_c >= b_c for all c and a_c > b_c for some; dominated: the reverse; equal: a_c = b_c for "
                            + "all c; else incomparable")
            .range("dominates, dominated, equal or incomparable")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no component is applicable to either")
            .addSources("Fattore (2016), doi:10.1007/s11205-015-1059-6")
            .addCaveats(Caveat.RATING_IS_A_JUDGEMENT)
            .build();

    private final Map<Component, Relation> relations = new EnumMap<>(Component.class);
    private final Answers answers;

    private enum Relation {
        HIGHER,
        LOWER,
        EQUAL,
        UNKNOWN
    }

    private ComponentwiseDominance(ScaleReading one, ScaleReading other) {
        answers = new Answers(DESCRIPTION, basis(one, other));
        for (Component component : Component.values()) {
            LevelCounts a = one.counts(component);
            LevelCounts b = other.counts(component);
            if (a.applicable() > 0 || b.applicable() > 0) {
                relations.put(component, relation(a, b));
            }
        }
    }

    private static Relation relation(LevelCounts one, LevelCounts other) {
        OptionalInt a = one.medianPosition();
        OptionalInt b = other.medianPosition();
        if (a.isEmpty() || b.isEmpty()) {
            return Relation.UNKNOWN;
        }
        int order = Integer.compare(a.getAsInt(), b.getAsInt());
        return order > 0 ? Relation.HIGHER : order < 0 ? Relation.LOWER : Relation.EQUAL;
    }

    private static CountBasis basis(ScaleReading one, ScaleReading other) {
        return CountBasis.builder()
                .putSubject("one", ScaleReading.names(one.organisations()))
                .putSubject("other", ScaleReading.names(other.organisations()))
                .putOption("reviews of the one", one.selection().toString())
                .putOption("reviews of the other", other.selection().toString())
                .putOption("scale", one.scale().id())
                .caveats(Stream.of(one, other)
                        .flatMap(each -> each.basis().caveats().stream())
                        .distinct()
                        .sorted()
                        .toList())
                .build();
    }

    /**
     * The comparison of two tallies, such as those of two dates.
     *
     * @param one the ratings of the one
     * @param other the ratings of the other
     * @param scale the scale that both are read on
     * @return the comparison, as seen from the one
     */
    public static ComponentwiseDominance of(RatingTally one, RatingTally other, Scale scale) {
        return new ComponentwiseDominance(one.on(scale), other.on(scale));
    }

    /**
     * The comparison of two organisations of a tally.
     *
     * @param tally the ratings
     * @param one the one
     * @param other the other
     * @param scale the scale that both are read on
     * @return the comparison, as seen from the one
     */
    public static ComponentwiseDominance of(
            RatingTally tally, OrganisationRef one, OrganisationRef other, Scale scale) {
        return of(tally.only(one), tally.only(other), scale);
    }

    /**
     * How the one stands to the other.
     *
     * @return {@code dominates}, {@code dominated}, {@code equal} or {@code incomparable}
     */
    public Classification classification() {
        if (relations.isEmpty()) {
            return answers.noData();
        }
        boolean isHigher = relations.containsValue(Relation.HIGHER);
        boolean isLower = relations.containsValue(Relation.LOWER);
        String name = relations.containsValue(Relation.UNKNOWN) || (isHigher && isLower)
                ? "incomparable"
                : isHigher ? "dominates" : isLower ? "dominated" : "equal";
        return answers.named(name, relations.size());
    }

    /**
     * The components on which the one is rated higher.
     *
     * @return the components in printed order
     */
    public List<Component> higher() {
        return components(Relation.HIGHER);
    }

    /**
     * The components on which the one is rated lower.
     *
     * @return the components in printed order
     */
    public List<Component> lower() {
        return components(Relation.LOWER);
    }

    /**
     * The components on which both are rated alike.
     *
     * @return the components in printed order
     */
    public List<Component> equal() {
        return components(Relation.EQUAL);
    }

    /**
     * The components that cannot be compared, since a rating is missing or applies to one side alone.
     *
     * @return the components in printed order
     */
    public List<Component> unknown() {
        return components(Relation.UNKNOWN);
    }

    private List<Component> components(Relation relation) {
        return Arrays.stream(Component.values())
                .filter(component -> relations.get(component) == relation)
                .toList();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        explanation.addAnswers(NamedAnswer.of("the one to the other", classification()));
        long n = relations.size();
        return explanation
                .addAnswers(
                        NamedAnswer.of("higher", answers.share(higher().size(), n)),
                        NamedAnswer.of("lower", answers.share(lower().size(), n)),
                        NamedAnswer.of("equal", answers.share(equal().size(), n)),
                        NamedAnswer.of(
                                "cannot be compared", answers.share(unknown().size(), n)))
                .build();
    }
}
