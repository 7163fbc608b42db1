// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Ethos;
import io.github.trustimprovement.organisation.PerformanceProfile;
import io.github.trustimprovement.organisation.TrustAttributes;
import io.github.trustimprovement.study.CodePoints;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.LocalCodeDefinition;
import io.github.trustimprovement.study.Locator;
import io.github.trustimprovement.study.Page;
import io.github.trustimprovement.study.Paragraph;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.ReportedTotals;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.TimeSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Studies in all their forms, for laws. */
final class StudyArbitraries {
    private StudyArbitraries() {}

    /** Any study: every property there or not, known codes and others, properties that nobody knows. */
    static Arbitrary<Study> studies() {
        return Combinators.combine(
                        names(),
                        texts().optional(),
                        codebooks(),
                        participants().list().ofMaxSize(2),
                        sources().list().ofMaxSize(2),
                        coders().list().ofMaxSize(2),
                        segments().list().ofMaxSize(3),
                        Combinators.combine(totals().optional(), extensions()).as(Tuple::of))
                .as((id, text, codebook, participants, sources, coders, segments, more) -> Study.builder()
                        .id(id)
                        .title(text)
                        .note(text)
                        .codebook(codebook)
                        .participants(participants)
                        .sources(sources)
                        .coders(coders)
                        .segments(segments)
                        .reportedTotals(more.get1())
                        .reliabilityNote(text)
                        .extensions(more.get2())
                        .build());
    }

    static Arbitrary<Segment> segments() {
        return Combinators.combine(
                        names(),
                        names(),
                        speakers(),
                        locators(),
                        texts().optional(),
                        codings().list().ofMaxSize(3),
                        extensions())
                .as((id, source, speaker, locator, text, codings, extensions) -> Segment.builder()
                        .id(id)
                        .source(source)
                        .speaker(speaker)
                        .locator(locator)
                        .text(text)
                        .codings(codings)
                        .note(text)
                        .extensions(extensions)
                        .build());
    }

    static Arbitrary<Coding> codings() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                judgements().map(Coding::of),
                                codes().map(code -> Coding.builder().code(code).build())),
                        Arbitraries.of(true, false).optional(),
                        names().optional(),
                        dates().optional(),
                        texts().optional(),
                        extensions())
                .as((coding, accountability, coder, date, note, extensions) -> coding.toBuilder()
                        .accountability(accountability)
                        .coder(coder)
                        .date(date)
                        .note(note)
                        .extensions(extensions)
                        .build());
    }

    static Arbitrary<LeverJudgement> judgements() {
        Arbitrary<Coded<Lever>> levers = Arbitraries.oneOf(
                Arbitraries.of(Lever.values()).map(Coded::of), unknownCodes().map(Coded::unrecognised));
        Arbitrary<Coded<LeverTheme>> themes = Arbitraries.oneOf(
                Arbitraries.of(LeverTheme.values()).map(Coded::of),
                unknownCodes().map(Coded::unrecognised));
        return Combinators.combine(
                        levers,
                        themes.optional(),
                        Arbitraries.of(Valence.values()).optional(),
                        Arbitraries.of(CodingBasis.values())
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        extensions())
                .as((lever, theme, valence, bases, extensions) -> LeverJudgement.builder()
                        .lever(lever)
                        .theme(theme)
                        .valence(valence)
                        .bases(bases)
                        .extensions(extensions)
                        .build());
    }

    static Arbitrary<Locator> locators() {
        Arbitrary<Integer> counts = Arbitraries.integers().greaterOrEqual(0);
        Arbitrary<Duration> durations =
                Arbitraries.longs().between(0, 86_400_000L).map(Duration::ofMillis);
        return Arbitraries.oneOf(
                Combinators.combine(counts, counts, extensions())
                        .as((start, end, extensions) -> CodePoints.of(start, end).toBuilder()
                                .extensions(extensions)
                                .build()),
                counts.map(Paragraph::of),
                counts.map(Page::of),
                Combinators.combine(durations, durations).as(TimeSpan::of),
                Arbitraries.create(Locator::none));
    }

    static Arbitrary<Speaker> speakers() {
        return Arbitraries.oneOf(
                names().map(Speaker::of),
                Arbitraries.of(LeaderGroup.values()).map(Speaker::ofGroup),
                Arbitraries.create(Speaker::unknown));
    }

    static Arbitrary<Code> codes() {
        return Arbitraries.oneOf(
                Arbitraries.of(Aim.values()).map(aim -> (Code) aim),
                localCodes().map(code -> (Code) code),
                unknownCodes().map(UnrecognisedCode::new));
    }

    private static Arbitrary<Participant> participants() {
        return Combinators.combine(
                        names(),
                        Arbitraries.of(LeaderGroup.values()).optional(),
                        trustAttributes().optional(),
                        extensions())
                .as((id, group, attributes, extensions) -> Participant.builder()
                        .id(id)
                        .leaderGroup(group)
                        .trustAttributes(attributes)
                        .extensions(extensions)
                        .build());
    }

    private static Arbitrary<TrustAttributes> trustAttributes() {
        return Combinators.combine(
                        names().optional(),
                        Arbitraries.longs().between(0, 1L << 53).optional(),
                        Arbitraries.of(PerformanceProfile.values()).optional(),
                        Arbitraries.bigDecimals()
                                .between(java.math.BigDecimal.ZERO, java.math.BigDecimal.ONE)
                                .ofScale(15)
                                .map(Decimal::of)
                                .optional(),
                        Arbitraries.of(Ethos.values()).optional(),
                        extensions())
                .as((text, schools, profile, disadvantaged, ethos, extensions) -> TrustAttributes.builder()
                        .region(text)
                        .sizeBand(text)
                        .ethosNote(text)
                        .numberOfSchools(schools)
                        .performanceProfile(profile)
                        .disadvantagedProportion(disadvantaged)
                        .ethos(ethos)
                        .extensions(extensions)
                        .build());
    }

    private static Arbitrary<Source> sources() {
        return Combinators.combine(names(), texts().optional(), dates().optional(), extensions())
                .as((id, text, date, extensions) -> Source.builder()
                        .id(id)
                        .title(text)
                        .text(text)
                        .date(date)
                        .extensions(extensions)
                        .build());
    }

    private static Arbitrary<Coder> coders() {
        return Combinators.combine(names(), names().list().ofMaxSize(2), extensions())
                .as((id, sources, extensions) -> Coder.builder()
                        .id(id)
                        .codedSources(sources)
                        .extensions(extensions)
                        .build());
    }

    private static Arbitrary<Codebook> codebooks() {
        Arbitrary<LocalCodeDefinition> definitions = Combinators.combine(
                        localCodes(), names(), texts().optional(), parents().optional(), extensions())
                .as((code, label, definition, parent, extensions) -> LocalCodeDefinition.builder()
                        .code(code)
                        .label(label)
                        .definition(definition)
                        .parent(parent)
                        .extensions(extensions)
                        .build());
        return Combinators.combine(
                        Arbitraries.of(Edition.of("aol", "2026"), Edition.of("own", "a b"))
                                .list()
                                .ofMaxSize(2),
                        definitions.list().ofMaxSize(2))
                .as((editions, local) ->
                        Codebook.builder().editions(editions).localCodes(local).build());
    }

    /** No local codes, which might run in a circle. */
    private static Arbitrary<Code> parents() {
        return codes().filter(code -> !(code instanceof LocalCode));
    }

    private static Arbitrary<ReportedTotals> totals() {
        Arbitrary<Optional<Long>> counts =
                Arbitraries.longs().between(0, 1L << 53).optional();
        return Combinators.combine(counts, counts, counts)
                .as((segments, aims, levers) -> ReportedTotals.builder()
                        .segments(segments)
                        .aims(aims)
                        .objects(aims)
                        .levers(levers)
                        .other(levers)
                        .build());
    }

    /** Properties that nobody knows; some are named as an ordinary one would be. */
    static Arbitrary<Map<String, String>> extensions() {
        Arbitrary<String> names = Arbitraries.oneOf(
                texts().filter(name -> !name.isEmpty()).map(name -> "x-" + name), Arbitraries.of("colour", "a/b~c"));
        Arbitrary<String> values = Arbitraries.of(
                "1.50", "1E+400", "-0", "true", "null", "\"\\u0001\"", "[]", "{}", "{\"b\":[1.0,{\"a\":\"\u20ac\"}]}");
        Arbitrary<Map<String, String>> some = Combinators.combine(names, values, values)
                .as((name, one, other) -> {
                    Map<String, String> map = new LinkedHashMap<>();
                    map.put(name, one);
                    map.put("last", other);
                    return map;
                });
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.create(() -> Map.of())), Tuple.of(1, some));
    }

    private static Arbitrary<LocalCode> localCodes() {
        return Arbitraries.strings()
                .withCharRange('a', 'e')
                .withChars('-', '1')
                .ofMinLength(1)
                .ofMaxLength(5)
                .map(step -> LocalCode.of("local/" + step));
    }

    private static Arbitrary<String> unknownCodes() {
        return Arbitraries.of("aol/lever/commonalty", "other/code", "With spaces", "\ud83d\ude00");
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(LocalDate.of(0, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<String> names() {
        return texts().map(text -> "n" + text);
    }

    /** Any text that an encoding can carry. */
    static Arbitrary<String> texts() {
        List<String> odd =
                List.of("\"", "\\", "\n", "\r\n", "\u0000", "\u2028", "\ud83d\ude00", "\u00e9", "\uFEFF", "/");
        return Arbitraries.oneOf(
                        Arbitraries.strings().ascii().ofMaxLength(5),
                        Arbitraries.of(odd),
                        Arbitraries.strings().withCharRange('\u0080', '\ud7ff').ofMaxLength(3))
                .list()
                .ofMaxSize(2)
                .map(parts -> String.join("", parts));
    }
}
