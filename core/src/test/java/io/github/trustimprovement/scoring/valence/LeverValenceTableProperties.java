// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.CountedLeader;
import io.github.trustimprovement.scoring.CountedSpeakers;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.GeneratedStudies;
import io.github.trustimprovement.scoring.LeaderUnit;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodedRows;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Identified;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyArbitraries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LeverValenceTableProperties extends GeneratedStudies {
    @Property
    @Proves(
            measure = "valence/lever-valence-table",
            by = Proof.LAW,
            source = "flat rows, streamed or listed in any order, give the table of their study")
    void rowsGiveTheTableOfTheirStudy(@ForAll("studies") Study study, @ForAll Random random) {
        CodingSelection selection = CodingSelection.soleCoder();
        List<CodedSegment> rows = new ArrayList<>(study.codedSegments().toList());
        Collections.shuffle(rows, random);

        assertThat(List.of(
                        LeverValenceTable.of(CodedRows.of(study, study.codedSegments()), CountingUnit.LEADER, selection)
                                .tally(),
                        LeverValenceTable.of(CodedRows.of(study, rows), CountingUnit.LEADER, selection)
                                .tally()))
                .containsOnly(LeverValenceTable.of(study, CountingUnit.LEADER, selection)
                        .tally());
    }

    @Property
    @Proves(
            measure = "valence/lever-valence-table",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "a loop over the segments for each cell of the table, which asks each coding anew")
    void isWhatALoopOverTheSegmentsCounts(@ForAll("studies") Study study, @ForAll("speakers") CountedSpeakers whose) {
        LeverValenceTable<SegmentUnit> table = ofSegments(study).of(whose);
        List<Segment> seen = seen(whose, study);
        for (Lever lever : Lever.values()) {
            double both = 0;
            double any = 0;
            for (Segment segment : seen) {
                boolean isPositive = isJudged(segment, lever, CountedValence.POSITIVE, study);
                boolean isNegative = isJudged(segment, lever, CountedValence.NEGATIVE, study);
                both += isPositive && isNegative ? 1 : 0;
                any += isPositive || isNegative || isJudged(segment, lever, CountedValence.UNSTATED, study) ? 1 : 0;
            }
            assertCount(table.mixed(lever), both, seen.size());
            assertCount(table.units(lever), any, seen.size());
            for (CountedValence valence : CountedValence.values()) {
                double expected = (double) seen.stream()
                        .filter(segment -> isJudged(segment, lever, valence, study))
                        .count();
                assertCount(table.estimate(lever, valence), expected, seen.size());
            }
            for (Valence valence : Valence.values()) {
                assertCount(table.estimate(lever, valence), count(seen, lever, valence, study), seen.size());
            }
        }
    }

    @Property
    @Proves(
            measure = "valence/lever-valence-table",
            by = Proof.LAW,
            source = "segments are counted under one speaker each, so that leaders and others add up to all")
    void leadersAndOthersAddUpToAll(@ForAll("studies") Study study) {
        LeverValenceTable<SegmentUnit> table = ofSegments(study);
        Study others = study.toBuilder()
                .segments(study.segments().stream()
                        .filter(segment -> leader(segment, study).isEmpty())
                        .toList())
                .build();
        LeverValenceTable<SegmentUnit> rest = ofSegments(others);

        for (Lever lever : Lever.values()) {
            for (CountedValence valence : CountedValence.values()) {
                double leaders = table.byLeader().values().stream()
                        .mapToDouble(leader -> orZero(leader.estimate(lever, valence)))
                        .sum();
                assertThat(leaders + orZero(rest.estimate(lever, valence)))
                        .isEqualTo(orZero(table.estimate(lever, valence)));
            }
        }
    }

    @Property
    @Proves(
            measure = "valence/lever-valence-table",
            by = Proof.LAW,
            source = "segments are taken one by one, so that their order cannot matter")
    void theOrderOfSegmentsChangesNothing(
            @ForAll("shuffled") List<Segment> segments, @ForAll("units") CountingUnit unit) {
        Study study = Study.builder().id("some").addAllSegments(segments).build();
        Study sorted = study.toBuilder()
                .segments(segments.stream()
                        .sorted(Comparator.comparing(Segment::id))
                        .toList())
                .build();

        assertThat(LeverValenceTable.of(study, unit, CodingSelection.agreed()))
                .hasToString(LeverValenceTable.of(sorted, unit, CodingSelection.agreed())
                        .toString());
    }

    @Property
    @Proves(
            measure = "valence/lever-valence-table",
            by = Proof.LAW,
            source = "whoever says so says it in a segment: there are no more leaders than segments")
    void leadersAreNoMoreThanSegments(@ForAll("studies") Study study) {
        LeverValenceTable<LeaderUnit> leaders =
                LeverValenceTable.of(study, CountingUnit.LEADER, CodingSelection.anyCoder());
        LeverValenceTable<SegmentUnit> segments = ofSegments(study);

        for (Lever lever : Lever.values()) {
            for (CountedValence valence : CountedValence.values()) {
                assertThat(orZero(leaders.estimate(lever, valence)))
                        .isLessThanOrEqualTo(orZero(segments.estimate(lever, valence)));
            }
        }
    }

    @Property
    @Proves(
            measure = "valence/lever-valence-table",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "a loop over the segments of each group of leaders")
    void ofAGroupIsWhatALoopOverItsSegmentsCounts(@ForAll("studies") Study study) {
        LeverValenceTable<SegmentUnit> table = ofSegments(study);
        for (LeaderGroup group : LeaderGroup.values()) {
            List<Segment> seen = seen(CountedGroup.of(group), study);
            for (Lever lever : Lever.values()) {
                for (Valence valence : Valence.values()) {
                    assertCount(table.estimate(lever, valence, group), count(seen, lever, valence, study), seen.size());
                }
            }
        }
    }

    private static LeverValenceTable<SegmentUnit> ofSegments(Study study) {
        return LeverValenceTable.of(study, CountingUnit.SEGMENT, CodingSelection.anyCoder());
    }

    private static List<Segment> seen(CountedSpeakers whose, Study study) {
        return study.segments().stream()
                .filter(segment -> isOf(whose, segment, study) && isSeen(segment, study))
                .toList();
    }

    private static double count(List<Segment> segments, Lever lever, Valence valence, Study study) {
        return (double) segments.stream()
                .filter(segment -> isJudged(segment, lever, CountedValence.of(valence), study))
                .count();
    }

    private static void assertCount(Estimate estimate, double expected, long n) {
        if (n == 0) {
            assertUndefined(estimate, UndefinedReason.NO_DATA, 0);
        } else {
            assertValue(estimate, expected, n);
        }
    }

    private static double orZero(Estimate estimate) {
        return estimate.ifDefined().orElse(0);
    }

    private static boolean isSeen(Segment segment, Study study) {
        return !segment.codings().isEmpty()
                || study.coders().stream()
                        .anyMatch(coder -> coder.codedSources().contains(segment.source()));
    }

    private static boolean isOf(CountedSpeakers whose, Segment segment, Study study) {
        if (whose instanceof CountedLeader one) {
            return leader(segment, study).filter(one.id()::equals).isPresent();
        }
        Optional<LeaderGroup> group = study.leaderGroup(segment.speaker());
        return whose.equals(CountedSpeakers.all())
                || whose.equals(group.map(CountedGroup::of).orElse(CountedGroup.UNSTATED));
    }

    private static Optional<String> leader(Segment segment, Study study) {
        return segment.speaker() instanceof Identified identified
                ? Optional.of(identified.participant())
                        .filter(id -> study.participant(id).isPresent())
                : Optional.empty();
    }

    private static boolean isJudged(Segment segment, Lever lever, CountedValence valence, Study study) {
        for (Coding coding : segment.codings()) {
            Optional<LeverJudgement> judgement =
                    coding.judgement().or(() -> coding.code().flatMap(code -> judgement(code, study)));
            if (judgement.isPresent()
                    && judgement.get().lever().known().filter(lever::equals).isPresent()
                    && valence(judgement.get()) == valence) {
                return true;
            }
        }
        return false;
    }

    private static Optional<LeverJudgement> judgement(Code code, Study study) {
        return study.codebook().rollUp(code).flatMap(concept -> {
            if (concept instanceof Lever lever) {
                return Optional.of(LeverJudgement.of(lever));
            }
            return concept instanceof LeverTheme theme ? Optional.of(LeverJudgement.of(theme)) : Optional.empty();
        });
    }

    private static CountedValence valence(LeverJudgement judgement) {
        Optional<Valence> valence = judgement.effectiveValence();
        if (valence.isEmpty()) {
            return CountedValence.UNSTATED;
        }
        return valence.get() == Valence.POSITIVE ? CountedValence.POSITIVE : CountedValence.NEGATIVE;
    }

    @Provide
    Arbitrary<List<Segment>> shuffled() {
        return StudyArbitraries.studies().flatMap(study -> Arbitraries.shuffle(study.segments()));
    }

    @Provide
    Arbitrary<CountedSpeakers> speakers() {
        return Arbitraries.of(Stream.of(
                        Stream.of(CountedSpeakers.all()),
                        Arrays.stream(CountedGroup.values()),
                        Stream.of("p1", "p2", "p3", "p9").map(CountedLeader::of))
                .flatMap(each -> each)
                .map(CountedSpeakers.class::cast)
                .toList());
    }
}
