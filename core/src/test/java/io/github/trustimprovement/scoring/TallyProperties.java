// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.AimSubTheme;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.ObjectSubTheme;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyArbitraries;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TallyProperties extends GeneratedStudies {
    @Property
    void studiesAreTalliedInAnyWay(
            @ForAll("studies") Study study,
            @ForAll("units") CountingUnit unit,
            @ForAll("selections") CodingSelection selection,
            @ForAll Random random) {
        TallyLaws.studiesAreTalliedInAnyWay(
                study,
                random,
                LeverValenceTally.collecting(study, unit, selection),
                LeverValenceTally.collectingRows(study, unit, selection),
                material -> LeverValenceTally.of(material, unit, selection),
                LeverValenceTally::merge,
                LeverValenceTally.empty(unit, selection));
        TallyLaws.studiesAreTalliedInAnyWay(
                study,
                random,
                ConceptTally.collecting(study, unit, selection),
                ConceptTally.collectingRows(study, unit, selection),
                material -> ConceptTally.of(material, unit, selection),
                ConceptTally::merge,
                ConceptTally.empty(unit, selection));
    }

    @Property
    void everyCodingHasOneFate(
            @ForAll("studies") Study study,
            @ForAll("units") CountingUnit unit,
            @ForAll("selections") CodingSelection selection) {
        long codings = study.segments().stream()
                .mapToLong(segment -> segment.codings().size())
                .sum();
        LeverValenceTally<CountingUnit> levers = LeverValenceTally.of(study, unit, selection);
        ConceptTally<CountingUnit> concepts = ConceptTally.of(study, unit, selection);

        assertThat(Arrays.stream(Placement.values()).mapToLong(levers::codings).sum())
                .isEqualTo(codings);
        assertThat(Arrays.stream(Placement.values())
                        .mapToLong(concepts::codings)
                        .sum())
                .isEqualTo(codings);
    }

    @Property
    void cellsCoverTheUnitsOfALever(
            @ForAll("studies") Study study,
            @ForAll("units") CountingUnit unit,
            @ForAll("selections") CodingSelection selection) {
        LeverValenceTally<CountingUnit> tally = LeverValenceTally.of(study, unit, selection);
        for (Lever lever : Lever.values()) {
            long positive = tally.count(lever, CountedValence.POSITIVE);
            long negative = tally.count(lever, CountedValence.NEGATIVE);
            long unstated = tally.count(lever, CountedValence.UNSTATED);

            assertThat(positive + negative + unstated).isGreaterThanOrEqualTo(tally.count(lever));
            assertThat(tally.count(lever)).isGreaterThanOrEqualTo(Math.max(unstated, Math.max(positive, negative)));
            assertThat(tally.count(lever)).isGreaterThanOrEqualTo(positive + negative - both(tally, lever));
            assertThat(both(tally, lever)).isLessThanOrEqualTo(Math.min(positive, negative));
            assertThat(tally.count(lever)).isLessThanOrEqualTo(anyLever(tally));
        }
        assertThat(anyLever(tally)).isLessThanOrEqualTo(tally.units());
    }

    @Property
    void groupsAddUpToAll(
            @ForAll("studies") Study study,
            @ForAll("units") CountingUnit unit,
            @ForAll("selections") CodingSelection selection) {
        LeverValenceTally<CountingUnit> tally = LeverValenceTally.of(study, unit, selection);
        List<CountedGroup> groups = List.of(CountedGroup.values());

        assertThat(groups.stream().mapToLong(tally::units).sum()).isEqualTo(tally.units());
        for (Lever lever : Lever.values()) {
            assertThat(groups.stream()
                            .mapToLong(group -> tally.count(lever, group))
                            .sum())
                    .isEqualTo(tally.count(lever));
            assertThat(groups.stream()
                            .mapToLong(group -> tally.counts(lever, group).both())
                            .sum())
                    .isEqualTo(both(tally, lever));
            for (CountedValence valence : CountedValence.values()) {
                assertThat(groups.stream()
                                .mapToLong(group -> tally.count(lever, valence, group))
                                .sum())
                        .isEqualTo(tally.count(lever, valence));
            }
        }
    }

    @Property
    void aCodingGivenAgainChangesNoSegment(@ForAll("singleCoderStudies") Study study) {
        Study twice = study.toBuilder()
                .segments(study.segments().stream()
                        .map(segment -> segment.toBuilder()
                                .addAllCodings(segment.codings())
                                .build())
                        .toList())
                .build();
        LeverValenceTally<SegmentUnit> once = LeverValenceTally.of(study, CountingUnit.SEGMENT);
        LeverValenceTally<SegmentUnit> again = LeverValenceTally.of(twice, CountingUnit.SEGMENT);

        for (Lever lever : Lever.values()) {
            assertThat(again.count(lever)).isEqualTo(once.count(lever));
            for (CountedValence valence : CountedValence.values()) {
                assertThat(again.count(lever, valence)).isEqualTo(once.count(lever, valence));
            }
        }
    }

    @Property
    void aSegmentSaidAgainChangesNoLeader(@ForAll("singleCoderStudies") Study study) {
        Study twice = study.toBuilder().addAllSegments(study.segments()).build();
        LeverValenceTally<LeaderUnit> once = LeverValenceTally.of(study, CountingUnit.LEADER);
        LeverValenceTally<LeaderUnit> again = LeverValenceTally.of(twice, CountingUnit.LEADER);

        assertThat(again.units()).isEqualTo(once.units()).isLessThanOrEqualTo(3);
        assertThat(again.standings()).isEqualTo(once.standings());
        for (Lever lever : Lever.values()) {
            assertThat(again.count(lever)).isEqualTo(once.count(lever));
            assertThat(both(again, lever)).isEqualTo(both(once, lever));
        }
    }

    @Property
    void whereOneCoderCodedEverySelectionAgrees(
            @ForAll("singleCoderStudies") Study study, @ForAll("units") CountingUnit unit) {
        LeverValenceTally<CountingUnit> sole = LeverValenceTally.of(study, unit);

        for (CodingSelection selection :
                List.of(CodingSelection.coder("c1"), CodingSelection.agreed(), CodingSelection.anyCoder())) {
            LeverValenceTally<CountingUnit> other = LeverValenceTally.of(study, unit, selection);
            assertThat(other.units()).isEqualTo(sole.units());
            for (Lever lever : Lever.values()) {
                assertThat(other.count(lever)).isEqualTo(sole.count(lever));
                assertThat(both(other, lever)).isEqualTo(both(sole, lever));
            }
        }
    }

    @Property
    void agreementIsNeverMoreThanAnyCoder(@ForAll("studies") Study study, @ForAll("units") CountingUnit unit) {
        LeverValenceTally<CountingUnit> agreed = LeverValenceTally.of(study, unit, CodingSelection.agreed());
        LeverValenceTally<CountingUnit> any = LeverValenceTally.of(study, unit, CodingSelection.anyCoder());

        for (Lever lever : Lever.values()) {
            assertThat(agreed.count(lever)).isLessThanOrEqualTo(any.count(lever));
        }
    }

    @Property
    void segmentsOfAnyCoderAreThoseWithSuchAJudgement(@ForAll("studies") Study study) {
        LeverValenceTally<SegmentUnit> tally =
                LeverValenceTally.of(study, CountingUnit.SEGMENT, CodingSelection.anyCoder());

        // of the generated codes none stands for this lever, so its judgements are all there is
        assertThat(tally.count(Lever.QUALITY_ASSURANCE))
                .isEqualTo(study.segments().stream()
                        .filter(segment ->
                                segment.codings().stream().anyMatch(coding -> isOn(coding, Lever.QUALITY_ASSURANCE)))
                        .count());
    }

    @Property
    void aParentIsNeverCountedLessThanItsPart(
            @ForAll("studies") Study study,
            @ForAll("units") CountingUnit unit,
            @ForAll("selections") CodingSelection selection) {
        ConceptTally<CountingUnit> tally = ConceptTally.of(study, unit, selection);

        assertThat(tally.count(Aim.CHILD_ORIENTED)).isGreaterThanOrEqualTo(tally.count(AimSubTheme.ACADEMIC_OUTCOMES));
        assertThat(tally.count(ImprovementObject.INCLUSION_AND_SAFETY))
                .isGreaterThanOrEqualTo(tally.count(ObjectSubTheme.SAFEGUARDING))
                .isGreaterThanOrEqualTo(tally.count(ObjectSubTheme.SEND_AND_INCLUSION));
        assertThat(tally.count(Lever.COMMONALITY)).isGreaterThanOrEqualTo(tally.count(LeverTheme.ALIGNMENT));
    }

    private static long both(LeverValenceTally<?> tally, Lever lever) {
        return tally.counts(lever, CountedSpeakers.all()).both();
    }

    private static long anyLever(LeverValenceTally<?> tally) {
        return tally.countsOfAnyLever(CountedSpeakers.all()).units();
    }

    private static boolean isOn(Coding coding, Lever lever) {
        return coding.judgement()
                .flatMap(judgement -> judgement.lever().known())
                .filter(lever::equals)
                .isPresent();
    }

    @Provide
    Arbitrary<Study> singleCoderStudies() {
        return StudyArbitraries.singleCoderStudies();
    }

    @Property
    @Proves(
            measure = "counts/concept-counts",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "a loop over segments and the concept that each plain code stands for")
    @Proves(
            measure = "counts/concept-counts",
            by = Proof.LAW,
            source = "a count of an aim is at least that of each of its sub-themes, and at most n")
    void aimsAreThoseOfALoop(@ForAll("singleCoderStudies") Study study, @ForAll Aim aim) {
        long expected = 0;
        for (Segment segment : study.segments()) {
            boolean isFound = false;
            for (Coding coding : segment.codings()) {
                Optional<Concept> concept = coding.code().flatMap(study.codebook()::rollUp);
                isFound |= concept.equals(Optional.of(aim))
                        || concept.filter(AimSubTheme.class::isInstance)
                                .map(AimSubTheme.class::cast)
                                .map(AimSubTheme::aim)
                                .equals(Optional.of(aim));
            }
            expected += isFound ? 1 : 0;
        }
        ConceptTally<SegmentUnit> tally = ConceptTally.of(study, CountingUnit.SEGMENT, CodingSelection.anyCoder());

        assertThat(tally.count(aim)).isEqualTo(expected).isLessThanOrEqualTo(tally.units());
        for (AimSubTheme subTheme : AimSubTheme.values()) {
            assertThat(subTheme.aim() == aim ? tally.count(subTheme) : 0).isLessThanOrEqualTo(expected);
        }
    }
}
