// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.migration.Migrated;
import io.github.trustimprovement.migration.Migration;
import io.github.trustimprovement.migration.MigrationKind;
import io.github.trustimprovement.migration.MigrationStep;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.testkit.ShapeTexts;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.vocabulary.Frameworks;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MigratorProperties {
    private static final Migrator AOL = InventedEdition.toAol2099();
    private static final List<String> MERGED =
            List.of("dna/component/use-evidence", "dna/component/connect", "dna/component/both");
    private static final Migrator DNA = InventedEdition.toDna2099();

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
        everyCodeIsCounted(Shapes.of(type), seed, 0);
    }

    @Property(tries = 300)
    void noCodeGoesUnreportedBesideWhatIsKeptAsText(@ForAll("coded") Class<?> type, @ForAll long seed) {
        everyCodeIsCounted(Shapes.of(type), seed, 3);
    }

    private static <T> void everyCodeIsCounted(Shape<T> shape, long seed, int oddPercent) {
        T record = value(shape, seed, oddPercent);
        Assume.that(isEachTypeKnown(record, shape));
        everyCodeIsCounted(record, shape, AOL, "aol/lever/");
        everyCodeIsCounted(record, shape, DNA, "dna/");
    }

    /** Nobody knows where the codes of an object stand that does not say what it is. */
    private static <T> boolean isEachTypeKnown(T record, Shape<T> shape) {
        return Texts.read(Wire.writeLine(record, shape), shape).report().findings().stream()
                .noneMatch(finding -> finding.pointer().endsWith("/type")
                        || RecordShape.TYPE.equals(finding.attributes().get("expected")));
    }

    /** Events whose properties stand in any order, as written while the text of their list is kept. */
    @Provide
    Arbitrary<List<String>> events() {
        Arbitrary<String> entered = Arbitraries.shuffle(
                        "\"type\":\"phase-entered\"",
                        "\"date\":\"2026-01-01\"",
                        "\"phase\":\"dna/implementation-phase/explore\"",
                        "\"x\":{\"type\":\"closed\"}")
                .map(members -> members.stream().collect(Collectors.joining(",", "{", "}")));
        Arbitrary<String> other = Arbitraries.of("7", "{}", "{\"type\":\"handed-over\"}", "{\"a\":1,\"type\":[]}");
        return Arbitraries.oneOf(entered, other).list().ofMaxSize(4);
    }

    @Property(tries = 200)
    void noCodeOfAnEventGoesUnreported(@ForAll("events") List<String> events) {
        TrustRecord record = Texts.trust("\"initiatives\":[{\"id\":\"i\",\"title\":\"T\",\"log\":" + events + "}]");
        everyCodeIsCounted(record, Shapes.of(TrustRecord.class), DNA, "dna/implementation-phase/");
    }

    @Provide
    Arbitrary<List<String>> components() {
        return Arbitraries.of("use-evidence", "connect", "both", "set-quality-goals", "newer")
                .list()
                .ofMaxSize(4);
    }

    @Property(tries = 300)
    void noCompositeIsLost(
            @ForAll("components") List<String> first, @ForAll("components") List<String> second, @ForAll boolean odd) {
        TrustRecord record =
                Texts.trust("\"composites\":[" + composite(first) + "," + composite(second) + (odd ? ",{}" : "") + "]");
        Migrated<TrustRecord> migrated =
                everyCodeIsCounted(record, Shapes.of(TrustRecord.class), DNA, "dna/component/");

        assertThat(migrated.value().composites()).hasSameSizeAs(record.composites());
        assertThat(migrated.value().extensions().keySet())
                .isEqualTo(record.extensions().keySet());
        for (int i = 0; i < record.composites().size(); i++) {
            Composite was = record.composites().get(i);
            Composite now = migrated.value().composites().get(i);
            boolean becomesOne = was.weights().stream()
                            .map(line -> line.component().code())
                            .filter(MERGED::contains)
                            .count()
                    > 1;
            assertThat(now).isEqualTo(becomesOne ? was : Texts.value(both(was), Shapes.of(Composite.class)));
        }
    }

    private static String both(Composite composite) {
        return Wire.writeLine(composite, Shapes.of(Composite.class)).replaceAll("use-evidence|connect", "both");
    }

    private static String composite(List<String> components) {
        return components.stream()
                .map(component -> "{\"component\":\"dna/component/" + component + "\",\"weight\":1}")
                .collect(Collectors.joining(
                        ",", "{\"id\":\"c\",\"scale\":\"s\",\"weights\":[", "],\"aggregation\":\"weighted-mean\"}"));
    }

    /**
     * A code that was decided is gone unless it has no place, one that was not is still there as often as it was, and each
     * is in the report.
     */
    private static <T> Migrated<T> everyCodeIsCounted(T record, Shape<T> shape, Migrator migrator, String kind) {
        String before = Wire.writeLine(record, shape);
        Migrated<T> migrated = migrator.migrate(record);
        String after = Wire.writeLine(migrated.value(), shape);
        List<Finding> findings = migrated.report().findings().findings();

        migrated.report().migration().steps().stream()
                .filter(step -> step.from().path().startsWith(kind))
                .forEach(step -> {
                    String code = '"' + step.from().path() + '"';
                    long recorded = count(code, before);
                    boolean isReplaced = step.kind() == MigrationKind.RENAMED || step.kind() == MigrationKind.MERGED;
                    assertThat(recorded)
                            .as(code)
                            .isEqualTo(migrated.report().codes().getOrDefault(step, 0L));
                    assertThat(count(code, after))
                            .as(code)
                            .isEqualTo(isReplaced ? withoutPlace(step, findings) : recorded);
                });
        assertThat(findings).extracting(Finding::rule).allMatch(rule -> rule.startsWith("migration/"));
        assertThat(migrator.migrate(migrated.value()).value()).isEqualTo(migrated.value());
        return migrated;
    }

    private static long withoutPlace(MigrationStep step, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().equals("migration/no-place")
                        && step.from().path().equals(finding.attributes().get("was")))
                .count();
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
