// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.migration.Migrated;
import io.github.trustimprovement.migration.Migration;
import io.github.trustimprovement.migration.MigrationKind;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.testkit.ShapeTexts;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.vocabulary.Frameworks;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MigratorProperties {
    private static final Framework NEWER = InventedEdition.aol2099();
    private static final Migrator MIGRATOR = Migrator.of(Migration.between(Frameworks.aol2026(), NEWER))
            .withOptions(
                    ReadOptions.standard().withVocabulary(Vocabulary.standard().with(NEWER)));

    /** All but frameworks, whose texts a table cannot make up. */
    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(
                Shapes.types().stream().filter(type -> type != Framework.class).toList());
    }

    @Provide
    Arbitrary<Class<?>> coded() {
        return Arbitraries.of(Study.class, TrustRecord.class, CodedSegment.class, Codebook.class);
    }

    @Property(tries = 500)
    void theIdentityLosesNothing(@ForAll("types") Class<?> type, @ForAll long seed) {
        for (Framework framework : List.of(Frameworks.dna2024(), Frameworks.aol2026())) {
            identity(Shapes.of(type), seed, framework);
        }
    }

    /** Kept faults and all: what a record holds as text of a newer version is not touched either. */
    private static <T> void identity(Shape<T> shape, long seed, Framework framework) {
        isKept(value(shape, seed, 4), shape, framework);
    }

    @Provide
    Arbitrary<List<String>> bases() {
        return Arbitraries.of("\"\"", "1", "null", "[\"\"]", "{\"a\":1}", "\"newer\"", "\"aol/coding-basis/mechanism\"")
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 200)
    void theIdentityLosesNothingOfAListThatHasMoreThanCodes(@ForAll("bases") List<String> bases) {
        Shape<CodedSegment> shape = Shapes.of(CodedSegment.class);
        String json =
                "{\"segment\":\"s\",\"source\":\"i\",\"lever\":\"aol/lever/commonality\",\"bases\":" + bases + "}";
        isKept(Texts.value(json, shape), shape, Frameworks.aol2026());
    }

    private static <T> void isKept(T record, Shape<T> shape, Framework framework) {
        Migrated<T> migrated = Migrator.of(Migration.identity(framework)).migrate(record);

        assertThat(migrated.value()).isEqualTo(record);
        assertThat(Wire.writeLine(migrated.value(), shape)).isEqualTo(Wire.writeLine(record, shape));
        assertThat(migrated.report().isLossless()).isTrue();
        assertThat(migrated.report().findings().isEmpty()).isTrue();
    }

    @Property(tries = 300)
    void noCodeGoesUnreported(@ForAll("coded") Class<?> type, @ForAll long seed) {
        everyCodeIsCounted(Shapes.of(type), seed);
    }

    /** A code that was decided is gone, one that was not is still there as often as it was, and each is in the report. */
    private static <T> void everyCodeIsCounted(Shape<T> shape, long seed) {
        T record = value(shape, seed, 0);
        String before = Wire.writeLine(record, shape);
        Migrated<T> migrated = MIGRATOR.migrate(record);
        String after = Wire.writeLine(migrated.value(), shape);

        migrated.report().migration().steps().stream()
                .filter(step -> step.from().path().startsWith("aol/lever/"))
                .forEach(step -> {
                    String code = '"' + step.from().path() + '"';
                    int left = count(code, after);
                    assertThat(count(code, before))
                            .as(code)
                            .isEqualTo(Math.toIntExact(migrated.report().codes().getOrDefault(step, 0L)));
                    assertThat(left)
                            .as(code)
                            .isEqualTo(
                                    step.kind() == MigrationKind.RENAMED || step.kind() == MigrationKind.MERGED
                                            ? 0
                                            : count(code, before));
                });
        assertThat(migrated.report().findings().findings())
                .extracting(Finding::rule)
                .allMatch(rule -> rule.startsWith("migration/"));
        assertThat(MIGRATOR.migrate(migrated.value()).value()).isEqualTo(migrated.value());
    }

    private static int count(String text, String json) {
        return json.split(Pattern.quote(text), -1).length - 1;
    }

    private static <T> T value(Shape<T> shape, long seed, int oddPercent) {
        Parsed<T> parsed = Texts.read(new ShapeTexts(seed, oddPercent).of(shape), shape);
        Assume.that(parsed.value().isPresent());
        return parsed.value().orElseThrow();
    }
}
