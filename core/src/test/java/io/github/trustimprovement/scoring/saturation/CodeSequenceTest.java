// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.saturation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Segments;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Study;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeSequenceTest {
    private static final Study STUDY = Study.builder()
            .id("study")
            .addParticipants(Participant.of("p2"), Participant.of("p1"), Participant.of("p3"))
            .addSources(Source.of("i3"), Source.of("i1"), Source.of("i2"), Source.of("i4"))
            .addCoders(Coder.of("c1", "i4"))
            .addSegments(
                    segment("i1", "p1", LeverTheme.ALIGNMENT),
                    segment("i9", "p9", Aim.FAITH_ORIENTED),
                    segment("i3", "p3", Lever.COMMONALITY, Aim.CHILD_ORIENTED),
                    segment("i1", "p1", Aim.CHILD_ORIENTED))
            .build();

    @Test
    void takesSourcesInTheOrderOfTheStudy() {
        CodeSequence sequence = CodeSequence.ofSources(STUDY);

        assertThat(sequence.interviews())
                .containsExactly(
                        InterviewCodes.of("i3", Lever.COMMONALITY, Aim.CHILD_ORIENTED),
                        InterviewCodes.of("i1", LeverTheme.ALIGNMENT, Lever.COMMONALITY, Aim.CHILD_ORIENTED),
                        InterviewCodes.of("i4"),
                        InterviewCodes.of("i9", Aim.FAITH_ORIENTED));
        assertThat(sequence.newCodes()).containsExactly(2, 1, 0, 1);
        assertThat(sequence).hasToString("4 interviews, 4 codes");
        assertThat(sequence.basis().options())
                .containsEntry("interviews", "sources")
                .containsEntry("selection", "one coder a segment")
                .containsEntry("codes", "all, with those that they stand under");
    }

    @Test
    void takesEveryLeaderWhoWasLookedAt() {
        CodeSequence sequence = CodeSequence.ofLeaders(STUDY);

        assertThat(sequence.interviews())
                .containsExactly(
                        InterviewCodes.of("p1", LeverTheme.ALIGNMENT, Lever.COMMONALITY, Aim.CHILD_ORIENTED),
                        InterviewCodes.of("p3", Lever.COMMONALITY, Aim.CHILD_ORIENTED));
        assertThat(sequence.withoutSegments()).containsExactly("p2");
        assertThat(sequence.basis().caveats())
                .containsExactly(Caveat.SPEAKERS_NOT_IDENTIFIED, Caveat.ORDER_AS_LISTED, Caveat.LEADERS_NOT_LOOKED_AT);
    }

    /** The first interview was held last; the leader of the last one has an earlier one as well. */
    @Test
    void takesInterviewsInTheOrderOfTheirDates() {
        Study dated = Study.builder()
                .id("dated")
                .addParticipants(Participant.of("p0"), Participant.of("p1"), Participant.of("p2"), Participant.of("p3"))
                .addSources(held("i0", 4), held("i1", 3), held("i2", 2), held("i3", 1))
                .addSegments(
                        segment("i0", "p0", Lever.COMMONALITY, Lever.LEADERSHIP),
                        segment("i1", "p1", Lever.COMMONALITY),
                        segment("i2", "p2", Lever.COMMONALITY),
                        segment("i3", "p3", Lever.COMMONALITY))
                .build();
        CodeSequence bySource = CodeSequence.ofSources(dated);
        Study undated = dated.toBuilder()
                .addSources(Source.of("i4"))
                .addSegments(segment("i4", "p1").withCodings(Coding.of(Lever.COMMONALITY)))
                .build();

        assertThat(bySource.newCodes()).containsExactly(1, 0, 0, 1);
        assertThat(bySource.interviews()).extracting(InterviewCodes::interview).containsExactly("i3", "i2", "i1", "i0");
        assertThat(bySource.basis().options()).containsEntry("order", "by date");
        assertThat(bySource.basis().caveats()).isEmpty();
        assertThat(CodeSequence.ofLeaders(dated.toBuilder()
                                .addSegments(segment("i3", "p0", Lever.COMMONALITY))
                                .build())
                        .interviews())
                .extracting(InterviewCodes::interview)
                .containsExactly("p0", "p3", "p2", "p1");
        assertThat(CodeSequence.ofSources(undated).newCodes()).containsExactly(2, 0, 0, 0, 0);
        assertThat(CodeSequence.ofLeaders(undated).basis().options()).containsEntry("order", "as listed");
        assertThat(CodeSequence.ofLeaders(undated).basis().caveats()).containsExactly(Caveat.ORDER_AS_LISTED);
    }

    private static Source held(String id, int dayOfJanuary) {
        return Source.builder().id(id).date(LocalDate.of(2026, 1, dayOfJanuary)).build();
    }

    @Test
    void keepsInterviewsWithoutACodeThatIsAskedFor() {
        CodeSequence sequence = CodeSequence.ofSources(STUDY).restrictedTo("levers", Lever.class::isInstance);

        assertThat(sequence.interviews())
                .containsExactly(
                        InterviewCodes.of("i3", Lever.COMMONALITY),
                        InterviewCodes.of("i1", Lever.COMMONALITY),
                        InterviewCodes.of("i4"),
                        InterviewCodes.of("i9"));
        assertThat(sequence.basis().options()).containsEntry("codes", "levers");
    }

    @Test
    void saysWhyLeadersCannotBeTaken() {
        Study unknown = STUDY.toBuilder()
                .segments(List.of(segment("i1", "p9", Lever.COMMONALITY)))
                .build();
        Study uncoded = STUDY.toBuilder().segments(List.of()).build();
        Study twice = STUDY.toBuilder()
                .addSegments(segment("i1", "p1")
                        .withCodings(
                                Coding.of(Lever.COMMONALITY).withCoder("c1"),
                                Coding.of(Lever.COMMONALITY).withCoder("c2")))
                .build();

        assertThat(CodeSequence.ofLeaders(unknown).basis().whyUndefined())
                .contains(UndefinedReason.SPEAKERS_NOT_IDENTIFIED);
        assertThat(CodeSequence.ofLeaders(uncoded).basis().whyUndefined()).contains(UndefinedReason.NO_DATA);
        assertThat(CodeSequence.ofLeaders(twice).basis().whyUndefined()).contains(UndefinedReason.CODERS_NOT_RESOLVED);
        assertThat(CodeSequence.ofSources(twice).basis().whyUndefined()).contains(UndefinedReason.CODERS_NOT_RESOLVED);
        assertThat(CodeSequence.ofSources(STUDY, CodingSelection.coder("c1")).interviews())
                .containsExactly(InterviewCodes.of("i4"));
    }

    @Test
    void putsOneSequenceAfterAnother() {
        CodeSequence one = basis(Caveat.SPEAKERS_NOT_IDENTIFIED).toBuilder()
                .addInterviews(InterviewCodes.of("i1", Lever.COMMONALITY))
                .build();
        CodeSequence other = basis(Caveat.SINGLE_CODER).toBuilder()
                .addInterviews(InterviewCodes.of("i2", Lever.LEADERSHIP))
                .build();

        assertThat(one.then(other).interviews())
                .extracting(InterviewCodes::interview)
                .containsExactly("i1", "i2");
        assertThat(one.then(other).basis().caveats())
                .containsExactly(Caveat.SPEAKERS_NOT_IDENTIFIED, Caveat.SINGLE_CODER);
        assertThat(one.then(CodeSequence.empty())).isEqualTo(one);
        assertThat(CodeSequence.empty().then(one)).isEqualTo(one);
    }

    @Test
    void rejectsWhatIsNoSequence() {
        CodeSequence one = CodeSequence.of(InterviewCodes.of("i1", Lever.COMMONALITY));

        assertThatThrownBy(() -> one.then(one))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CodeSequence.interviews: each once, was: [i1, i1]");
        assertThatThrownBy(() -> one.then(one.restrictedTo("levers", Lever.class::isInstance)))
                .hasMessage("CodeSequence.then: read in the same way, {}{}, was: \"{}{codes=levers}\"");
        assertThatThrownBy(() -> one.then(one.toBuilder()
                        .basis(CountBasis.builder().putSubject("study", "s").build())
                        .build()))
                .hasMessage("CodeSequence.then: read in the same way, {}{}, was: \"{study=s}{}\"");
        assertThatThrownBy(() -> InterviewCodes.of(" ")).hasMessage("InterviewCodes.interview: not blank, was: \" \"");
    }

    private static CodeSequence basis(Caveat caveat) {
        return CodeSequence.builder()
                .basis(CountBasis.builder().addCaveats(caveat).build())
                .build();
    }

    private static Segment segment(String source, String speaker, Code... codes) {
        return Segments.coded("s", source, speaker, codes);
    }
}
