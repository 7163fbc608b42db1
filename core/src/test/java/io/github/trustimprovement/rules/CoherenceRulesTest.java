// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static io.github.trustimprovement.rules.TrustFindings.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.ObjectSubTheme;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.Paused;
import io.github.trustimprovement.practice.Resumed;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.LocalCodeDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoherenceRulesTest {
    private static final String PHONICS = "phonics";

    @Test
    void reportsInitiativesThatRunTogetherAndWorkAgainstEachOther() {
        assertThat(found(
                        "conflicting",
                        undermining("i1", Started.of(day(9, 1))),
                        initiative("i2", Started.of(day(1, 5)), Stopped.of(day(7, 1)))))
                .containsExactly(
                        "WARNING /initiatives/0/undermines/1: 'i1' undermines 'i2', and both run on 2026-01-05");
    }

    @Test
    void acceptsInitiativesThatRunInTurn() {
        Initiative autumn = undermining("i1", Started.of(day(9, 1)), Stopped.of(day(1, 5)));

        assertThat(found("conflicting", autumn, initiative("i2", Started.of(day(1, 5)))))
                .isEmpty();
        assertThat(found("conflicting", autumn, initiative("i2"))).isEmpty();
        assertThat(found("conflicting", undermining("i2", Started.of(day(9, 1)))))
                .isEmpty();
    }

    @Test
    void findsADayOnWhichPausedInitiativesMeet() {
        Initiative paused = undermining(
                "i1", Started.of(day(9, 1)), Paused.of(day(10, 1)), Resumed.of(day(2, 1)), Paused.of(day(4, 1)));
        InitiativeEvent[] winter = {Started.of(day(11, 1)), Paused.of(day(12, 1)), Resumed.of(day(3, 1))};

        assertThat(found("conflicting", paused, initiative("i2", winter)))
                .containsExactly(
                        "WARNING /initiatives/0/undermines/1: 'i1' undermines 'i2', and both run on 2026-03-01");
    }

    @Test
    void findsTheFirstDayWhicheverPausesMoreOften() {
        InitiativeEvent[] often = {
            Started.of(day(9, 1)), Paused.of(day(9, 8)), Resumed.of(day(10, 1)), Paused.of(day(10, 8)),
            Resumed.of(day(11, 1)), Paused.of(day(11, 8)), Resumed.of(day(12, 1)), Stopped.of(day(12, 8))
        };
        InitiativeEvent[] once = {Started.of(day(10, 8)), Stopped.of(day(12, 5))};
        String meeting = "WARNING /initiatives/0/undermines/1: 'i1' undermines 'i2', and both run on 2025-11-01";

        assertThat(found("conflicting", undermining("i1", often), initiative("i2", once)))
                .containsExactly(meeting);
        assertThat(found("conflicting", undermining("i1", once), initiative("i2", often)))
                .containsExactly(meeting);
    }

    @Test
    void reportsALinkThatStandsTwiceAtBothPlaces() {
        Initiative twice = undermining("i1", Started.of(day(9, 1))).toBuilder()
                .addUndermines("i2")
                .build();

        assertThat(found("conflicting", twice, initiative("i2", Started.of(day(9, 1)))))
                .hasSize(2);
    }

    @Test
    void takesInitiativesThatShareAnIdAsOne() {
        assertThat(found(
                        "conflicting",
                        undermining("i1", Started.of(day(2, 1))),
                        initiative("i2", Started.of(day(9, 1)), Stopped.of(day(3, 1))),
                        initiative("i2", Started.of(day(10, 1)), Stopped.of(day(11, 1)))))
                .hasSize(1);
    }

    @Test
    void notesAFocusInOneSchoolAfterAnother() {
        assertThat(found(
                        "one-school-at-a-time",
                        in("s1", "i1", Started.of(day(1, 5)), Stopped.of(day(4, 1))),
                        in("s2", "i2", Started.of(day(9, 1)), Stopped.of(day(1, 5))),
                        in("s2", "i3", Started.of(day(10, 1)), Stopped.of(day(11, 1)))))
                .containsExactly(
                        "INFO /initiatives/1/focus: 'phonics' is worked on in one school after another: s2, s1");
    }

    @Test
    void takesTheFirstByIdWhereSeveralBeganOnOneDay() {
        assertThat(found(
                        "one-school-at-a-time",
                        in("s1", "i2", Started.of(day(9, 1)), Stopped.of(day(1, 5))),
                        in("s1", "i1", Started.of(day(9, 1)), Stopped.of(day(10, 5))),
                        in("s3", "i3", Started.of(day(2, 1)))))
                .containsExactly(
                        "INFO /initiatives/1/focus: 'phonics' is worked on in one school after another: s1, s3");
    }

    @Test
    void acceptsSchoolsThatWorkTogetherAtSomeTime() {
        assertThat(found(
                        "one-school-at-a-time",
                        in("s1", "i1", Started.of(day(9, 1)), Stopped.of(day(1, 6))),
                        in("s2", "i2", Started.of(day(1, 5)))))
                .isEmpty();
        assertThat(found(
                        "one-school-at-a-time",
                        in("s1", "i1", Started.of(day(9, 1)), Stopped.of(day(10, 1))),
                        in("s2", "i2", Started.of(day(11, 1))).withSchools("s2", "s3")))
                .isEmpty();
    }

    @Test
    void seesAStayThatALongerOneOfTheSameSchoolCovers() {
        assertThat(found(
                        "one-school-at-a-time",
                        in("s1", "i1", Started.of(day(9, 1)), Stopped.of(day(9, 2))),
                        in("s2", "i2", Started.of(day(9, 3)), Stopped.of(day(11, 1))),
                        in("s1", "i3", Started.of(day(11, 1)), Stopped.of(day(4, 1))),
                        in("s1", "i4", Started.of(day(12, 1)), Stopped.of(day(6, 1))),
                        in("s2", "i5", Started.of(day(6, 1)))))
                .hasSize(1);
        assertThat(found(
                        "one-school-at-a-time",
                        in("s1", "i3", Started.of(day(11, 1)), Stopped.of(day(6, 1))),
                        in("s1", "i4", Started.of(day(12, 1)), Stopped.of(day(4, 1))),
                        in("s2", "i5", Started.of(day(5, 1)))))
                .isEmpty();
    }

    @Test
    void saysNothingWhereSchoolsOrTimesAreUnknown() {
        Initiative autumn = in("s1", "i1", Started.of(day(9, 1)), Stopped.of(day(10, 1)));

        assertThat(found(
                        "one-school-at-a-time",
                        autumn,
                        initiative("i2", Started.of(day(11, 1))).withFocus(PHONICS)))
                .isEmpty();
        assertThat(found("one-school-at-a-time", autumn, in("s2", "i2"))).isEmpty();
        assertThat(found("one-school-at-a-time", autumn, in("s1", "i2", Started.of(day(11, 1)))))
                .isEmpty();
        assertThat(found(
                        "one-school-at-a-time",
                        autumn,
                        in("s2", "i2", Started.of(day(11, 1))).withFocus("number"),
                        initiative("i3", Started.of(day(11, 1)))))
                .isEmpty();
    }

    @Test
    void hintsAtASchoolThatBeginsWithSomethingOtherThanItsCulture() {
        Initiative teaching = in("s1", "i1", Started.of(day(9, 1)))
                .withSchools("s1", "s2", "s3", "s1")
                .withObjects(ImprovementObject.TEACHING_AND_CURRICULUM);
        Initiative culture = in("s2", "i2", Started.of(day(9, 1))).withObjects(ObjectSubTheme.BEHAVIOUR_AND_ATTITUDES);
        Initiative earlier =
                in("s3", "i3", Started.of(day(9, 1).minusDays(1))).withObjects(ImprovementObject.SCHOOL_CULTURE);

        assertThat(found("sequence-hint", teaching, culture, earlier))
                .containsExactly("INFO /initiatives/0/objects: the first start recorded at s1 is 'i1', which names no "
                        + "aol/object/school-culture");
    }

    @Test
    void hintsAtNothingWhereTheFirstObjectIsUnknownOrNothingStarted() {
        Initiative first = in("s1", "i1", Started.of(day(9, 1)));

        assertThat(found("sequence-hint", first)).isEmpty();
        assertThat(found("sequence-hint", first.withObjects(new UnrecognisedCode("aol/object/roofs"))))
                .isEmpty();
        assertThat(found("sequence-hint", first.withObjects(Lever.COMMONALITY))).isEmpty();
        assertThat(found("sequence-hint", in("s1", "i1").withObjects(ImprovementObject.WIDER_EXPERIENCES)))
                .isEmpty();
    }

    @Test
    void countsALocalCodeForTheObjectAboveIt() {
        LocalCode corridors = LocalCode.of("local/corridors");
        TrustRecord trust =
                TrustFindings.trust(in("s1", "i1", Started.of(day(9, 1))).withObjects(corridors)).toBuilder()
                        .codebook(Codebook.builder()
                                .addLocalCodes(LocalCodeDefinition.of(
                                        corridors, "Corridors", ImprovementObject.SCHOOL_OPERATIONS))
                                .build())
                        .build();

        assertThat(TrustFindings.of("initiative/sequence-hint", CoherenceRules.all(), trust))
                .hasSize(1);
    }

    private static Initiative initiative(String id, InitiativeEvent... log) {
        return Initiative.of(id, "Reading").withLog(log);
    }

    private static Initiative in(String school, String id, InitiativeEvent... log) {
        return initiative(id, log).withSchools(school).withFocus(PHONICS);
    }

    private static Initiative undermining(String id, InitiativeEvent... log) {
        return initiative(id, log).toBuilder().addUndermines("gone", "i2").build();
    }

    private static List<String> found(String rule, Initiative... initiatives) {
        return TrustFindings.of("initiative/" + rule, CoherenceRules.all(), TrustFindings.trust(initiatives));
    }
}
