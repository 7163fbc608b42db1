// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.review.ScaleLevel;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import io.github.trustimprovement.text.TextTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How the parts of an organisation are rated on one component, such as a trust's schools on 'use evidence'.
 *
 * <p>{@code rollUp.on(Component.USE_EVIDENCE).meanOfMeans()}. Distribution, lower median and spread need order alone. The
 * two means are different numbers and need a scale that declares intervals: {@link #meanOfMeans()} gives each part equal
 * weight, {@link #pooledMean()} each rating.
 *
 * @since 0.1.0
 */
public final class ComponentRollUp {
    private final Component component;
    private final Scale scale;
    private final Answers answers;
    private final List<Part> parts;
    private final LevelCounts counts;
    private final LevelCounts medians;

    ComponentRollUp(Component component, Scale scale, Answers answers, List<Part> parts) {
        this.component = component;
        this.scale = scale;
        this.answers = answers;
        this.parts = parts;
        counts = LevelCounts.sum(scale, parts.stream().map(Part::counts).toList());
        long[] places = new long[scale.levels().size()];
        contributing().forEach(part -> places[part.counts().medianPosition().orElseThrow()]++);
        medians = LevelCounts.of(scale, places);
    }

    /** One part: a school with its counts, or a trust with the roll-up of its schools. */
    record Part(OrganisationRef organisation, LevelCounts counts, Optional<ComponentRollUp> parts) {
        static Part of(OrganisationRef organisation, LevelCounts counts) {
            return new Part(organisation, counts, Optional.empty());
        }

        static Part of(OrganisationRef organisation, ComponentRollUp rollUp) {
            return new Part(organisation, rollUp.counts, Optional.of(rollUp));
        }

        /** The mean of its ratings, or of its own parts' means; for a part that contributes. */
        BigDecimal mean(List<BigDecimal> values) {
            return parts.map(rollUp -> ExactMeans.mean(rollUp.means(values)))
                    .orElseGet(() -> ExactMeans.mean(counts, values).orElseThrow());
        }
    }

    /**
     * The component.
     *
     * @return the component
     */
    public Component component() {
        return component;
    }

    /**
     * The parts of which a rating counts.
     *
     * @return the organisations, by level and id
     */
    public List<OrganisationRef> contributors() {
        return contributing().stream().map(Part::organisation).toList();
    }

    /**
     * The parts of which no rating on the scale counts.
     *
     * @return the organisations, by level and id
     */
    public List<OrganisationRef> silent() {
        return parts.stream()
                .filter(part -> part.counts().rated() == 0)
                .map(Part::organisation)
                .toList();
    }

    private List<Part> contributing() {
        return parts.stream().filter(part -> part.counts().rated() > 0).toList();
    }

    /**
     * All ratings of the parts together.
     *
     * @return the counts
     */
    public LevelCounts counts() {
        return counts;
    }

    /**
     * What one part's ratings were counted from.
     *
     * @param part the part
     * @return the counts, or empty where the organisation is no part
     */
    public Optional<LevelCounts> counts(OrganisationRef part) {
        return parts.stream()
                .filter(each -> each.organisation().equals(part))
                .map(Part::counts)
                .findFirst();
    }

    /**
     * How many parts contribute.
     *
     * @return k of the parts
     */
    public Estimate contribution() {
        return answers.share(medians.rated(), parts.size());
    }

    /**
     * The lower median of all ratings.
     *
     * @return the id of a level
     */
    public Classification lowerMedian() {
        return answers.named(counts.lowerMedian().map(ScaleLevel::id), counts.rated());
    }

    /**
     * The lowest of the parts' lower medians.
     *
     * @return the id of a level
     */
    public Classification lowestPart() {
        return answers.named(medians.lowest().map(ScaleLevel::id), medians.rated());
    }

    /**
     * The highest of the parts' lower medians.
     *
     * @return the id of a level
     */
    public Classification highestPart() {
        return answers.named(medians.highest().map(ScaleLevel::id), medians.rated());
    }

    /**
     * How many levels lie between the lowest part and the highest.
     *
     * @return the number of steps from one level to the next, 0 where the parts' lower medians are equal
     */
    public Estimate spread() {
        return medians.range().isPresent()
                ? answers.number((double) medians.range().getAsInt(), medians.rated())
                : answers.noData();
    }

    /**
     * The mean of the parts' means: each part counts alike, however many ratings it has. Where a part is a roll-up, its own
     * mean of means is taken.
     *
     * @return the mean; n is the number of parts that contribute
     */
    public Estimate meanOfMeans() {
        return mean("mean of means", medians.rated(), () -> ExactMeans.mean(means(ExactMeans.values(scale))));
    }

    /**
     * The mean of all ratings: each rating counts alike, and parts with many count more.
     *
     * @return the mean; n is the number of ratings, and its clusters are the parts that contribute
     */
    public Estimate pooledMean() {
        Estimate mean = mean(
                "pooled mean",
                counts.rated(),
                () -> ExactMeans.mean(counts, ExactMeans.values(scale)).orElseThrow());
        return mean instanceof Defined defined
                ? defined.toBuilder().clusters(medians.rated()).build()
                : mean;
    }

    /**
     * How far the parts' means lie apart.
     *
     * @return the standard deviation with denominator n; n is the number of parts that contribute
     */
    public Estimate deviationOfMeans() {
        return mean("sd of means", medians.rated(), () -> ExactMeans.deviation(means(ExactMeans.values(scale))));
    }

    private Estimate mean(String statistic, long n, Supplier<BigDecimal> value) {
        if (!scale.levelOfMeasurement().isAtLeast(LevelOfMeasurement.INTERVAL)) {
            return answers.undefined(UndefinedReason.LEVEL_TOO_WEAK, n);
        }
        return n == 0
                ? answers.noData()
                : answers.with("statistic", statistic).number(value.get().doubleValue(), n);
    }

    private List<BigDecimal> means(List<BigDecimal> values) {
        return contributing().stream().map(part -> part.mean(values)).toList();
    }

    int parts() {
        return parts.size();
    }

    /** What the overview says: nothing where nothing is rated, and no means. */
    List<NamedAnswer> answers() {
        return counts.rated() == 0
                ? List.of()
                : List.of(
                        NamedAnswer.of(component.label() + ", lower median", lowerMedian()),
                        NamedAnswer.of(component.label() + ", lowest part", lowestPart()),
                        NamedAnswer.of(component.label() + ", highest part", highestPart()),
                        NamedAnswer.of(component.label() + ", parts that contribute", contribution()));
    }

    List<String> cells() {
        List<String> cells = new ArrayList<>(List.of(component.label()));
        counts.levels().forEach(count -> cells.add(count.toString()));
        cells.add(cell(counts.lowerMedian()));
        cells.add(cell(medians.lowest()));
        cells.add(cell(medians.highest()));
        cells.add(medians.rated() + " of " + parts.size());
        return cells;
    }

    private static String cell(Optional<ScaleLevel> level) {
        return level.map(ScaleLevel::id).orElse(TextTable.MISSING);
    }

    /** The component, all its ratings, and how many parts contribute, on one line. */
    @Override
    public String toString() {
        return component.label() + ": " + counts + "; " + medians.rated() + " of " + parts.size() + " parts";
    }
}
