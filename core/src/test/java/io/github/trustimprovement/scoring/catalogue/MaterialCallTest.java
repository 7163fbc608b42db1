// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.catalogue;

import static io.github.trustimprovement.study.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.comparison.BenjaminiHochberg;
import io.github.trustimprovement.scoring.comparison.HolmAdjustment;
import io.github.trustimprovement.scoring.consensus.LeikDispersion;
import io.github.trustimprovement.scoring.consensus.VanDerEijkAgreement;
import io.github.trustimprovement.scoring.reliability.UnitizingAlpha;
import io.github.trustimprovement.scoring.valence.LeaderPrevalence;
import io.github.trustimprovement.study.CodedMaterial;
import io.github.trustimprovement.study.CodedRows;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A study, a list of its rows and a stream of them are one call each, and one answer. */
class MaterialCallTest {
    /** Of values of p, of places, which rows do not have, and of ratings. */
    private static final Set<MeasureDescription> OF_OTHER_THINGS = Set.of(
            HolmAdjustment.DESCRIPTION,
            BenjaminiHochberg.DESCRIPTION,
            UnitizingAlpha.DESCRIPTION,
            VanDerEijkAgreement.DESCRIPTION,
            LeikDispersion.DESCRIPTION);

    private static final Study STUDY = study();

    /** What rows cannot say; the segments are not read from it. */
    private static final Study CONTEXT = STUDY.toBuilder().segments(List.of()).build();

    /** Five leaders, of whom the last says nothing, three sources, and two coders who do not always agree. */
    private static Study study() {
        return Study.builder()
                .id("small")
                .addParticipants(
                        Participant.of("p1", LeaderGroup.CEO),
                        Participant.of("p2", LeaderGroup.NON_CEO),
                        Participant.of("p3", LeaderGroup.CEO),
                        Participant.of("p4"),
                        Participant.of("p5", LeaderGroup.NON_CEO))
                .addSources(Source.of("i1"), Source.of("i2"), Source.of("i3"))
                .addCoders(Coder.of("c1", "i1", "i2", "i3"), Coder.of("c2", "i1", "i2"))
                .addSegments(
                        segment("s1", "i1", "p1", judged("c1", Lever.COMMONALITY, Valence.POSITIVE)),
                        segment(
                                "s2",
                                "i1",
                                "p1",
                                judged("c1", Lever.COMMONALITY, Valence.NEGATIVE),
                                judged("c1", Lever.LEADERSHIP, Valence.NEGATIVE),
                                judged("c2", Lever.COMMONALITY, Valence.NEGATIVE)),
                        segment("s3", "i1", "p1"),
                        segment(
                                "s1",
                                "i2",
                                "p2",
                                judged("c1", Lever.COMMONALITY, Valence.NEGATIVE),
                                judged("c2", Lever.LEADERSHIP, Valence.POSITIVE),
                                coded("c1", Aim.CHILD_ORIENTED)),
                        segment("s2", "i2", "p3", judged("c2", Lever.COMMONALITY, Valence.POSITIVE)),
                        segment(
                                "s1",
                                "i3",
                                "p3",
                                judged("c1", Lever.LEADERSHIP, Valence.POSITIVE),
                                judged("c1", Lever.COMMONALITY, Valence.POSITIVE)),
                        segment("s2", "i3", "p4", coded("c1", Aim.CHILD_ORIENTED)))
                .build();
    }

    private static Coding judged(String coder, Lever lever, Valence valence) {
        return Coding.builder()
                .judgement(LeverJudgement.of(lever, valence))
                .coder(coder)
                .build();
    }

    private static Coding coded(String coder, Aim aim) {
        return Coding.builder().code(aim).coder(coder).build();
    }

    static List<MaterialCall> calls() {
        return MaterialCall.all();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aListAndAStreamAnswerAsTheStudyDoes(MaterialCall call) {
        List<CodedSegment> rows = STUDY.codedSegments().toList();
        List<CodedSegment> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(Stream.<CodedMaterial>of(
                                CodedRows.of(CONTEXT, rows),
                                CodedRows.of(CONTEXT, shuffled),
                                CodedRows.of(CONTEXT, rows.stream()),
                                CodedRows.of(CONTEXT, rows.parallelStream()))
                        .map(call::answer))
                .containsOnly(call.answer(STUDY));
    }

    @Test
    void everyMeasureOfCodedSegmentsIsCalled() {
        assertThat(calls().stream().map(MaterialCall::measure).collect(Collectors.toSet()))
                .isEqualTo(Measures.all().stream()
                        .filter(measure -> MeasureProofTest.OF_STUDIES.contains(measure.family()))
                        .filter(measure -> !OF_OTHER_THINGS.contains(measure))
                        .collect(Collectors.toSet()));
    }

    @Test
    void aLeaderWithoutARowIsOnTheRoster() {
        CodedRows rows = CodedRows.of(CONTEXT, STUDY.codedSegments());

        assertThat(LeaderPrevalence.of(rows, Lever.COMMONALITY, CodingSelection.coder("c1"))
                        .estimate())
                .hasToString("0.6 (3 of 5)");
    }

    @Test
    void aListIsMeasuredAgainAndAStreamIsNot() {
        MaterialCall call = calls().get(0);
        CodedRows held = CodedRows.of(CONTEXT, STUDY.codedSegments().toList());
        CodedRows streamed = CodedRows.of(CONTEXT, STUDY.codedSegments());

        assertThat(call.answer(held)).isEqualTo(call.answer(held)).isEqualTo(call.answer(streamed));
        assertThatThrownBy(() -> call.answer(streamed)).isInstanceOf(IllegalStateException.class);
        assertThat(held).hasToString("rows of small");
    }
}
