// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.saturation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.GeneratedStudies;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.RowSegments;
import io.github.trustimprovement.scoring.TallyLaws;
import io.github.trustimprovement.study.CodedRows;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SaturationProperties extends GeneratedStudies {
    @Property
    @Proves(
            measure = "saturation/thematic-saturation",
            by = Proof.LAW,
            source = "sequences are an ordered monoid: parts put one after another give what the whole gives")
    void partsOneAfterAnotherAreTheWhole(
            @ForAll("sequences") CodeSequence whole,
            @ForAll("criteria") SaturationCriterion criterion,
            @ForAll Random random) {
        TallyLaws.partsMergeToTheWhole(
                whole.interviews(),
                random,
                part -> whole.toBuilder().interviews(part).build(),
                CodeSequence::then,
                CodeSequence.empty());
        int cut = random.nextInt(whole.size() + 1);

        assertThat(ThematicSaturation.of(part(whole, 0, cut).then(part(whole, cut, whole.size())), criterion)
                        .runs())
                .isEqualTo(ThematicSaturation.of(whole, criterion).runs());
    }

    @Property
    @Proves(
            measure = "saturation/thematic-saturation",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "for each run, the union of all interviews to its end less the union of those before it")
    void runsBringWhatNoInterviewBeforeThemHad(
            @ForAll("sequences") CodeSequence sequence, @ForAll("criteria") SaturationCriterion criterion) {
        ThematicSaturation saturation = ThematicSaturation.of(sequence, criterion);
        int base = codes(sequence, criterion.baseSize()).size();
        Optional<String> place = Optional.empty();
        int before = criterion.baseSize();
        while (base > 0 && place.isEmpty() && before + criterion.runLength() <= sequence.size()) {
            Set<Code> found = codes(sequence, before + criterion.runLength());
            found.removeAll(codes(sequence, before));
            if (found.size() <= criterion.threshold() * base + 1e-9) {
                place = Optional.of(before + "+" + criterion.runLength());
            }
            before++;
        }

        assertThat(saturation.place()).isEqualTo(place);
        assertThat(saturation.baseCodes()).isEqualTo(base);
        if (saturation.classification() instanceof Classified classified) {
            assertThat(classified.value()).isEqualTo(place.isPresent() ? "reached" : "not-reached");
        }
    }

    static Set<Code> codes(CodeSequence sequence, int first) {
        Set<Code> codes = new HashSet<>();
        sequence.interviews().stream().limit(first).forEach(each -> codes.addAll(each.codes()));
        return codes;
    }

    @Property
    @Proves(
            measure = "saturation/thematic-saturation",
            by = Proof.LAW,
            source = "a higher threshold is never reached later; later interviews never undo it")
    void isReachedNoLaterWithAHigherThresholdOrMoreInterviews(
            @ForAll("sequences") CodeSequence sequence, @ForAll("criteria") SaturationCriterion criterion) {
        Optional<String> place = ThematicSaturation.of(sequence, criterion).place();
        SaturationCriterion laxer =
                SaturationCriterion.of(criterion.baseSize(), criterion.runLength(), (1 + criterion.threshold()) / 2);
        CodeSequence longer = sequence.then(CodeSequence.of(InterviewCodes.of("later", LocalCode.of("local/later"))));

        if (place.isPresent()) {
            assertThat(before(ThematicSaturation.of(sequence, laxer).place())).isLessThanOrEqualTo(before(place));
            assertThat(ThematicSaturation.of(longer, criterion).place()).isEqualTo(place);
        }
    }

    private static int before(Optional<String> place) {
        return Integer.parseInt(place.orElseThrow().split("\\+", -1)[0]);
    }

    @Property
    @Proves(
            measure = "saturation/thematic-saturation",
            by = Proof.LAW,
            source = "the order of interviews within the base makes no difference")
    void theOrderWithinTheBaseMakesNoDifference(
            @ForAll("sequences") CodeSequence sequence,
            @ForAll("criteria") SaturationCriterion criterion,
            @ForAll Random random) {
        List<InterviewCodes> interviews = new ArrayList<>(sequence.interviews());
        Collections.shuffle(interviews.subList(0, Math.min(criterion.baseSize(), interviews.size())), random);

        assertThat(ThematicSaturation.of(
                                CodeSequence.builder().interviews(interviews).build(), criterion)
                        .runs())
                .isEqualTo(ThematicSaturation.of(sequence, criterion).runs());
    }

    @Property(tries = 300)
    @Proves(
            measure = "saturation/thematic-saturation",
            by = Proof.LAW,
            source = "flat rows, cut anywhere, listed or streamed, give the sources of their segments in order")
    @Proves(
            measure = "saturation/code-accumulation",
            by = Proof.LAW,
            source = "flat rows, streamed and cut anywhere or listed in any order, give the leaders of their segments")
    void rowsGiveTheSequenceOfTheirSegments(
            @ForAll("studies") Study study,
            @ForAll("selections") CodingSelection selection,
            @ForAll("criteria") SaturationCriterion criterion,
            @ForAll Random random) {
        List<CodedSegment> rows = study.codedSegments().toList();
        CodeSequence sources = CodeSequence.ofSources(study, selection);
        CodeSequence leaders = CodeSequence.ofLeaders(study, selection);

        TallyLaws.inputMayBeCutAnywhere(
                rows,
                random,
                Collectors.collectingAndThen(
                        RowSegments.sideBySide(SequenceReader.collecting(study, selection)),
                        read -> List.of(read.ofSources(), read.ofLeaders())),
                List.of(sources, leaders));
        assertThat(CodeSequence.ofSources(CodedRows.of(study, rows), selection)).isEqualTo(sources);
        List<CodedSegment> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        assertThat(CodeSequence.ofLeaders(CodedRows.of(study, shuffled), selection))
                .isEqualTo(leaders);
        assertThat(List.of(
                        ThematicSaturation.of(CodedRows.of(study, rows.stream()), selection, criterion)
                                .explain(),
                        ThematicSaturation.of(CodedRows.of(study, rows), selection, criterion)
                                .explain()))
                .containsOnly(ThematicSaturation.of(study, selection, criterion).explain());
        assertThat(List.of(
                        CodeAccumulation.of(CodedRows.of(study, rows.stream()), selection)
                                .explain(),
                        CodeAccumulation.of(CodedRows.of(study, shuffled), selection)
                                .explain()))
                .containsOnly(CodeAccumulation.of(study, selection).explain());
    }

    private static CodeSequence part(CodeSequence whole, int from, int to) {
        return whole.toBuilder()
                .interviews(whole.interviews().subList(from, to))
                .build();
    }

    @Provide
    Arbitrary<CodeSequence> sequences() {
        return anySequence();
    }

    /** Up to seven interviews with up to five of twelve codes each. */
    static Arbitrary<CodeSequence> anySequence() {
        Arbitrary<Code> codes = Arbitraries.integers().between(1, 12).map(number -> LocalCode.of("local/c" + number));
        return codes.set()
                .ofMaxSize(5)
                .list()
                .ofMaxSize(7)
                .map(sets -> CodeSequence.builder()
                        .interviews(IntStream.range(0, sets.size())
                                .mapToObj(i -> new InterviewCodes("i" + i, sets.get(i)))
                                .toList())
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<SaturationCriterion> criteria() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(0, 0.05, 0.2, 0.5, 1))
                .as((base, run, threshold) -> SaturationCriterion.of(base, run, threshold.doubleValue()));
    }
}
