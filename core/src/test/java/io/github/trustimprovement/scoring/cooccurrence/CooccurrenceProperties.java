// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.ClusteredCountsBuilder;
import io.github.trustimprovement.scoring.CodeReader;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.GeneratedStudies;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.SegmentCodes;
import io.github.trustimprovement.scoring.TallyLaws;
import io.github.trustimprovement.scoring.valence.Emphasis;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyArbitraries;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CooccurrenceProperties extends GeneratedStudies {
    private static final List<Function<CodeCooccurrence, Estimate>> SHARES = List.of(
            CodeCooccurrence::jaccard,
            CodeCooccurrence::shareOfA,
            CodeCooccurrence::shareOfB,
            CodeCooccurrence::leadersWithBoth);

    @Property(tries = 300)
    void talliesOfPartsMergeInAnyOrder(
            @ForAll("studies") Study study,
            @ForAll("windows") Window window,
            @ForAll("selections") CodingSelection selection,
            @ForAll Random random) {
        TallyLaws.partsMergeInAnyOrder(
                study.segments(),
                random,
                part -> part.stream().collect(CooccurrenceTally.collecting(study, window, selection)),
                CooccurrenceTally::merge,
                CooccurrenceTally.empty(window, selection));
        TallyLaws.inputMayBeCutAnywhere(
                study.segments(),
                random,
                CooccurrenceTally.collecting(study, window, selection),
                PlacedPair.tally(study, window, selection));
    }

    @Property(tries = 300)
    @Proves(
            measure = "cooccurrence/code-cooccurrence",
            by = Proof.LAW,
            source = "flat rows, streamed and cut anywhere or listed in any order, give the tally of their segments")
    void rowsGiveTheTallyOfTheirSegments(
            @ForAll("studies") Study study,
            @ForAll("unitWindows") UnitWindow window,
            @ForAll("selections") CodingSelection selection,
            @ForAll Random random) {
        TallyLaws.studiesAreTalliedInAnyWay(
                study,
                random,
                CooccurrenceTally.collecting(study, window, selection),
                CooccurrenceTally.collectingRows(study, window, selection),
                material -> CooccurrenceTally.of(material, window, selection),
                CooccurrenceTally::merge,
                CooccurrenceTally.empty(window, selection));
    }

    @Property(tries = 300)
    @Proves(
            measure = "cooccurrence/code-cooccurrence",
            by = Proof.LAW,
            source = "an interval holds its share, says so if there can be none, and changes nothing else")
    void intervalsHoldTheirShares(@ForAll("pairs") PlacedPair pair) {
        CodeCooccurrence plain = pair.measure();
        CodeCooccurrence with = plain.withInterval(0.9);

        for (Function<CodeCooccurrence, Estimate> share : SHARES) {
            assertThat(share.apply(with).ifDefined())
                    .isEqualTo(share.apply(plain).ifDefined());
            if (share.apply(with) instanceof Defined defined) {
                assertThat(defined.caveats()).contains(Caveat.PURPOSIVE_SAMPLE);
                assertThat(defined.interval().isEmpty())
                        .isEqualTo(defined.caveats().contains(Caveat.NO_INTERVAL));
                defined.interval()
                        .ifPresent(interval ->
                                assertThat(interval.contains(defined.value())).isTrue());
                assertThat(((Defined) share.apply(plain)).interval()).isEmpty();
            }
        }
    }

    @Property(tries = 300)
    @Proves(
            measure = "cooccurrence/code-cooccurrence",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the interval: segments looked at one by one, with Korn and Graubard's formula as emphasis has it")
    void intervalsAreThoseOfSegmentsByLeader(@ForAll("pairs") PlacedPair pair) {
        CodeReader reader = CodeReader.of(pair.study(), CodingSelection.anyCoder());
        ClusteredCountsBuilder counts =
                ClusteredCounts.builder().basis(CountBasis.builder().build());
        List<SegmentCodes> placed = pair.study().segments().stream()
                .map(reader::read)
                .filter(SegmentCodes::isPlaced)
                .filter(segment -> segment.codes().contains(pair.a()))
                .toList();
        for (String leader : List.of("p1", "p2", "p3")) {
            List<SegmentCodes> own = placed.stream()
                    .filter(segment -> segment.leader().equals(Optional.of(leader)))
                    .toList();
            counts.addClusters(Cluster.of(leader, CountedGroup.UNSTATED, with(own, pair.b()), own.size()));
        }
        List<SegmentCodes> others =
                placed.stream().filter(segment -> segment.leader().isEmpty()).toList();
        counts.unassignedSuccesses(with(others, pair.b())).unassignedTrials(others.size());
        Estimate share = CodeCooccurrence.of(
                        pair.study(), Window.SAME_SEGMENT, pair.a(), pair.b(), CodingSelection.anyCoder())
                .withInterval(0.95)
                .shareOfA();

        if (share instanceof Defined defined) {
            assertThat(defined.interval())
                    .isEqualTo(((Defined) Emphasis.of(counts.build())
                                    .withInterval(0.95)
                                    .estimate())
                            .interval());
        }
    }

    private static long with(List<SegmentCodes> segments, Code code) {
        return segments.stream()
                .filter(segment -> segment.codes().contains(code))
                .count();
    }

    @Property(tries = 1000)
    @Proves(
            measure = "cooccurrence/code-cooccurrence",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "sets of ids, intersected and united point by point, and BigDecimal quotients")
    void countsAreThoseOfPlainSets(@ForAll("pairs") PlacedPair pair) {
        BruteForce plain = pair.plain();
        Window window = pair.window();
        Code a = pair.a();
        Code b = pair.b();
        PairCounts<Window> counts = pair.tally().counts(a, b);
        Set<String> both = BruteForce.union(plain.together(window, a, b), plain.together(window, b, a));
        Set<String> either = BruteForce.union(plain.with(window, a), plain.with(window, b));

        assertThat(counts.units()).isEqualTo(plain.all(window).size());
        assertThat(counts.withA()).isEqualTo(plain.with(window, a).size());
        assertThat(counts.withB()).isEqualTo(plain.with(window, b).size());
        assertThat(counts.aWithB()).isEqualTo(plain.together(window, a, b).size());
        assertThat(counts.bWithA()).isEqualTo(plain.together(window, b, a).size());
        assertThat(counts.both()).isEqualTo(both.size());
        assertThat(counts.either()).isEqualTo(either.size());
        counts.leaders()
                .ifPresent(leaders -> assertThat(leaders.withBoth())
                        .isEqualTo(plain.leadersTogether(window, a, b).size()));
        if (pair.measure().jaccard() instanceof Defined defined) {
            BigDecimal share =
                    new BigDecimal(both.size()).divide(new BigDecimal(either.size()), MathContext.DECIMAL128);
            assertThat(defined.value()).isEqualTo(share.doubleValue(), within(1e-15));
        }
    }

    @Property(tries = 300)
    @Proves(
            measure = "cooccurrence/code-cooccurrence",
            by = Proof.LAW,
            source = "a set measure: symmetric, from 0 to 1 in every window, 1 for a code with itself")
    void theCoefficientIsASymmetricShare(
            @ForAll("pairs") PlacedPair pair, @ForAll("selections") CodingSelection selection) {
        CooccurrenceTally<Window> tally = PlacedPair.tally(pair.study(), pair.window(), selection);
        CodeCooccurrence ab = CodeCooccurrence.of(tally, pair.a(), pair.b());
        CodeCooccurrence ba = CodeCooccurrence.of(tally, pair.b(), pair.a());

        assertThat(ab.jaccard().ifDefined()).isEqualTo(ba.jaccard().ifDefined());
        assertThat(ab.shareOfA().ifDefined()).isEqualTo(ba.shareOfB().ifDefined());
        assertThat(ab.leadersWithBoth().ifDefined())
                .isEqualTo(ba.leadersWithBoth().ifDefined());
        SHARES.forEach(share ->
                share.apply(ab).ifDefined().ifPresent(value -> assertThat(value).isBetween(0.0, 1.0)));
        CodeCooccurrence.of(tally, pair.a(), pair.a())
                .jaccard()
                .ifDefined()
                .ifPresent(value -> assertThat(value).isEqualTo(1));
    }

    @Property(tries = 300)
    @Proves(
            measure = "cooccurrence/code-cooccurrence",
            by = Proof.LAW,
            source = "where a unit has a code or not: at most the smaller over the larger of the two")
    void theCoefficientIsAtMostTheRatioOfTheTwo(
            @ForAll("pairs") PlacedPair pair, @ForAll("unitWindows") UnitWindow window) {
        PairCounts<UnitWindow> counts = CooccurrenceTally.of(pair.study(), window, CodingSelection.anyCoder())
                .counts(pair.a(), pair.b());

        CodeCooccurrence.of(counts)
                .jaccard()
                .ifDefined()
                .ifPresent(value -> assertThat(value)
                        .isLessThanOrEqualTo((double) Math.min(counts.withA(), counts.withB())
                                / Math.max(counts.withA(), counts.withB())));
    }

    @Property(tries = 200)
    @Proves(
            measure = "cooccurrence/code-cooccurrence",
            by = Proof.LAW,
            source = "leaders count once: what a leader says again changes nothing")
    void aSegmentSaidAgainChangesNoLeader(@ForAll("pairs") PlacedPair pair) {
        Study study = pair.study();
        Study twice = study.toBuilder().addAllSegments(study.segments()).build();

        assertThat(CooccurrenceTally.of(twice, Window.SAME_LEADER, CodingSelection.anyCoder())
                        .counts(pair.a(), pair.b()))
                .isEqualTo(CooccurrenceTally.of(study, Window.SAME_LEADER, CodingSelection.anyCoder())
                        .counts(pair.a(), pair.b()));
    }

    @Property(tries = 200)
    @Proves(
            measure = "cooccurrence/code-cooccurrence",
            by = Proof.LAW,
            source = "a segment that has both is together in every window, so wider windows find no fewer segments")
    void overlapFindsWhatOneSegmentHas(
            @ForAll("pairs") PlacedPair pair, @ForAll("selections") CodingSelection selection) {
        PairCounts<SameSegment> same = CooccurrenceTally.of(pair.study(), Window.SAME_SEGMENT, selection)
                .counts(pair.a(), pair.b());
        PairCounts<Overlap> overlap =
                CooccurrenceTally.of(pair.study(), Window.OVERLAP, selection).counts(pair.a(), pair.b());

        assertThat(overlap.both()).isGreaterThanOrEqualTo(same.both());
        assertThat(overlap.aWithB()).isGreaterThanOrEqualTo(same.both());
        assertThat(overlap.withA()).isEqualTo(same.withA());
        assertThat(overlap.either()).isEqualTo(same.either());
    }

    @Property(tries = 200)
    @Proves(
            measure = "cooccurrence/code-cooccurrence",
            by = Proof.LAW,
            source = "every table cell is the measure of its two codes")
    void theTableHoldsTheMeasureOfEachPair(
            @ForAll("pairs") PlacedPair pair, @ForAll("selections") CodingSelection selection) {
        CooccurrenceTally<Window> tally = PlacedPair.tally(pair.study(), pair.window(), selection);

        assertThat(CooccurrenceTable.of(tally, PlacedPair.CODES)
                        .cell(pair.a(), pair.b())
                        .counts())
                .isEqualTo(tally.counts(pair.a(), pair.b()));
    }

    @Provide
    @Override
    protected Arbitrary<Study> studies() {
        return StudyArbitraries.placedStudies();
    }

    @Provide
    Arbitrary<Window> windows() {
        return PlacedPair.windows();
    }

    @Provide
    Arbitrary<UnitWindow> unitWindows() {
        return Arbitraries.of(Window.SAME_SEGMENT, Window.SAME_LEADER);
    }

    @Provide
    Arbitrary<PlacedPair> pairs() {
        return PlacedPair.any();
    }
}
