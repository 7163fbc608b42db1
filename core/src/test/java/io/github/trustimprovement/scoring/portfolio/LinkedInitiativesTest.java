// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.assertUndefined;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.day;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.initiative;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import org.junit.jupiter.api.Test;

/** One school at a time, and conflicting initiatives. */
class LinkedInitiativesTest {
    private static final Started AUTUMN = Started.of(day(9, 1));
    private static final Started SPRING = Started.of(day(1, 5));

    @Test
    @Proves(
            measure = "portfolio/one-school-at-a-time",
            by = Proof.DERIVED,
            source = "one of two focuses of several schools, read off the days by hand; nothing is printed anywhere")
    void tellsOneSchoolAtATimeFromTogether() {
        OneSchoolAtATime patterns = OneSchoolAtATime.of(portfolio(
                on("phonics", "oak", "i1", AUTUMN, Stopped.of(day(1, 5))),
                on("phonics", "elm", "i2", SPRING),
                on("number", "oak", "i3", AUTUMN, Stopped.of(day(1, 6))),
                on("number", "elm", "i4", SPRING),
                on("art", "elm", "i5", SPRING),
                on("music", "elm", "i6", SPRING),
                initiative("i7", SPRING).withFocus("music"),
                on("sport", "elm", "i8"),
                initiative("i9", SPRING),
                initiative("j1", SPRING).withFocus("drama")));

        assertThat(patterns.groups())
                .extracting(group -> group.focus() + " " + group.pattern() + " " + group.schools())
                .containsExactly(
                        "art ONE_SCHOOL [elm]",
                        "music UNKNOWN [elm]",
                        "number SIMULTANEOUS [oak, elm]",
                        "phonics ONE_AT_A_TIME [oak, elm]");
        assertShare(patterns.oneAtATime(), 1, 2);
        assertThat(patterns.group("birch", "phonics").orElseThrow().firstDay()).isEqualTo(day(9, 1));
        assertThat(patterns.group("rowan", "phonics")).isEmpty();
        assertUndefined(OneSchoolAtATime.of(Portfolio.empty()).oneAtATime(), UndefinedReason.NO_DATA);
    }

    @Test
    void knowsTheInitiativeThatRanFirst() {
        Initiative first = on("phonics", "oak", "i1", AUTUMN);
        Initiative later = on("phonics", "elm", "i2", AUTUMN);
        FocusGroup group = OneSchoolAtATime.of(portfolio(later, first)).groups().get(0);

        assertThat(group.isBegunBy(first)).isTrue();
        assertThat(group.isBegunBy(later)).isFalse();
        assertThat(group.isBegunBy(on("phonics", "oak", "i1", SPRING))).isFalse();
        assertThat(group.isBegunBy(on("phonics", "oak", "i1"))).isFalse();
        assertThat(group.firstInitiative()).isEqualTo("i1");
        assertThat(group.trust()).isEqualTo("birch");
    }

    @Test
    @Proves(
            measure = "portfolio/conflicting-initiatives",
            by = Proof.DERIVED,
            source = "one of two links and two of five alone, counted by hand; nothing is printed anywhere")
    void countsLinksOfInitiativesThatRunTogether() {
        ConflictingInitiatives links = ConflictingInitiatives.of(portfolio(
                initiative("i1", AUTUMN).toBuilder()
                        .addUndermines("i2", "i3", "gone", "i1", "i2")
                        .build(),
                initiative("i2", SPRING),
                initiative("i3"),
                initiative("i4"),
                initiative("i5").toBuilder().addSupports("gone", "i5").build()));

        assertThat(links.conflicts()).containsExactly(new Conflict("birch", "i1", "i2", day(1, 5)));
        assertThat(links.conflict("birch", "i1", "i2")).isPresent();
        assertThat(links.conflict("birch", "i1", "i3")).isEmpty();
        assertThat(links.conflict("rowan", "i1", "i2")).isEmpty();
        assertShare(links.conflicting(), 1, 2);
        assertShare(links.isolated(), 2, 5);
        assertUndefined(ConflictingInitiatives.of(Portfolio.empty()).conflicting(), UndefinedReason.NO_DATA);
        assertUndefined(ConflictingInitiatives.of(Portfolio.empty()).isolated(), UndefinedReason.NO_DATA);
    }

    @Test
    void joinsByLinksOfSupport() {
        assertShare(
                ConflictingInitiatives.of(portfolio(
                                initiative("i1").toBuilder().addSupports("i2").build(), initiative("i2")))
                        .isolated(),
                0,
                2);
    }

    @Test
    void takesInitiativesThatShareAnIdForOne() {
        Portfolio portfolio = portfolio(
                initiative("i1", AUTUMN).toBuilder().addUndermines("i2").build(),
                initiative("i2", SPRING),
                initiative("i2", Started.of(day(10, 1)), Stopped.of(day(11, 1))));

        assertThat(ConflictingInitiatives.of(portfolio).conflicts().get(0).firstDay())
                .isEqualTo(day(10, 1));
    }

    @Test
    void printTablesWithNAndCaveats() {
        Portfolio portfolio = portfolio(
                on("phonics", "oak", "i1", AUTUMN, Stopped.of(day(1, 5))).toBuilder()
                        .addUndermines("i3")
                        .build(),
                on("phonics", "elm", "i2", SPRING),
                initiative("i3", AUTUMN));

        assertThat(OneSchoolAtATime.of(portfolio)).hasToString("""
                        One school at a time: trust birch
                                                      Value  n
                        --------------------  -------------  -
                        phonics (oak, elm)    one-at-a-time  2
                        one school at a time         1 of 1  1
                        Only what was recorded is counted; what nobody wrote down may be otherwise.
                        """);
        assertThat(ConflictingInitiatives.of(portfolio)).hasToString("""
                        Conflicting initiatives: trust birch
                                                          Value  n
                        -------------------------------  ------  -
                        links of harm that run together  1 of 1  1
                        initiatives without a link       1 of 3  3
                        Only what was recorded is counted; what nobody wrote down may be otherwise.
                        """);
    }

    private static Initiative on(String focus, String school, String id, InitiativeEvent... log) {
        return initiative(id, log).withFocus(focus).withSchools(school);
    }
}
