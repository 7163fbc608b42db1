// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.AimSubTheme;
import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.ObjectSubTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.organisation.Ethos;
import io.github.trustimprovement.organisation.TrustAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * Studies in which a segment may have several coders, with places of every kind that often overlap.
     *
     * @return the generator
     */
    public static Arbitrary<Study> placedStudies() {
        return Combinators.combine(studies(), locators().list().ofSize(12))
                .as((study, locators) -> study.toBuilder()
                        .segments(study.segments().stream()
                                .map(segment -> segment.toBuilder()
                                        .locator(locators.get(study.segments().indexOf(segment)))
                                        .build())
                                .toList())
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<Locator> locators() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(1, 9);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(-1, 5);
        return Arbitraries.frequencyOf(
                tuple(
                        4,
                        Combinators.combine(starts, lengths)
                                .as((start, length) -> CodePoints.of(start, start + length))),
                tuple(
                        2,
                        Combinators.combine(starts, lengths)
                                .as((start, length) ->
                                        TimeSpan.of(Duration.ofMillis(start), Duration.ofMillis(start + length)))),
                tuple(1, starts.map(number -> Paragraph.of(number % 2))),
                tuple(1, starts.map(number -> Page.of(number % 2))),
                tuple(1, Arbitraries.just(Locator.none())));
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
     * Studies with whatever a rule looks for: ids that stand twice or nowhere, places without extent, local codes
     * without definition, and the like.
     *
     * @return the generator
     */
    public static Arbitrary<Study> troubledStudies() {
        Arbitrary<Coding> codings = Combinators.combine(
                        Arbitraries.oneOf(codings(Arbitraries.of("", "c1", "c2")), troubledCodings()),
                        Arbitraries.of(CodingBasis.class).set().ofMaxSize(1))
                .as((coding, bases) -> coding.judgement()
                        .map(judgement -> coding.toBuilder()
                                .judgement(judgement.toBuilder().bases(bases).build())
                                .build())
                        .orElse(coding));
        Arbitrary<Segment> segments = Combinators.combine(
                        Arbitraries.of("s1", "s2", "s3", "s4", "s5", "s6"),
                        Arbitraries.of("i1", "i2", "i9"),
                        speakers(),
                        troubledLocators(),
                        codings.list().ofMaxSize(3))
                .as((id, source, speaker, locator, coded) -> Segment.builder()
                        .id(id)
                        .source(source)
                        .speaker(speaker)
                        .locator(locator)
                        .codings(coded)
                        .build());
        Arbitrary<Source> sources = Combinators.combine(
                        Arbitraries.of("i1", "i2"), Arbitraries.of("", "calm", "a \uD83D\uDE00"))
                .as((id, text) -> text.isEmpty() ? Source.of(id) : Source.text(id, text));
        return Combinators.combine(
                        troubledCodebooks(),
                        troubledParticipants().list().ofMaxSize(4),
                        sources.list().ofMaxSize(3),
                        Arbitraries.of(Coder.of("c1", "i1"), Coder.of("c1"), Coder.of("c2", "i1", "i2", "i7"))
                                .list()
                                .ofMaxSize(2),
                        segments.list().ofMaxSize(6),
                        troubledTotals().optional())
                .as((codebook, participants, held, coders, all, totals) -> Study.builder()
                        .id("troubled")
                        .codebook(codebook)
                        .participants(participants)
                        .sources(held)
                        .coders(coders)
                        .segments(all)
                        .reportedTotals(totals)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<Coding> troubledCodings() {
        return Arbitraries.of(
                Coding.of(Valence.NEGATIVE),
                Coding.of(Aim.FAITH_ORIENTED),
                Coding.of(Aim.FAITH_ORIENTED).withAccountability(true),
                Coding.of(Lever.COMMONALITY, Valence.POSITIVE),
                Coding.of(Lever.COMMONALITY, Valence.NEGATIVE),
                Coding.of(AimSubTheme.ACADEMIC_OUTCOMES).withAccountability(true),
                Coding.of(LeverJudgement.builder()
                        .lever(Coded.of(Lever.LEADERSHIP))
                        .theme(Coded.of(LeverTheme.ALIGNMENT))
                        .build()));
    }

    private static Arbitrary<Locator> troubledLocators() {
        return Arbitraries.of(
                Locator.none(),
                Paragraph.of(1),
                CodePoints.of(0, 2),
                CodePoints.of(3, 3),
                CodePoints.of(2, 4),
                CodePoints.of(0, 99),
                TimeSpan.of(Duration.ofMinutes(1), Duration.ZERO));
    }

    private static Arbitrary<Participant> troubledParticipants() {
        return Combinators.combine(
                        Arbitraries.of("p1", "p2", "p3"),
                        Arbitraries.of(LeaderGroup.class).optional(),
                        Arbitraries.of(Ethos.class).optional(),
                        Arbitraries.of(true, false))
                .as((id, group, ethos, described) -> Participant.builder()
                        .id(id)
                        .leaderGroup(group)
                        .trustAttributes(
                                described
                                        ? Optional.of(TrustAttributes.builder()
                                                .ethos(ethos)
                                                .build())
                                        : Optional.empty())
                        .build());
    }

    private static Arbitrary<Codebook> troubledCodebooks() {
        Arbitrary<Edition> editions =
                Arbitraries.of(Edition.of("aol", "2026"), Edition.of("aol", "2027"), Edition.of("dna", "2024"));
        Arbitrary<LocalCodeDefinition> definitions = Arbitraries.of(
                LocalCodeDefinition.of(LocalCode.of("local/lever"), "Leadership", Lever.COMMONALITY),
                LocalCodeDefinition.of(LocalCode.of("local/theme"), "Under a theme", LeverTheme.ALIGNMENT),
                LocalCodeDefinition.of(LocalCode.of("local/alone"), "Alone"),
                LocalCodeDefinition.of(LocalCode.of("local/commonality"), "Own", LocalCode.of("local/nowhere")));
        return Combinators.combine(
                        editions.list().ofMaxSize(2), definitions.list().ofMaxSize(3))
                .as((declared, local) ->
                        Codebook.builder().editions(declared).localCodes(local).build());
    }

    private static Arbitrary<ReportedTotals> troubledTotals() {
        return Arbitraries.longs()
                .between(2, 5)
                .map(segments -> ReportedTotals.builder()
                        .segments(segments)
                        .aims(1L)
                        .objects(1L)
                        .levers(1L)
                        .other(1L)
                        .build());
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
