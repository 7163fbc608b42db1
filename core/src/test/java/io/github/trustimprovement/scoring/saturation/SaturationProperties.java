// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.saturation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.RowSegments;
import io.github.trustimprovement.scoring.ScoringArbitraries;
import io.github.trustimprovement.scoring.TallyLaws;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodedRows;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyArbitraries;
import java.math.BigDecimal;
import java.math.MathContext;
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

class SaturationProperties {
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
        if (saturation.classification() instanceof Classified classified) {
            assertThat(classified.value()).isEqualTo(place.isPresent() ? "reached" : "not-reached");
        }
    }

    private static Set<Code> codes(CodeSequence sequence, int first) {
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

    @Property(tries = 200)
    @Proves(
            measure = "saturation/code-accumulation",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the mean number of codes over every choice of j of up to 7 interviews, enumerated")
    void theCurveIsTheMeanOverAllChoices(@ForAll("sequences") CodeSequence sequence) {
        CodeAccumulation accumulation = CodeAccumulation.of(sequence);
        long[] sums = new long[sequence.size() + 1];
        long[] choices = new long[sequence.size() + 1];
        for (int chosen = 0; chosen < 1 << sequence.size(); chosen++) {
            int mask = chosen;
            Set<Code> codes = new HashSet<>();
            IntStream.range(0, sequence.size())
                    .filter(i -> (mask & (1 << i)) != 0)
                    .forEach(i -> codes.addAll(sequence.interviews().get(i).codes()));
            sums[Integer.bitCount(chosen)] += codes.size();
            choices[Integer.bitCount(chosen)]++;
        }

        for (int number = 1; number <= sequence.size(); number++) {
            assertThat(value(accumulation, number)).isEqualTo((double) sums[number] / choices[number], within(1e-12));
        }
    }

    @Property
    @Proves(
            measure = "saturation/code-accumulation",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "codes looked for in each interview; Chao2 from counted pairs of codes that are in one interview")
    void numbersOfCodesAreThoseOfALookIntoEachInterview(@ForAll("sequences") CodeSequence sequence) {
        CodeAccumulation found = CodeAccumulation.of(sequence);
        int n = sequence.size();
        List<Long> numbers = codes(sequence, n).stream()
                .map(code -> sequence.interviews().stream()
                        .filter(each -> each.codes().contains(code))
                        .count())
                .toList();
        long pairs = IntStream.range(0, numbers.size())
                .mapToLong(i -> numbers.subList(0, i).stream()
                        .filter(other -> other == 1 && numbers.get(i) == 1)
                        .count())
                .sum();
        BigDecimal unseen = BigDecimal.valueOf(pairs * Math.max(0, n - 1))
                .divide(
                        BigDecimal.valueOf(Math.max(1, n)
                                * (1
                                        + numbers.stream()
                                                .filter(number -> number == 2)
                                                .count())),
                        MathContext.DECIMAL128);

        assertNumber(found.observed(), n, 1, BigDecimal.valueOf(numbers.size()));
        assertNumber(found.chao2(), n, 2, unseen.add(BigDecimal.valueOf(numbers.size())));
    }

    private static void assertNumber(Estimate found, int n, int least, BigDecimal value) {
        assertThat(found.n()).isEqualTo(n);
        if (n < least) {
            assertThat(((Undefined) found).reason())
                    .isEqualTo(n == 0 ? UndefinedReason.NO_DATA : UndefinedReason.TOO_FEW_UNITS);
        } else {
            assertThat(found.ifDefined().orElseThrow()).isEqualTo(value.doubleValue(), within(1e-12));
        }
    }

    @Property
    @Proves(
            measure = "saturation/code-accumulation",
            by = Proof.LAW,
            source = "ends at the observed number, exactly; never falls; bends down; Chao2 is not below it")
    void theCurveRisesEverSlowerToWhatWasObserved(@ForAll("sequences") CodeSequence sequence) {
        CodeAccumulation accumulation = CodeAccumulation.of(sequence);
        int n = sequence.size();
        double observed = accumulation.observed().ifDefined().orElse(0);

        if (n > 0) {
            assertThat(value(accumulation, n)).isEqualTo(observed);
        }
        for (int number = 2; number <= n; number++) {
            double step = value(accumulation, number) - value(accumulation, number - 1);
            double before = number > 2 ? value(accumulation, number - 1) - value(accumulation, number - 2) : step;
            assertThat(step).isGreaterThanOrEqualTo(-1e-12).isLessThanOrEqualTo(before + 1e-12);
        }
        accumulation.chao2().ifDefined().ifPresent(bound -> assertThat(bound).isGreaterThanOrEqualTo(observed));
    }

    @Property
    @Proves(measure = "saturation/code-accumulation", by = Proof.LAW, source = "the order of interviews changes no bit")
    void theOrderOfInterviewsMakesNoDifference(@ForAll("sequences") CodeSequence sequence, @ForAll Random random) {
        List<InterviewCodes> interviews = new ArrayList<>(sequence.interviews());
        Collections.shuffle(interviews, random);
        CodeAccumulation one = CodeAccumulation.of(sequence);
        CodeAccumulation other = CodeAccumulation.of(
                CodeSequence.builder().interviews(interviews).build());

        assertThat(other.chao2()).isEqualTo(one.chao2());
        for (int number = 1; number <= sequence.size(); number++) {
            assertThat(value(other, number)).isEqualTo(value(one, number));
        }
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

    private static double value(CodeAccumulation accumulation, int number) {
        return accumulation.expected(number).ifDefined().orElseThrow();
    }

    private static CodeSequence part(CodeSequence whole, int from, int to) {
        return whole.toBuilder()
                .interviews(whole.interviews().subList(from, to))
                .build();
    }

    @Provide
    Arbitrary<CodeSequence> sequences() {
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
    Arbitrary<Study> studies() {
        return StudyArbitraries.studies();
    }

    @Provide
    Arbitrary<CodingSelection> selections() {
        return ScoringArbitraries.selections();
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
