// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import static io.github.trustimprovement.scoring.Answers.reason;
import static io.github.trustimprovement.scoring.Answers.value;
import static io.github.trustimprovement.scoring.Answers.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.ConditionEffect;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverCondition;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.ConditionState;
import io.github.trustimprovement.review.Holding;
import io.github.trustimprovement.review.LeverContext;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.review.LeverSetting;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    private static final String WHY =
            "no source prints a value: the paper names the idea and gives no figures; by hand";
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final Scale SCALE = Scale.ofOrdinal("use", "none", "little", "some", "much", "all");

    static LeverReading reading(String id, Lever lever, String school, LocalDate date, String... situations) {
        return LeverReading.of(
                id, LeverJudgement.of(lever), LeverContext.of(OrganisationRef.school(school), date, situations));
    }

    static LeverReading reading(
            String id, Lever lever, Valence valence, String school, LocalDate date, String... situations) {
        return LeverReading.of(
                id,
                LeverJudgement.of(lever, valence),
                LeverContext.of(OrganisationRef.school(school), date, situations));
    }

    private static LeverReading commonality(
            String id, Valence valence, String school, int month, String... situations) {
        return reading(id, Lever.COMMONALITY, valence, school, DAY.plusMonths(month), situations);
    }

    private static TrustRecord trust(LeverReading... readings) {
        return TrustRecord.of("t", Trust.of("t")).toBuilder()
                .addLeverReadings(readings)
                .build();
    }

    @Test
    @Proves(measure = "readings/valence-drift", by = Proof.DERIVED, source = WHY)
    void findsWhereAJudgementTurned() {
        ValenceDrift drift = ValenceDrift.of(
                trust(
                        commonality("r3", Valence.POSITIVE, "oak", 2),
                        commonality("r1", Valence.NEGATIVE, "oak", 0),
                        commonality("r2", Valence.NEGATIVE, "oak", 1),
                        commonality("r4", Valence.NEGATIVE, "oak", 2),
                        commonality("r5", Valence.POSITIVE, "oak", 2, "crisis"),
                        reading("r6", Lever.COMMONALITY, "oak", DAY),
                        reading("r7", Lever.LEADERSHIP, Valence.POSITIVE, "oak", DAY)),
                Lever.COMMONALITY);

        assertThat(drift.turnList())
                .containsExactly(new ValenceDrift.Turn(
                        "school/oak",
                        DAY.plusMonths(1),
                        JudgedSide.NEGATIVE,
                        DAY.plusMonths(2),
                        JudgedSide.BOTH,
                        Set.of(
                                commonality("r3", Valence.POSITIVE, "oak", 2),
                                commonality("r4", Valence.NEGATIVE, "oak", 2))));
        assertThat(value(drift.turns())).isEqualTo(1);
        assertThat(drift.turns().n()).isEqualTo(5);
        assertThat(drift.latest())
                .containsEntry("school/oak", JudgedSide.BOTH)
                .containsEntry("school/oak, crisis", JudgedSide.POSITIVE);
        assertThat(value(drift.turns("school/oak"))).isEqualTo(1);
        assertThat(drift.turns("school/oak").n()).isEqualTo(4);
        assertThat(value(drift.turns("school/oak, crisis"))).isZero();
        assertThat(reason(drift.turns("school/elm"))).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(drift.withContext(ContextBy.ORGANISATION).latest()).containsOnlyKeys("school/oak");
        assertThat(drift.withContext(ContextBy.SITUATION).latest()).containsOnlyKeys("crisis");
        assertThat(drift.toString()).contains("latest, school/oak", "both", "turns, school/oak, crisis");
        assertThat(drift.explain().toString())
                .contains("readings without a valence, passed over = 1", "from negative on 2025-02-01 to both");
        assertThat(drift.toString()).startsWith("Valence drift: lever aol/lever/commonality");
    }

    @Test
    void countsNoDriftFromReadingsInNoContext() {
        LeverReading before = commonality("r1", Valence.POSITIVE, "oak", 0);
        LeverReading after = commonality("r2", Valence.NEGATIVE, "oak", 1);
        ValenceDrift none =
                ValenceDrift.of(trust(before, after), Lever.COMMONALITY).withContext(ContextBy.SITUATION);
        ValenceDrift some = ValenceDrift.of(
                        trust(before, after, commonality("r3", Valence.POSITIVE, "oak", 2, "crisis", "small")),
                        Lever.COMMONALITY)
                .withContext(ContextBy.SITUATION);

        assertThat(reason(none.turns())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(none.explain().toString()).contains("readings in no context = 2");
        assertThat(some.turns()).hasToString("0 (n = 1)");
        assertThat(some.explain().toString()).contains("readings in no context = 2");
    }

    @Test
    void tellsApartContextsWhoseTagsHoldCommas() {
        assertThat(ValenceByContext.of(
                                trust(
                                        commonality("r1", Valence.POSITIVE, "oak", 0, "a, b"),
                                        commonality("r2", Valence.POSITIVE, "oak", 0, "a", "b"),
                                        commonality("r3", Valence.POSITIVE, "oak, a", 0, "b"),
                                        commonality("r4", Valence.POSITIVE, "oak", 0, "a \"b\""),
                                        commonality("r5", Valence.POSITIVE, "oak", 0, "a b")),
                                Lever.COMMONALITY,
                                ContextBy.ORGANISATION_AND_SITUATIONS)
                        .contexts())
                .containsOnlyKeys(
                        "school/oak, \"a, b\"",
                        "school/oak, a, b",
                        "\"school/oak, a\", b",
                        "school/oak, \"a \"\"b\"\"\"",
                        "school/oak, a b");
    }

    @Test
    void namesTheLatestReadingsThatSpeakWithTheMajorityOfAContext() {
        LeverReading second = commonality("r2", Valence.NEGATIVE, "oak", 1);
        LeverReading third = commonality("r3", Valence.NEGATIVE, "oak", 1);
        ValenceByContext contexts = ValenceByContext.of(
                trust(
                        third,
                        second,
                        commonality("r1", Valence.NEGATIVE, "oak", 0),
                        commonality("r4", Valence.POSITIVE, "oak", 2),
                        commonality("r5", Valence.POSITIVE, "elm", 0),
                        commonality("r6", Valence.NEGATIVE, "elm", 0)),
                Lever.COMMONALITY,
                ContextBy.ORGANISATION);

        assertThat(contexts.latestOfMajority("school/oak")).containsExactly(second, third);
        assertThat(contexts.latestOfMajority("school/elm")).isEmpty();
        assertThat(contexts.latestOfMajority("school/ash")).isEmpty();
    }

    @Test
    void hasNoDriftOfWhatNobodyJudged() {
        assertThat(reason(ValenceDrift.of(trust(), Lever.COMMONALITY).turns())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(ValenceByContext.of(trust(), Lever.COMMONALITY, ContextBy.SITUATION)
                        .flips()))
                .isEqualTo(UndefinedReason.NO_DATA);
    }

    @Test
    @Proves(measure = "readings/valence-by-context", by = Proof.DERIVED, source = WHY)
    void findsContextsThatAreJudgedTheOtherWay() {
        TrustRecord trust = trust(
                commonality("r1", Valence.POSITIVE, "oak", 0, "stable"),
                commonality("r2", Valence.POSITIVE, "oak", 0, "stable", "small"),
                commonality("r3", Valence.NEGATIVE, "elm", 0, "crisis"),
                commonality("r4", Valence.POSITIVE, "ash", 0),
                commonality("r5", Valence.NEGATIVE, "ash", 0, "small"));
        ValenceByContext situations = ValenceByContext.of(trust, Lever.COMMONALITY, ContextBy.SITUATION);
        ValenceByContext organisations = ValenceByContext.of(trust, Lever.COMMONALITY, ContextBy.ORGANISATION);

        assertThat(situations.flippedContexts()).containsExactly("crisis");
        assertThat(((Defined) situations.flips()).k()).hasValue(1);
        assertThat(situations.flips().n()).isEqualTo(2);
        assertThat(situations.contexts()).containsEntry("small", new ValenceByContext.Counts(1, 1));
        assertThat(organisations.flippedContexts()).containsExactly("school/elm");
        assertThat(organisations.flips().n()).isEqualTo(2);
        assertThat(situations.explain().toString()).contains("crisis: negative = 1", "context situation");
        assertThat(organisations.toString()).contains("contexts judged the other way", "school/elm");
        assertThat(word(situations.classification("crisis"))).isEqualTo("other-way");
        assertThat(word(situations.classification("stable"))).isEqualTo("same-way");
        assertThat(situations.classification("stable").n()).isEqualTo(2);
        assertThat(reason(situations.classification("small"))).isEqualTo(UndefinedReason.NO_MAJORITY);
        assertThat(reason(situations.classification("no such"))).isEqualTo(UndefinedReason.NO_DATA);
    }

    @Test
    @Proves(measure = "readings/valence-by-context", by = Proof.DERIVED, source = WHY)
    void countsPairsOfContextsThatAreJudgedOppositeWays() {
        List<LeverReading> readings = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            readings.add(commonality("p" + i, Valence.POSITIVE, "oak", i, "calm"));
            readings.add(commonality("n" + i, Valence.NEGATIVE, "oak", i, "crisis"));
        }
        ValenceByContext flip = ValenceByContext.of(readings, Lever.COMMONALITY, ContextBy.SITUATION);
        ValenceByContext one = ValenceByContext.of(readings, Lever.COMMONALITY, ContextBy.ORGANISATION);

        assertThat(reason(flip.flips())).isEqualTo(UndefinedReason.NO_MAJORITY);
        assertThat(flip.oppositePairs()).hasToString("1 (1 of 1)");
        assertThat(flip.toString()).contains("pairs of contexts judged opposite ways  1 of 1  1");
        readings.add(commonality("p3", Valence.POSITIVE, "oak", 3, "growing"));
        assertThat(ValenceByContext.of(readings, Lever.COMMONALITY, ContextBy.SITUATION)
                        .oppositePairs())
                .hasToString("0.6666666666666666 (2 of 3)");
        assertThat(reason(one.oppositePairs())).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        assertThat(reason(ValenceByContext.of(List.of(), Lever.COMMONALITY, ContextBy.SITUATION)
                        .oppositePairs()))
                .isEqualTo(UndefinedReason.NO_DATA);
    }

    @Test
    void hasNoFlipsWithoutAMajority() {
        TrustRecord even =
                trust(commonality("r1", Valence.POSITIVE, "oak", 0), commonality("r2", Valence.NEGATIVE, "oak", 1));
        TrustRecord untagged = trust(commonality("r1", Valence.POSITIVE, "oak", 0));

        assertThat(reason(ValenceByContext.of(even, Lever.COMMONALITY, ContextBy.ORGANISATION)
                        .flips()))
                .isEqualTo(UndefinedReason.NO_MAJORITY);
        assertThat(ValenceByContext.of(even, Lever.COMMONALITY, ContextBy.ORGANISATION)
                        .flippedContexts())
                .isEmpty();
        assertThat(reason(ValenceByContext.of(untagged, Lever.COMMONALITY, ContextBy.SITUATION)
                        .flips()))
                .isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
    }

    @Test
    @Proves(measure = "readings/staleness", by = Proof.DERIVED, source = WHY)
    void saysHowOldTheLatestReadingIs() {
        TrustRecord trust = trust(
                commonality("r1", Valence.POSITIVE, "oak", 0),
                commonality("r2", Valence.POSITIVE, "oak", 1),
                commonality("r3", Valence.POSITIVE, "oak", 9));
        LocalDate asOf = DAY.plusMonths(1).plusDays(30);

        ReadingStaleness within = ReadingStaleness.of(trust, asOf, 30);
        ReadingAge age = within.ages().get(0);
        assertThat(within.ages()).hasSize(1);
        assertThat(age.lever()).isEqualTo(Lever.COMMONALITY);
        assertThat(age.context()).isEqualTo("school/oak");
        assertThat(value(age.days())).isEqualTo(30);
        assertThat(age.days().n()).isEqualTo(2);
        assertThat(age.latest()).extracting(LeverReading::id).containsExactly("r2");
        assertThat(word(age.state())).isEqualTo("current");
        assertThat(word(ReadingStaleness.of(trust, asOf, 29).ages().get(0).state()))
                .isEqualTo("stale");
        assertThat(reason(within.staleContexts(Lever.LEADERSHIP))).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(within.toString())
                .contains("as of 2025-03-03", "interval in days 30", "Commonality, school/oak, days");
        assertThatThrownBy(() -> ReadingStaleness.of(trust, asOf, 0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ReadingStaleness.intervalDays: positive, was: 0");
    }

    @Test
    void readingsOfOneDayAreAllTheLatest() {
        TrustRecord trust = trust(
                commonality("r3", Valence.NEGATIVE, "oak", 1),
                commonality("r1", Valence.POSITIVE, "oak", 0),
                commonality("r2", Valence.POSITIVE, "oak", 1));

        assertThat(ReadingStaleness.of(trust, DAY.plusYears(1), 30).ages())
                .singleElement()
                .satisfies(age ->
                        assertThat(age.latest()).extracting(LeverReading::id).containsExactly("r2", "r3"));
    }

    @Test
    void aReadingInOneContextSaysNothingOfAnother() {
        TrustRecord trust = trust(
                commonality("r1", Valence.POSITIVE, "oak", 0),
                commonality("r2", Valence.POSITIVE, "oak", 0, "crisis"),
                commonality("r3", Valence.POSITIVE, "oak", 3, "stable"),
                commonality("r4", Valence.POSITIVE, "elm", 3));
        ReadingStaleness ages = ReadingStaleness.of(trust, DAY.plusMonths(3), 30);

        assertThat(ages.ages())
                .extracting(age -> age.context() + " " + age.isStale())
                .containsExactly(
                        "school/elm false", "school/oak true", "school/oak, crisis true", "school/oak, stable false");
        assertThat(ages.staleContexts(Lever.COMMONALITY)).hasToString("0.5 (2 of 4)");
        assertThat(ages.withContext(ContextBy.ORGANISATION).ages())
                .extracting(age -> age.context() + " " + age.isStale())
                .containsExactly("school/elm false", "school/oak false");
        assertThat(ages.withContext(ContextBy.SITUATION).ages())
                .extracting(ReadingAge::context)
                .containsExactly("crisis", "stable");
        assertThat(ages.explain().options()).containsEntry("context", "organisation and situations");
    }

    @Test
    @Proves(measure = "readings/two-sidedness", by = Proof.DERIVED, source = WHY)
    void saysWhichLeversWereSeenFromOneSide() {
        TwoSidedness sides = TwoSidedness.of(trust(
                commonality("r1", Valence.POSITIVE, "oak", 0),
                commonality("r2", Valence.NEGATIVE, "elm", 1),
                reading("r3", Lever.LEADERSHIP, Valence.POSITIVE, "oak", DAY),
                reading("r4", Lever.QUALITY_ASSURANCE, Valence.NEGATIVE, "oak", DAY),
                reading("r5", Lever.STAFF_EXPERTISE, "oak", DAY)));

        assertThat(word(sides.classification(Lever.COMMONALITY))).isEqualTo("both");
        assertThat(word(sides.classification(Lever.LEADERSHIP))).isEqualTo("positive");
        assertThat(reason(sides.classification(Lever.STAFF_EXPERTISE))).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(sides.oneSided()).containsExactly(Lever.QUALITY_ASSURANCE, Lever.LEADERSHIP);
        assertThat(sides.toString()).contains("Quality assurance");
    }

    @Test
    @Proves(measure = "readings/mixing-desk", by = Proof.DERIVED, source = WHY)
    void setsEachLeverAgainstItsBand() {
        LeverSetting little = setting("s1", Lever.COMMONALITY, Rating.of("use", "none"));
        LeverSetting band = setting("s2", Lever.COMMONALITY, Rating.of("use", "much"));
        LeverSetting much = setting("s3", Lever.COMMONALITY, Rating.of("use", "all"));
        MixingDesk desk = MixingDesk.of(
                TrustRecord.of("t", Trust.of("t")).toBuilder()
                        .addLeverSettings(much, band, little)
                        .build(),
                SettingBand.of(Lever.COMMONALITY, SCALE, "some", "much"));

        assertThat(desk.settings()).containsExactly(little, band, much);
        assertThat(desk.settings())
                .extracting(setting -> word(desk.position(setting)))
                .containsExactly("too-little", "in-band", "too-much");
        assertThat(desk.settings())
                .extracting(setting -> value(desk.levelsOff(setting)))
                .containsExactly(-2.0, 0.0, 1.0);
        assertThat(desk.toString()).contains("band of aol/lever/commonality use from some to much", "levels off");
    }

    @Test
    void cannotPlaceASettingWithoutABandARatingOrTheScale() {
        MixingDesk desk = MixingDesk.of(List.of(), SettingBand.of(Lever.COMMONALITY, SCALE, "some", "some"));

        assertThat(reason(desk.position(setting("s", Lever.LEADERSHIP, Rating.of("use", "all")))))
                .isEqualTo(UndefinedReason.NO_BAND);
        assertThat(reason(desk.position(setting("s", Lever.COMMONALITY, Rating.withheld()))))
                .isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(desk.levelsOff(setting("s", Lever.COMMONALITY, Rating.of("other", "all")))))
                .isEqualTo(UndefinedReason.OTHER_SCALE);
        assertThat(reason(desk.levelsOff(setting("s", Lever.COMMONALITY, Rating.of("use", "more")))))
                .isEqualTo(UndefinedReason.OTHER_SCALE);
    }

    @Test
    void rejectsBandsThatAreNone() {
        SettingBand band = SettingBand.of(Lever.COMMONALITY, SCALE, "some", "much");

        assertThatThrownBy(() -> SettingBand.of(Lever.COMMONALITY, SCALE, "x", "all"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("SettingBand.lowest: a level of scale use, was: \"x\"");
        assertThatThrownBy(() -> SettingBand.of(Lever.COMMONALITY, SCALE, "all", "x"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("SettingBand.highest: a level of scale use, was: \"x\"");
        assertThatThrownBy(() -> SettingBand.of(Lever.COMMONALITY, SCALE, "all", "none"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("SettingBand.highest: not below the lowest, all, was: \"none\"");
        assertThatThrownBy(() -> MixingDesk.of(List.of(), band, band))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("MixingDesk.bands: one a lever, was: \"aol/lever/commonality\"");
    }

    private static LeverSetting setting(String id, Lever lever, Rating rating) {
        return LeverSetting.of(id, lever, LeverContext.of(OrganisationRef.school("oak"), DAY), rating);
    }

    @Test
    @Proves(measure = "readings/condition-reading", by = Proof.DERIVED, source = WHY)
    void saysWhichWayConditionsLean() {
        ConditionState enabling = ConditionState.of(LeverCondition.DIAGNOSTIC_USE, Holding.HOLDS);
        ConditionState constraining = ConditionState.of(LeverCondition.EXCESSIVE_WEIGHT, Holding.HOLDS);
        ConditionState other = ConditionState.of(LeverCondition.THIN_EXPERTISE, Holding.HOLDS);
        ConditionState absent = ConditionState.of(LeverCondition.EXCESSIVE_WEIGHT, Holding.DOES_NOT_HOLD);

        assertLeaning("enabling", "agrees", Valence.POSITIVE, enabling, other, absent);
        assertLeaning("enabling", "disagrees", Valence.NEGATIVE, enabling);
        assertLeaning("constraining", "agrees", Valence.NEGATIVE, constraining);
        assertLeaning("constraining", "disagrees", Valence.POSITIVE, constraining);
        assertLeaning("mixed", "open", Valence.POSITIVE, enabling, constraining);
        LeverReading unjudged =
                reading("r", Lever.QUALITY_ASSURANCE, "oak", DAY).withConditions(enabling);
        assertThat(word(ConditionReading.of(unjudged).agreement())).isEqualTo("open");
        ConditionReading none = ConditionReading.of(reading("r", Lever.QUALITY_ASSURANCE, Valence.POSITIVE, "oak", DAY)
                .withConditions(other, absent));
        assertThat(reason(none.leaning())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(none.agreement())).isEqualTo(UndefinedReason.NO_DATA);
    }

    private static void assertLeaning(String leaning, String agreement, Valence valence, ConditionState... states) {
        ConditionReading result = ConditionReading.of(
                reading("r", Lever.QUALITY_ASSURANCE, valence, "oak", DAY).withConditions(states));

        assertThat(word(result.leaning())).isEqualTo(leaning);
        assertThat(word(result.agreement())).isEqualTo(agreement);
        assertThat(result.leaning().caveats()).contains(Caveat.BELIEF_NOT_PREDICTION);
        assertThat(result.toString()).contains("judged valence");
        assertThat(result.explain().steps())
                .hasSameSizeAs(List.of(result.enabling(), result.constraining()).stream()
                        .flatMap(List::stream)
                        .toList());
        assertThat(result.enabling()).allMatch(condition -> condition.effect() == ConditionEffect.ENABLING);
    }
}
