// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.review.ScaleLevel;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * The components at the lowest level of all that are rated: {@code argmin level(c)}, ties kept.
 *
 * <p>{@code WeakestComponents.of(tally.only(school), scale).components()}. A component whose rating is missing may lie
 * lower still; {@link #unrated()} lists those.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where no component is rated on the scale.
 *
 * <p>SDK interpretation: a component with several ratings that count has their lower median. That a component is rated
 * lowest does not make it the one to work on: the model says what to attend to and not what to improve (Rollett 2024).
 *
 * @since 0.1.0
 */
public final class WeakestComponents extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("profile/weakest-components")
            .title("Weakest components")
            .question("Which components are rated lowest?")
            .formula("the components c with the lowest level(c); level(c) = lower median of the ratings of c")
            .range("one to twelve components, all at one level")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no component is rated on the scale")
            .addSources("Stevens (1946), doi:10.1126/science.103.2684.677")
            .addCaveats(Caveat.RATING_IS_A_JUDGEMENT)
            .build();

    private final ScaleReading reading;
    private final Answers answers;

    private WeakestComponents(ScaleReading reading) {
        this.reading = reading;
        answers = new Answers(DESCRIPTION, reading.basis());
    }

    /**
     * The weakest components of a tally: of one organisation, or of all that it has together.
     *
     * @param tally the ratings
     * @param scale the scale that they are read on
     * @return the components
     */
    public static WeakestComponents of(RatingTally tally, Scale scale) {
        return new WeakestComponents(tally.on(scale));
    }

    /**
     * The components at the lowest level.
     *
     * @return the components in printed order, which is no rank; empty where none is rated
     */
    public List<Component> components() {
        OptionalInt lowest = lowestPosition();
        return all(component -> lowest.isPresent() && position(component).equals(lowest));
    }

    /**
     * The level that they share.
     *
     * @return the id of the level
     */
    public Classification level() {
        OptionalInt lowest = lowestPosition();
        Optional<ScaleLevel> level =
                lowest.isPresent() ? Optional.of(reading.scale().levels().get(lowest.getAsInt())) : Optional.empty();
        return answers.named(level.map(ScaleLevel::id), rated().size());
    }

    /**
     * How many share it.
     *
     * @return k of the components that are rated
     */
    public Estimate count() {
        return answers.share(components().size(), rated().size());
    }

    /**
     * The components of which no rating on the scale counts though one might: each could lie lower.
     *
     * @return the components in printed order
     */
    public List<Component> unrated() {
        return all(component -> reading.counts(component).rated() == 0
                && reading.counts(component).missing() > 0);
    }

    private List<Component> rated() {
        return all(component -> position(component).isPresent());
    }

    private OptionalInt lowestPosition() {
        return rated().stream()
                .mapToInt(component -> position(component).orElseThrow())
                .min();
    }

    private OptionalInt position(Component component) {
        return reading.counts(component).medianPosition();
    }

    private static List<Component> all(Predicate<Component> condition) {
        return Arrays.stream(Component.values()).filter(condition).toList();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain()
                .addAnswers(
                        NamedAnswer.of("components at the lowest level", count()),
                        NamedAnswer.of(
                                "components without a rating on the scale",
                                answers.share(unrated().size(), (long) unrated().size() + rated().size())));
        for (Component component : components()) {
            LevelCounts counts = reading.counts(component);
            explanation.addAnswers(NamedAnswer.of(
                    component.label(), answers.named(counts.lowerMedian().map(ScaleLevel::id), counts.rated())));
        }
        return explanation.build();
    }
}
