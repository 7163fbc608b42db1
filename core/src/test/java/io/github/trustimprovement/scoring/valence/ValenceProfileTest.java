// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static io.github.trustimprovement.scoring.valence.Leaders.segment;
import static io.github.trustimprovement.scoring.valence.PositiveShareTest.assertUndefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.CountedLeader;
import io.github.trustimprovement.scoring.CountedSpeakers;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.LeaderUnit;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValenceProfileTest {
    private static final Coding POSITIVE = Coding.of(Lever.COMMONALITY, Valence.POSITIVE);
    private static final Coding NEGATIVE = Coding.of(Lever.COMMONALITY, Valence.NEGATIVE);
    private static final Coding UNSTATED = Coding.of(Lever.COMMONALITY);

    private final Study study = study(
            segment("p01", POSITIVE, NEGATIVE),
            segment("p01", POSITIVE),
            segment("p02", POSITIVE, UNSTATED),
            segment("p02", NEGATIVE),
            segment("p03", NEGATIVE),
            segment("p03", UNSTATED),
            segment("p04", Coding.of(Lever.LEADERSHIP, Valence.NEGATIVE)));

    @ParameterizedTest
    @CsvSource({
        "POSITIVE_ONLY, 2 of 7, 0 of 4",
        "NEGATIVE_ONLY, 2 of 7, 1 of 4",
        "BOTH, 1 of 7, 2 of 4",
        "UNSTATED, 1 of 7, 0 of 4"
    })
    @Proves(
            measure = "valence/valence-profile",
            by = Proof.DERIVED,
            source = "seven segments counted by hand; a count has no printed value to be held against")
    void givesEachUnitOnePlace(ValencePart part, String segments, String leaders) {
        ValenceProfile profile = ValenceProfile.of(study, Lever.COMMONALITY);

        assertThat(profile.segments(part, CountedSpeakers.all())).asString().endsWith("(" + segments + ")");
        assertThat(profile.leaders(part, CountedSpeakers.all())).asString().endsWith("(" + leaders + ")");
    }

    @Test
    void countsGroupsAndSingleLeaders() {
        ValenceProfile profile = ValenceProfile.of(study, Lever.COMMONALITY);

        assertThat(profile.lever()).isEqualTo(Lever.COMMONALITY);
        assertThat(profile.segments(CountedGroup.CEO)).hasToString("1 (4 of 4)");
        assertThat(profile.segments(ValencePart.BOTH, CountedGroup.CEO)).hasToString("0.25 (1 of 4)");
        assertThat(profile.leaders(CountedGroup.NON_CEO)).hasToString("0.5 (1 of 2)");
        assertThat(profile.leaders(ValencePart.NEGATIVE_ONLY, CountedGroup.NON_CEO))
                .hasToString("0.5 (1 of 2)");
        assertThat(profile.segments(ValencePart.UNSTATED, CountedLeader.of("p03")))
                .hasToString("0.5 (1 of 2)");
    }

    @Test
    void givesTheRangeOfLeadersWithoutEachInTurn() {
        ValenceProfile profile = ValenceProfile.of(study, Lever.COMMONALITY);

        assertThat(((Defined) profile.leaders(ValencePart.BOTH, CountedSpeakers.all())).leaveOneOut())
                .contains(LeaveOneOut.of(1.0 / 3, 2.0 / 3, 4, 0));
        assertThat(((Defined) profile.leaders(CountedGroup.NON_CEO)).leaveOneOut())
                .contains(LeaveOneOut.of(0, 1, 2, 0));
        assertThat(((Defined) profile.leaders(CountedLeader.of("p03"))).leaveOneOut())
                .isEmpty();
        assertThat(((Defined) profile.segments(CountedSpeakers.all())).clusters())
                .hasValue(4);
    }

    @Test
    void bringsTheCaveatsOfSegmentsAndOfGroups() {
        ValenceProfile profile = ValenceProfile.of(study, Lever.COMMONALITY);

        assertThat(profile.segments(CountedSpeakers.all()).caveats())
                .contains(Caveat.CLUSTERED_SEGMENTS, Caveat.VALENCE_IS_CONTEXTUAL, Caveat.PURPOSIVE_SAMPLE)
                .doesNotContain(Caveat.GROUPS_DIFFER);
        assertThat(profile.leaders(CountedGroup.CEO).caveats())
                .contains(Caveat.GROUPS_DIFFER)
                .doesNotContain(Caveat.CLUSTERED_SEGMENTS);
    }

    @Test
    void printsPlacesByGroup() {
        assertThat(ValenceProfile.of(study, Lever.COMMONALITY)).asString().startsWith("""
                Valence profile: Commonality
                                     Segments  of CEO  of Non-CEO  Leaders  of CEO  of Non-CEO
                -------------------  --------  ------  ----------  -------  ------  ----------
                positive only               2       2           0        0       0           0
                negative only               2       1           1        1       0           1
                both                        1       1           0        2       2           0
                no valence                  1       0           1        0       0           0
                all that mention it         6       4           2        3       2           1
                n, looked at                7       4           3        4       2           2
                Codings: one coder a segment.
                One leader out, as shares of all leaders: positive only 0 to 0; negative only 0.000 to 0.333; both
                0.333 to 0.667; no valence 0 to 0; all that mention it 0.667 to 1.000.
                """);
    }

    @Test
    void explainsEveryNumberAndNetsNothing() {
        assertThat(ValenceProfile.of(study, Lever.COMMONALITY).explain().answers())
                .hasSize(30)
                .extracting(answer -> answer.what())
                .contains("segments, positive only", "segments that carry it, CEO", "leaders who speak of it, Non-CEO")
                .noneMatch(what -> what.contains("net"));
    }

    @Test
    void isUndefinedWhereTheTallyIs() {
        Study two = study(segment("p01", POSITIVE.withCoder("c1"), NEGATIVE.withCoder("c2")));
        Study unknown = study(segment("p99", POSITIVE));

        assertUndefined(
                ValenceProfile.of(two, Lever.COMMONALITY).segments(CountedSpeakers.all()),
                UndefinedReason.CODERS_NOT_RESOLVED);
        assertThat(ValenceProfile.of(two, Lever.COMMONALITY).toTextTable().notes())
                .contains("n/a: several coders coded a segment; choose a CodingSelection.");
        assertThat(ValenceProfile.of(two, Lever.COMMONALITY, CodingSelection.coder("c2"))
                        .segments(ValencePart.NEGATIVE_ONLY, CountedSpeakers.all()))
                .hasToString("1 (1 of 1)");
        assertUndefined(
                ValenceProfile.of(unknown, Lever.COMMONALITY).leaders(ValencePart.BOTH, CountedSpeakers.all()),
                UndefinedReason.SPEAKERS_NOT_IDENTIFIED);
        assertThat(ValenceProfile.of(unknown, Lever.COMMONALITY).segments(CountedGroup.UNSTATED))
                .hasToString("1 (1 of 1)");
    }

    @Test
    void rejectsTalliesOfDifferentSelections() {
        LeverValenceTally<SegmentUnit> segments = LeverValenceTally.of(study, CountingUnit.SEGMENT);
        LeverValenceTally<LeaderUnit> leaders =
                LeverValenceTally.of(study, CountingUnit.LEADER, CodingSelection.coder("c1"));

        assertThatThrownBy(() -> ValenceProfile.of(segments, leaders, Lever.COMMONALITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "ValenceProfile: both tallies of one selection, was: 'one coder a segment' and 'the codings of c1'");
    }

    private static Study study(Segment... segments) {
        return Study.builder()
                .id("demo")
                .addParticipants(
                        Participant.of("p01", LeaderGroup.CEO),
                        Participant.of("p02", LeaderGroup.CEO),
                        Participant.of("p03", LeaderGroup.NON_CEO),
                        Participant.of("p04", LeaderGroup.NON_CEO))
                .addSegments(segments)
                .build();
    }
}
