// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import io.github.trustimprovement.practice.Goal;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many initiatives say why, what and by what means: {@code k of n} that have an aim, an object and a lever.
 *
 * <p>{@code AimObjectLeverChain.of(trust, day).initiatives(AimObjectLeverChain.Link.COMPLETE)} looks at what runs on the
 * day, {@code of(trust)} at all that is recorded, planned and ended ones too. An aim may come from a goal that the
 * initiative serves. Links are many to many: nothing says which lever works on which object.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where no initiative is recorded, or none runs on the day.
 *
 * <p>Rollett (2026), ss. 3.1 to 3.3. SDK interpretation: an initiative without one of the three may still be sound.
 *
 * @since 0.1.0
 */
public final class AimObjectLeverChain extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("coverage/aim-object-lever-chain")
            .title("Aim-object-lever chain")
            .question("Do initiatives say why, what and by what means?")
            .formula("k / n; k = initiatives whose chain is complete, or broken in the way named; n = initiatives that "
                    + "run on the day, or all of the record where no day is named")
            .range("0 to 1 each")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no initiative is recorded, or none runs on the day")
            .addSources("Rollett (2026), ss. 3.1 to 3.3")
            .build();

    /**
     * A state of the chain.
     *
     * @since 0.1.0
     */
    public enum Link {
        /** Aim, object and lever. */
        COMPLETE,
        /** An aim of its own and no object. */
        AIM_WITHOUT_OBJECT,
        /** An object and no aim, neither its own nor that of a goal. */
        OBJECT_WITHOUT_AIM,
        /** An object and no lever. */
        OBJECT_WITHOUT_LEVER,
        /** A lever and no object. */
        LEVER_WITHOUT_OBJECT;

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private final List<Initiative> initiatives;
    private final Set<String> goalsWithAim;
    private final Answers answers;

    private AimObjectLeverChain(TrustRecord trust, List<Initiative> initiatives, CountBasis basis) {
        this.initiatives = initiatives;
        goalsWithAim = trust.goals().stream()
                .filter(goal -> !goal.aims().isEmpty())
                .map(Goal::id)
                .collect(Collectors.toSet());
        answers = new Answers(DESCRIPTION, basis);
    }

    /**
     * The chains of the initiatives that run on a day.
     *
     * @param trust the record
     * @param day the day, read at its end
     * @return the result
     */
    public static AimObjectLeverChain of(TrustRecord trust, LocalDate day) {
        return new AimObjectLeverChain(trust, trust.runningAt(day), RunningInitiatives.basis(trust, day));
    }

    /**
     * The chains of all that a trust's record holds, what is planned and what has ended too.
     *
     * @param trust the record
     * @return the result
     */
    public static AimObjectLeverChain of(TrustRecord trust) {
        return new AimObjectLeverChain(
                trust,
                trust.initiatives(),
                CountBasis.builder().putSubject("trust", trust.trust().id()).build());
    }

    /**
     * The initiatives whose chain is in a state.
     *
     * @param link the state
     * @return the initiatives, in the order of the record
     */
    public List<Initiative> initiativesWith(Link link) {
        return initiatives.stream().filter(initiative -> isIn(initiative, link)).toList();
    }

    /**
     * How many initiatives have a chain in a state.
     *
     * @param link the state
     * @return k of n initiatives
     */
    public Estimate initiatives(Link link) {
        return answers.share(initiativesWith(link).size(), initiatives.size());
    }

    /**
     * Whether the chain of an initiative is in a state.
     *
     * @param initiative an initiative of the record
     * @param link the state
     * @return true if so; an initiative may be in several states, or in none
     */
    public boolean isIn(Initiative initiative, Link link) {
        boolean hasObject = !initiative.objects().isEmpty();
        boolean hasLever = !initiative.levers().isEmpty();
        return switch (link) {
            case COMPLETE -> hasAim(initiative) && hasObject && hasLever;
            case AIM_WITHOUT_OBJECT -> !initiative.aims().isEmpty() && !hasObject;
            case OBJECT_WITHOUT_AIM -> hasObject && !hasAim(initiative);
            case OBJECT_WITHOUT_LEVER -> hasObject && !hasLever;
            case LEVER_WITHOUT_OBJECT -> hasLever && !hasObject;
        };
    }

    private boolean hasAim(Initiative initiative) {
        return !initiative.aims().isEmpty() || initiative.goals().stream().anyMatch(goalsWithAim::contains);
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        for (Link link : Link.values()) {
            explanation.addAnswers(NamedAnswer.of(link.words(), initiatives(link)));
        }
        return explanation.build();
    }
}
