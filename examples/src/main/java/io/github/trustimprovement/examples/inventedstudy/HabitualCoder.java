// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.ObjectSubTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.study.Coding;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** A coder with habits: some codes are seen wherever they were meant, others seldom, as another code, or never. */
final class HabitualCoder {
    private static final int WHOLE = 100;
    private static final int LEVER_ALONE_PERCENT = 12;
    private static final int VALENCE_LEFT_TO_THEME_PERCENT = 15;
    private static final int UNLIKE_THEME_PERCENT = 2;
    /** Of a hundred judgements: so many with no basis, with one at most, with two at most. */
    private static final int[] BASES_UP_TO_PERCENT = {3, 60, 93};

    private final String id;
    private final int daysAfterInterview;
    private final Habit usual;
    private final Map<? extends Code, Habit> habits;
    private final Random random;

    private HabitualCoder(
            String id, int daysAfterInterview, Habit usual, Map<? extends Code, Habit> habits, Random random) {
        this.id = id;
        this.daysAfterInterview = daysAfterInterview;
        this.usual = usual;
        this.habits = habits;
        this.random = random;
    }

    /** Sees nearly all that was meant. */
    static HabitualCoder first(Random random) {
        return new HabitualCoder(
                "c1", 21, Habit.seen(96), Map.of(Lever.ORGANISATIONAL_STRATEGY, Habit.seen(90)), random);
    }

    /** Agrees well on commonality, badly on culture and on how quality assurance is judged; has two blind spots. */
    static HabitualCoder second(Random random) {
        return new HabitualCoder(
                "c2",
                35,
                Habit.seen(88),
                Map.of(
                        Lever.COMMONALITY,
                        Habit.seen(100),
                        Lever.CULTURE_VISION_AND_VALUES,
                        Habit.seen(20).elseGiving(Lever.LEADERSHIP),
                        Lever.QUALITY_ASSURANCE,
                        Habit.seen(97).otherWayRound(30),
                        LeverTheme.SUPERFICIAL_EXEMPLARS,
                        Habit.seen(0).elseGiving(LeverTheme.UNCRITICAL_USE_OF_EVIDENCE),
                        ObjectSubTheme.PROFESSIONAL_CULTURE_IN_THE_SCHOOL,
                        Habit.seen(50).elseGiving(ObjectSubTheme.GENERAL_COMMENTS_ABOUT_SCHOOL_CULTURE),
                        ImprovementObject.WIDER_EXPERIENCES,
                        Habit.seen(0)),
                random);
    }

    String id() {
        return id;
    }

    /** The codings of a remark, each once. */
    Set<Coding> codings(Remark remark, LocalDate interview) {
        Set<Coding> codings = new LinkedHashSet<>();
        for (Code meant : remark.codes()) {
            coding(meant)
                    .map(coding -> Remark.isAim(meant) ? withReason(coding, remark) : coding)
                    .map(coding -> coding.withCoder(id).withDate(interview.plusDays(daysAfterInterview)))
                    .ifPresent(codings::add);
        }
        return codings;
    }

    private static Coding withReason(Coding aim, Remark remark) {
        return aim.toBuilder().accountability(remark.accountability()).build();
    }

    private Optional<Coding> coding(Code meant) {
        Habit habit = habit(meant);
        if (isDrawn(habit.seenPercent())) {
            return Optional.of(meant instanceof LeverTheme theme ? judged(theme, habit) : Coding.of(meant));
        }
        return habit.instead().map(instead -> instead(meant, instead));
    }

    /** Another lever is judged as the one that was meant. */
    private Coding instead(Code meant, Code instead) {
        return instead instanceof Lever lever && meant instanceof LeverTheme theme
                ? withBases(LeverJudgement.of(lever, theme.valence()))
                : Coding.of(instead);
    }

    /** Mostly the theme with its valence; now and then the lever alone, the theme alone, or a slip. */
    private Coding judged(LeverTheme theme, Habit habit) {
        if (isDrawn(habit.otherValencePercent())) {
            return withBases(LeverJudgement.of(theme.lever(), opposite(theme)));
        }
        if (isDrawn(LEVER_ALONE_PERCENT)) {
            return withBases(LeverJudgement.of(theme.lever(), theme.valence()));
        }
        if (isDrawn(VALENCE_LEFT_TO_THEME_PERCENT)) {
            return withBases(LeverJudgement.of(theme));
        }
        return withBases(LeverJudgement.of(theme, isDrawn(UNLIKE_THEME_PERCENT) ? opposite(theme) : theme.valence()));
    }

    private static Valence opposite(LeverTheme theme) {
        return theme.valence() == Valence.POSITIVE ? Valence.NEGATIVE : Valence.POSITIVE;
    }

    private Coding withBases(LeverJudgement judgement) {
        CodingBasis[] all = CodingBasis.values();
        int drawn = random.nextInt(WHOLE);
        int turn = random.nextInt(all.length);
        long bases = IntStream.of(BASES_UP_TO_PERCENT)
                .filter(bound -> drawn >= bound)
                .count();
        return Coding.of(judgement.withBases(IntStream.range(0, all.length)
                .filter(i -> (i + turn) % all.length < bases)
                .mapToObj(i -> all[i])
                .toArray(CodingBasis[]::new)));
    }

    private boolean isDrawn(int percent) {
        return random.nextInt(WHOLE) < percent;
    }

    /** The habit with a code, else with the lever above it, else the usual one. */
    private Habit habit(Code code) {
        return Optional.ofNullable(habits.get(code))
                .or(() -> Remark.lever(code).map(habits::get))
                .orElse(usual);
    }
}
