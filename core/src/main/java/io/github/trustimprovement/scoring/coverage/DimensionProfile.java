// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import io.github.trustimprovement.dna.Orientation;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many of the initiatives that run on a day are vertical (one school), horizontal (two schools or more at the same
 * time) and systemic (with partner trusts): {@code k of n} each.
 *
 * <p>{@code DimensionProfile.of(trust, day).initiatives(Orientation.HORIZONTAL)}. An initiative in several schools with
 * partner trusts counts under both; one that names neither a school nor a partner counts as unstated. How far a
 * horizontal one reaches is told by {@link #schoolsReached()}.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where no initiative runs on the day.
 *
 * <p>Rollett (2024), on the four dimensions. SDK interpretation: two schools are enough for horizontal; vertical work is no
 * poor practice, and no share is better than another.
 *
 * @since 0.1.0
 */
public final class DimensionProfile extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("coverage/dimension-profile")
            .title("Dimension profile")
            .question("Which initiatives are vertical, horizontal and systemic?")
            .formula("k / n; vertical: one school; horizontal: two or more; systemic: any partner trust")
            .range("0 to 1 each; they need not add up to 1")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no initiative runs on the day")
            .addSources("Rollett (2024), the four dimensions")
            .addCaveats(Caveat.NOT_A_CHECKLIST)
            .build();

    private final RunningInitiatives running;
    private final Set<String> schools;
    private final int others;

    private DimensionProfile(RunningInitiatives running, Set<String> schools, int others) {
        this.running = running;
        this.schools = schools;
        this.others = others;
    }

    /**
     * The profile of a trust's record on a day.
     *
     * @param trust the record
     * @param day the day
     * @return the profile
     */
    public static DimensionProfile of(TrustRecord trust, LocalDate day) {
        Set<String> members =
                trust.trust().schoolsAt(day).stream().map(School::id).collect(Collectors.toSet());
        long all = trust.trust().schools().stream().map(School::id).distinct().count();
        return new DimensionProfile(
                RunningInitiatives.of(DESCRIPTION, trust, day), members, (int) all - members.size());
    }

    /**
     * How many initiatives have an orientation.
     *
     * @param orientation the orientation
     * @return k of n initiatives
     */
    public Estimate initiatives(Orientation orientation) {
        return running.share(initiative -> is(initiative, orientation));
    }

    /**
     * How many initiatives name neither a school nor a partner trust.
     *
     * @return k of n initiatives
     */
    public Estimate unstated() {
        return running.share(initiative ->
                initiative.schools().isEmpty() && initiative.partnerTrusts().isEmpty());
    }

    /**
     * How many of the schools that belong to the trust on the day some initiative of the day names.
     *
     * @return k of n schools; undefined where no school belongs to it
     */
    public Estimate schoolsReached() {
        long reached = running.all().stream()
                .flatMap(initiative -> initiative.schools().stream())
                .distinct()
                .filter(schools::contains)
                .count();
        return running.answers().share(reached, schools.size());
    }

    private static boolean is(Initiative initiative, Orientation orientation) {
        long schools = initiative.schools().stream().distinct().count();
        return switch (orientation) {
            case VERTICAL -> schools == 1;
            case HORIZONTAL -> schools >= 2;
            case SYSTEMIC -> !initiative.partnerTrusts().isEmpty();
        };
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = running.answers().explain();
        for (Orientation orientation : Orientation.values()) {
            explanation.addAnswers(NamedAnswer.of(orientation.label(), initiatives(orientation)));
        }
        return explanation
                .addSteps(Answers.step("schools that do not belong to the trust on the day", others))
                .addAnswers(NamedAnswer.of("unstated", unstated()), NamedAnswer.of("schools reached", schoolsReached()))
                .build();
    }
}
