// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.LocalCodeDefinition;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A study that nobody made: fourteen leaders, one interview each, two coders.
 *
 * <p>{@code Study study = InventedInterviews.study();} is the same at each call and on every JDK, for the algorithm of
 * {@link Random} is part of its specification. Both coders finished the first eight sources, and the first coder alone
 * did the rest. What the leaders incline to is laid down in {@code Leaning}, how the coders differ in {@code
 * HabitualCoder}, and every sentence in {@code remarks.csv}. A change to any of them, or to the seeds, makes another
 * study.
 */
public final class InventedInterviews {
    private static final long SEED = 20_240_229;
    private static final long SEED_OF_FIRST_CODER = 7_411_805_336_903L;
    private static final long SEED_OF_SECOND_CODER = 3_092_551_870_147L;
    private static final int CODED_BY_BOTH = 8;

    private InventedInterviews() {}

    /**
     * The invented study.
     *
     * @return the study, without an error
     */
    public static Study study() {
        RemarkBank bank = RemarkBank.read();
        Random random = new Random(SEED);
        HabitualCoder first = HabitualCoder.first(new Random(SEED_OF_FIRST_CODER));
        HabitualCoder second = HabitualCoder.second(new Random(SEED_OF_SECOND_CODER));
        List<Leader> leaders = Leader.all();
        StudyBuilder study = Study.builder()
                .id("invented-interviews")
                .title("Invented interviews with fourteen leaders")
                .codebook(codebook())
                .addCoders(coder(first, leaders), coder(second, leaders.subList(0, CODED_BY_BOTH)))
                .note("Leaders, coders and every word are invented; the sign \uD834\uDD3D marks a pause.");
        for (Leader leader : leaders) {
            Interview interview = Interview.of(bank, random, leader);
            List<HabitualCoder> coders = leader.number() <= CODED_BY_BOTH ? List.of(first, second) : List.of(first);
            study.addParticipants(leader.participant()).addSources(interview.source());
            for (Interview.Stretch stretch : interview.stretches()) {
                List<Coding> codings = new ArrayList<>();
                coders.forEach(coder -> codings.addAll(coder.codings(stretch.remark(), interview.day())));
                study.addSegments(stretch.segment().toBuilder().codings(codings).build());
            }
        }
        return study.build();
    }

    private static Coder coder(HabitualCoder coder, List<Leader> leaders) {
        return Coder.of(coder.id(), leaders.stream().map(Leader::sourceId).toArray(String[]::new));
    }

    private static Codebook codebook() {
        return Codebook.builder()
                .addEditions(Edition.of("aol", "2026"))
                .addLocalCodes(
                        LocalCodeDefinition.of(
                                LocalCode.of("local/first-weeks"), "First weeks", ImprovementObject.SCHOOL_CULTURE),
                        LocalCodeDefinition.of(
                                LocalCode.of("local/getting-to-school"),
                                "Getting to school",
                                ImprovementObject.SCHOOL_OPERATIONS),
                        LocalCodeDefinition.of(
                                LocalCode.of("local/swapped-heads"),
                                "Swapped heads",
                                LeverTheme.STRONG_COLLABORATION_AND_NETWORKS))
                .build();
    }
}
