// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The ratings of an organisation's parts, rolled up from school to trust to group: for each component the distribution,
 * the lower median, how far the parts differ, and who of them contributes.
 *
 * <p>{@code RatingRollUp.of(tally, spread, trust.trust()).on(Component.USE_EVIDENCE)}, and
 * {@code RatingRollUp.of(group, List.of(one, other))} for what was rolled up before. Components are never put together.
 * What each component has to say is in {@link ComponentRollUp}, means that are asked for by name among it.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where nothing is rated; means of an ordinal scale are
 * {@link UndefinedReason#LEVEL_TOO_WEAK}.
 *
 * <p>A trust's parts are the schools that belong to it on the last day of the reviews that count; those that do not are
 * listed. Where the reviews have no last day, all schools of the record are parts. No organisation is in two parts.
 *
 * <p>That a view of the whole may hide its parts: Rollett (2026), s. 4.8. SDK interpretation: a roll-up is of the schools'
 * own ratings; a rating of the trust itself is another thing and no part of it.
 *
 * @since 0.1.0
 */
public final class RatingRollUp extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("profile/rating-roll-up")
            .title("Roll-up of ratings")
            .question("How are an organisation's parts rated on each component, how far do they differ, and who of "
                    + "them contributes?")
            .formula(
                    "distribution and lower median of all ratings of the parts; spread = levels from the lowest of the "
                            + "parts' lower medians to the highest; by name: mean of means = sum of the parts' means / parts, "
                            + "pooled mean = sum of all ratings / ratings, sd of means with denominator n")
            .range("a level of the scale; 0 or more levels; means within the scale")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no part is rated on the component")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "a mean of a scale that is ordinal")
            .addSources("Rollett (2026), s. 4.8")
            .addCaveats(Caveat.RATING_IS_A_JUDGEMENT, Caveat.HIDES_DIFFERENCES)
            .build();

    private static final int MAX_WIDTH = 100;
    private static final String WHOLE = "organisation";

    private final OrganisationRef organisation;
    private final Scale scale;
    private final ReviewSelection selection;
    private final Set<OrganisationRef> members;
    private final Answers answers;
    private final Map<Component, ComponentRollUp> components = new EnumMap<>(Component.class);

    private RatingRollUp(
            OrganisationRef organisation,
            Scale scale,
            ReviewSelection selection,
            Set<OrganisationRef> members,
            CountBasis basis,
            Function<Component, List<ComponentRollUp.Part>> parts) {
        this.organisation = organisation;
        this.scale = scale;
        this.selection = selection;
        this.members = members;
        answers = new Answers(
                DESCRIPTION,
                CountBasis.builder()
                        .putSubject(WHOLE, organisation.toString())
                        .putAllSubject(basis.subject())
                        .options(basis.options())
                        .caveats(basis.caveats())
                        .build());
        for (Component component : Component.values()) {
            components.put(component, new ComponentRollUp(component, scale, answers, parts.apply(component)));
        }
    }

    /**
     * The ratings of a trust's schools.
     *
     * @param tally the ratings
     * @param scale the scale that they are read on
     * @param trust the trust; those of its schools that have no rating are listed, and those that do not belong to it on
     *     the last day of the reviews
     * @return the roll-up
     */
    public static RatingRollUp of(RatingTally tally, Scale scale, Trust trust) {
        MembersOfTrust members = MembersOfTrust.of(trust, tally.selection());
        return of(tally, scale, trust.reference(), members.schools(), members::of);
    }

    /**
     * The ratings of the parts of any organisation.
     *
     * @param tally the ratings
     * @param scale the scale that they are read on
     * @param organisation the whole
     * @param parts its parts; those that have no rating are listed
     * @return the roll-up
     */
    public static RatingRollUp of(
            RatingTally tally, Scale scale, OrganisationRef organisation, Collection<OrganisationRef> parts) {
        return of(tally, scale, organisation, parts, basis -> basis);
    }

    private static RatingRollUp of(
            RatingTally tally,
            Scale scale,
            OrganisationRef organisation,
            Collection<OrganisationRef> parts,
            UnaryOperator<CountBasis> described) {
        RatingTally some = tally.only(parts);
        ScaleReading reading = some.on(scale);
        List<OrganisationRef> ordered = some.organisations();
        return new RatingRollUp(
                organisation,
                scale,
                tally.selection(),
                Set.copyOf(ordered),
                described.apply(reading.basis().toBuilder().subject(Map.of()).build()),
                component -> ordered.stream()
                        .map(part -> ComponentRollUp.Part.of(part, reading.counts(part, component)))
                        .toList());
    }

    /**
     * Roll-ups rolled up, such as those of the trusts of a group.
     *
     * @param organisation the whole
     * @param parts roll-ups of other organisations, on one scale and of one selection of reviews, at least one
     * @return the roll-up
     * @throws InvalidModelException if there are no parts, one organisation is there twice, be it a part of two parts as a
     *     school that moved while the reviews have no last day, or scales or selections differ
     */
    public static RatingRollUp of(OrganisationRef organisation, List<RatingRollUp> parts) {
        requireAlike(parts);
        RatingRollUp first = parts.get(0);
        CountBasis basis = first.answers.basis().toBuilder()
                .subject(Map.of())
                .caveats(parts.stream()
                        .flatMap(part -> part.answers.basis().caveats().stream())
                        .distinct()
                        .sorted()
                        .toList())
                .build();
        List<RatingRollUp> ordered = parts.stream()
                .sorted((one, other) -> one.organisation.compareTo(other.organisation))
                .toList();
        return new RatingRollUp(
                organisation,
                first.scale,
                first.selection,
                parts.stream().flatMap(part -> part.members.stream()).collect(Collectors.toSet()),
                basis,
                component -> ordered.stream()
                        .map(part -> ComponentRollUp.Part.of(part.organisation, part.on(component)))
                        .toList());
    }

    private static void requireAlike(List<RatingRollUp> parts) {
        if (parts.isEmpty()) {
            throw InvalidModelException.of("RatingRollUp.parts", "at least one", parts.size());
        }
        RatingRollUp first = parts.get(0);
        for (RatingRollUp part : parts) {
            if (!part.scale.equals(first.scale) || !part.selection.equals(first.selection)) {
                throw InvalidModelException.of("RatingRollUp.parts", "all of " + first.method(), part.method());
            }
        }
        if (parts.stream().map(RatingRollUp::organisation).distinct().count() < parts.size()) {
            throw InvalidModelException.of(
                    "RatingRollUp.parts",
                    "each organisation once",
                    parts.stream().map(RatingRollUp::organisation).toList());
        }
        Set<OrganisationRef> seen = new HashSet<>();
        List<OrganisationRef> twice = parts.stream()
                .flatMap(part -> part.members.stream())
                .filter(member -> !seen.add(member))
                .sorted()
                .toList();
        if (!twice.isEmpty()) {
            throw InvalidModelException.of("RatingRollUp.parts", "no organisation in two of them", twice);
        }
    }

    private String method() {
        return "reviews '" + selection + "' on the scale " + scale;
    }

    /**
     * The whole.
     *
     * @return the organisation
     */
    public OrganisationRef organisation() {
        return organisation;
    }

    /**
     * What is known of one component.
     *
     * @param component the component
     * @return the component's part of the roll-up
     */
    public ComponentRollUp on(Component component) {
        return Objects.requireNonNull(components.get(component), "component");
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        components.values().forEach(component -> explanation.addAllAnswers(component.answers()));
        return explanation
                .addSteps(Answers.step("parts", on(Component.CONNECT).parts()))
                .build();
    }

    /** The components, one a row: ratings by level, lower median, lowest and highest part, parts that contribute. */
    @Override
    public TextTable toTextTable() {
        TextTableBuilder table = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title(DESCRIPTION.title() + ": " + organisation + ", scale " + scale.id())
                .column("Component", Alignment.LEFT);
        scale.levels().forEach(level -> table.column(level.id(), Alignment.RIGHT));
        table.column("Median", Alignment.RIGHT)
                .column("Lowest part", Alignment.RIGHT)
                .column("Highest part", Alignment.RIGHT)
                .column("Parts", Alignment.RIGHT);
        components.values().forEach(component -> table.row(component.cells()));
        table.note("Reviews: " + selection + ". Parts: those that contribute, of all.");
        answers.basis().subject().entrySet().stream()
                .filter(said -> !said.getKey().equals(WHOLE))
                .forEach(said -> table.note(said.getKey() + ": " + said.getValue()));
        DESCRIPTION.caveatsWith(answers.basis()).forEach(caveat -> table.note(caveat.toLine()));
        return table.build();
    }
}
