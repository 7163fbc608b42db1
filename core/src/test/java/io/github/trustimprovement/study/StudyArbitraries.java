// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.AimSubTheme;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.ObjectSubTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.UnrecognisedCode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The generators of studies and their parts, small enough that segments share levers, coders and speakers. */
public final class StudyArbitraries {
    /** The codebook that all generated studies share. */
    public static final Codebook CODEBOOK = Codebook.builder()
            .addLocalCodes(
                    LocalCodeDefinition.of(LocalCode.of("local/lever"), "Under a lever", Lever.COMMONALITY),
                    LocalCodeDefinition.of(LocalCode.of("local/theme"), "Under a theme", LeverTheme.ALIGNMENT),
                    LocalCodeDefinition.of(LocalCode.of("local/alone"), "Alone"))
            .build();

    private StudyArbitraries() {}

    /**
     * Studies in which a segment may have several coders.
     *
     * @return the generator
     */
    public static Arbitrary<Study> studies() {
        Arbitrary<Coder> finished = Arbitraries.of(Coder.of("c1", "i1"), Coder.of("c2", "i1", "i2"), Coder.of("c3"));
        return studies(
                codings(Arbitraries.of("", "c1", "c2")).list().ofMaxSize(4),
                finished.list().uniqueElements());
    }

    /**
     * Studies in which nobody but {@code c1} has coded.
     *
     * @return the generator
     */
    public static Arbitrary<Study> singleCoderStudies() {
        return studies(
                codings(Arbitraries.just("c1")).list().ofMaxSize(4),
                Arbitraries.of(Coder.of("c1", "i1"), Coder.of("c1")).list().ofSize(1));
    }

    /**
     * Any coding by one of some coders; an empty text stands for a coding that names none.
     *
     * @param coders the ids of the coders
     * @return the generator
     */
    public static Arbitrary<Coding> codings(Arbitrary<String> coders) {
        Arbitrary<Coding> judgements = judgements().map(Coding::of);
        Arbitrary<Coding> codes =
                codes().map(code -> Coding.builder().code(code).build());
        return Combinators.combine(Arbitraries.frequencyOf(tuple(3, judgements), tuple(1, codes)), coders)
                .as((coding, coder) -> coder.isEmpty() ? coding : coding.withCoder(coder));
    }

    /**
     * Judgements on three levers, with and without theme and valence, and on levers that are not recognised.
     *
     * @return the generator
     */
    public static Arbitrary<LeverJudgement> judgements() {
        Arbitrary<Lever> levers = Arbitraries.of(Lever.COMMONALITY, Lever.LEADERSHIP, Lever.QUALITY_ASSURANCE);
        Arbitrary<Valence> valences = Arbitraries.of(Valence.class);
        Arbitrary<LeverTheme> themes =
                Arbitraries.of(LeverTheme.ALIGNMENT, LeverTheme.WEAK_CODIFICATION, LeverTheme.CATALYSING_LEADERSHIP);
        return Arbitraries.oneOf(
                levers.map(LeverJudgement::of),
                Combinators.combine(levers, valences).as(LeverJudgement::of),
                themes.map(LeverJudgement::of),
                Combinators.combine(themes, valences).as(LeverJudgement::of),
                valences.map(valence -> LeverJudgement.builder()
                        .lever(Coded.unrecognised("aol/lever/new"))
                        .valence(valence)
                        .build()));
    }

    /**
     * Codes of every kind.
     *
     * @return the generator
     */
    public static Arbitrary<Code> codes() {
        return Arbitraries.of(
                Aim.CHILD_ORIENTED,
                AimSubTheme.ACADEMIC_OUTCOMES,
                ObjectSubTheme.SAFEGUARDING,
                ObjectSubTheme.SEND_AND_INCLUSION,
                Lever.LEADERSHIP,
                LeverTheme.MODELLING,
                LocalCode.of("local/lever"),
                LocalCode.of("local/theme"),
                LocalCode.of("local/alone"),
                new UnrecognisedCode("aol/aim/new"));
    }

    /**
     * Speakers on the roster, off it, known by group and unknown.
     *
     * @return the generator
     */
    public static Arbitrary<Speaker> speakers() {
        return Arbitraries.of(
                Speaker.of("p1"),
                Speaker.of("p2"),
                Speaker.of("p3"),
                Speaker.of("p9"),
                Speaker.ofGroup(LeaderGroup.CEO),
                Speaker.unknown());
    }

    private static Arbitrary<Study> studies(Arbitrary<List<Coding>> codings, Arbitrary<List<Coder>> coders) {
        Arbitrary<Segment> segments = Combinators.combine(Arbitraries.of("i1", "i2"), speakers(), codings)
                .as((source, speaker, coded) -> Segment.builder()
                        .id("s")
                        .source(source)
                        .speaker(speaker)
                        .codings(coded)
                        .build());
        return Combinators.combine(segments.list().ofMaxSize(12), coders)
                .as((all, who) -> Study.builder()
                        .id("generated")
                        .codebook(CODEBOOK)
                        .addParticipants(
                                Participant.of("p1", LeaderGroup.CEO),
                                Participant.of("p2", LeaderGroup.NON_CEO),
                                Participant.of("p3"))
                        .coders(who)
                        .segments(numbered(all))
                        .build());
    }

    private static List<Segment> numbered(List<Segment> segments) {
        List<Segment> numbered = new ArrayList<>();
        for (Segment segment : segments) {
            numbered.add(segment.toBuilder().id("s" + (numbered.size() + 1)).build());
        }
        return numbered;
    }

    private static <T> Tuple.Tuple2<Integer, T> tuple(int weight, T value) {
        return Tuple.of(weight, value);
    }
}
