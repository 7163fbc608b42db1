// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.rules.RuleSet;
import io.github.trustimprovement.rules.RuleSets;
import io.github.trustimprovement.rules.Validator;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.Shapes;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the documents of every type, given canonical texts that the tables themselves make. */
class DocumentProperties {
    /** Types with an invariant that a table does not tell: measures and scales must fit within one value. */
    static final Set<Class<?>> MAY_BREAK_AN_INVARIANT = Set.of(Panel.class, Scale.class, TrustRecord.class);

    /** All but frameworks, whose ids must fit together; they have tests of their own. */
    static List<Class<?>> typesOfAnyText() {
        return Shapes.types().stream().filter(type -> type != Framework.class).toList();
    }

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(typesOfAnyText());
    }

    @Provide
    Arbitrary<LongFunction<DocumentTexts>> kinds() {
        return Arbitraries.of(List.of(DocumentTexts::whole, DocumentTexts::fromElsewhere, DocumentTexts::entangled));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    @Property(tries = 1_500)
    void aCanonicalDocumentIsWrittenBackByteForByte(
            @ForAll("types") Class<?> type,
            @ForAll("kinds") LongFunction<DocumentTexts> kind,
            @ForAll("seeds") long seed)
            throws IOException {
        holds(kind.apply(seed).of(Shapes.of(type)), type);
    }

    private static <T> void holds(String json, Class<T> type) throws IOException {
        Parsed<T> parsed = LINE.read(json, type, ReadPolicy.LENIENT);
        if (MAY_BREAK_AN_INVARIANT.contains(type)) {
            Assume.that(!parsed.report().hasErrors());
        }
        assertThat(parsed.report().of(Severity.ERROR)).isEmpty();

        T value = parsed.value().orElseThrow();

        assertThat(LINE.writeLine(value)).isEqualTo(json);
        assertThat(LINE.read(LINE.write(value), type, ReadPolicy.LENIENT)
                        .value())
                .contains(value);
        assertThat(LINE.readWithMapper(json, type)).isEqualTo(value);
    }

    @Property(tries = 300)
    void aTrustHasTheSameFindingsAfterARoundTrip(@ForAll("seeds") long seed) {
        findingsSurvive(
                readable(DocumentTexts.entangled(seed).of(Shapes.of(TrustRecord.class)), TrustRecord.class),
                TrustRecord.class,
                RuleSets.trust());
    }

    @Property(tries = 300)
    void aStudyHasTheSameFindingsAfterARoundTrip(@ForAll("seeds") long seed) {
        findingsSurvive(
                readable(DocumentTexts.entangled(seed).of(Shapes.of(Study.class)), Study.class),
                Study.class,
                RuleSets.study());
    }

    @Provide
    Arbitrary<Study> studies() {
        return Models.of(Study.class);
    }

    @Property(tries = 300)
    void anyStudyIsValidatedAndHasTheSameFindingsAfterARoundTrip(@ForAll("studies") Study study) {
        findingsSurvive(study, Study.class, RuleSets.study());
    }

    @Provide
    Arbitrary<TrustRecord> trusts() {
        return Models.of(TrustRecord.class);
    }

    @Property(tries = 300)
    void anyTrustIsValidatedAndHasTheSameFindingsAfterARoundTrip(@ForAll("trusts") TrustRecord trust) {
        findingsSurvive(trust, TrustRecord.class, RuleSets.trust());
    }

    /** What can be read of a document, whatever else is in it. */
    private static <T> T readable(String json, Class<T> type) {
        return LINE.read(json, type, ReadPolicy.LENIENT).value().orElseThrow();
    }

    private static <T> void findingsSurvive(T record, Class<T> type, RuleSet<T> rules) {
        ValidationReport report = Validator.of(rules).validate(record);
        T again = readable(LINE.write(record), type);

        assertThat(again).isEqualTo(record);
        assertThat(Validator.of(rules).validate(again)).isEqualTo(report);
        assertThat(report.findings())
                .extracting(Finding::rule)
                .allMatch(rule -> rules.descriptions().stream()
                        .anyMatch(description -> description.code().equals(rule)));
    }
}
