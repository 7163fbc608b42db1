// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static io.github.trustimprovement.rules.StudyRuleChecks.coded;
import static io.github.trustimprovement.rules.StudyRuleChecks.lines;
import static io.github.trustimprovement.rules.StudyRuleChecks.segment;
import static io.github.trustimprovement.rules.StudyRuleChecks.study;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyBuilder;
import org.junit.jupiter.api.Test;

class MeasureRulesTest {
    private static final String ONE_SIDED = "lever/one-valence-only";
    private static final String FEW_LEADERS = "study/few-leaders";
    private static final String TWO_CODERS = "study/two-coders-no-reliability";
    private static final Coding POSITIVE = Coding.of(Lever.COMMONALITY, Valence.POSITIVE);
    private static final Coding NEGATIVE = Coding.of(Lever.COMMONALITY, Valence.NEGATIVE);

    @Test
    void findsALeverThatAStudyReadsFromOneSideOnly() {
        Study study = study().addSegments(
                        segment("s1", POSITIVE).build(),
                        segment("s2", POSITIVE, Coding.of(Lever.CONNECTEDNESS, Valence.NEGATIVE))
                                .build(),
                        segment("s3", Coding.of(Lever.COMMONALITY)).build())
                .build();

        assertThat(lines(ONE_SIDED, study))
                .containsExactly("INFO lever/one-valence-only /segments: all 2 segments of aol/lever/commonality carry "
                        + "aol/valence/positive; counter-evidence is missing");
    }

    @Test
    void acceptsALeverThatAStudyReadsFromBothSides() {
        assertThat(lines(
                        ONE_SIDED,
                        study().addSegments(
                                        segment("s1", NEGATIVE).build(),
                                        segment("s2", POSITIVE).build())
                                .build()))
                .isEmpty();
        assertThat(lines(ONE_SIDED, coded(NEGATIVE, POSITIVE))).isEmpty();
    }

    @Test
    void leavesALeverOfOneSegmentAlone() {
        assertThat(lines(ONE_SIDED, coded(NEGATIVE, NEGATIVE))).isEmpty();
    }

    @Test
    void findsALeverThatFewLeadersSpeakOf() {
        Study study = ofThreeLeaders().build();

        assertThat(lines(FEW_LEADERS, study, 3))
                .containsExactly("INFO study/few-leaders /segments: 2 of 3 leaders speak of aol/lever/commonality, "
                        + "fewer than 3");
    }

    @Test
    void acceptsALeverThatEnoughLeadersSpeakOf() {
        assertThat(lines(FEW_LEADERS, ofThreeLeaders().build(), 2)).isEmpty();
        assertThat(lines(FEW_LEADERS, ofThreeLeaders().build())).isEmpty();
    }

    private static StudyBuilder ofThreeLeaders() {
        return study().addParticipants(Participant.of("p01"), Participant.of("p02"), Participant.of("p03"))
                .addSegments(
                        segment("s1", POSITIVE).build(),
                        segment("s2", NEGATIVE).build(),
                        segment("s3", NEGATIVE).speaker(Speaker.of("p02")).build());
    }

    @Test
    void findsSegmentsOfTwoCodersWithoutAWordOnTheirAgreement() {
        assertThat(lines(TWO_CODERS, ofTwoCoders().build()))
                .containsExactly(
                        "INFO study/two-coders-no-reliability /coders: 3 segments were coded by two or more of "
                                + "c1, c2; nothing is said of their agreement");
    }

    @Test
    void acceptsAWordOnTheirAgreement() {
        assertThat(lines(
                        TWO_CODERS,
                        ofTwoCoders()
                                .reliabilityNote("The two discussed each segment; no measure fits that.")
                                .build()))
                .isEmpty();
    }

    @Test
    void saysNothingWhereNoSourceWasFinishedByTwo() {
        assertThat(lines(
                        TWO_CODERS,
                        ofThreeLeaders()
                                .addCoders(Coder.of("c1", "i01"), Coder.of("c2", "i02"))
                                .build()))
                .isEmpty();
        assertThat(lines(
                        TWO_CODERS,
                        ofThreeLeaders()
                                .addCoders(Coder.of("c1", "i01"), Coder.of("c1", "i01"))
                                .build()))
                .isEmpty();
    }

    private static StudyBuilder ofTwoCoders() {
        return ofThreeLeaders().addCoders(Coder.of("c2", "i01"), Coder.of("c1", "i01"));
    }
}
