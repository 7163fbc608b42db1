// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.testkit.ShapeTexts;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.Shapes;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TrustTablesProperties {
    /** Of one that was read with faults, tables keep what is known, and no text of lists. */
    @Property(tries = 600)
    void anyRecordWithoutFaultsComesBackAsItWas(@ForAll long seed) {
        Optional<TrustRecord> trust = read(new ShapeTexts(seed, 0).of(Shapes.of(TrustRecord.class)), ReadPolicy.STRICT);
        Assume.that(trust.filter(TrustTablesProperties::hasIdsOnce).isPresent());

        assertComesBack(trust.orElseThrow(), ReadPolicy.STRICT);
    }

    @Property(tries = 300)
    void noRecordMakesAReaderOrWriterThrow(@ForAll long seed) {
        Optional<TrustRecord> trust =
                read(new ShapeTexts(seed, 8).of(Shapes.of(TrustRecord.class)), ReadPolicy.LENIENT);
        Assume.that(trust.isPresent());

        assertThat(fromTables(TrustTables.texts(trust.orElseThrow()), ReadPolicy.LENIENT)
                        .report())
                .isNotNull();
    }

    @Example
    void theGoldenAndTheWorkedTrustComeBackAsTheyWere() {
        Stream.of(
                        "../line-tests/golden/1/trust-full.json",
                        "../../examples/src/main/resources/io/github/trustimprovement/examples/workedtrust/trust.json")
                .map(Path::of)
                .map(file -> TrustImprovementJson.read(file, TrustRecord.class, ReadPolicy.LENIENT))
                .forEach(parsed -> assertComesBack(parsed.value().orElseThrow(), ReadPolicy.STRICT));
    }

    private static void assertComesBack(TrustRecord trust, ReadPolicy policy) {
        Parsed<TrustRecord> again = fromTables(TrustTables.texts(trust), policy);

        assertThat(TrustImprovementJson.write(again.value().orElseThrow()))
                .isEqualTo(TrustImprovementJson.write(trust));
        assertThat(again.value()).contains(trust);
    }

    private static Parsed<TrustRecord> fromTables(Map<String, String> texts, ReadPolicy policy) {
        return new TablesReader(policy, ReadOptions.standard())
                .read(texts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                text -> Parsed.of(text.getValue(), ValidationReport.of(List.of())))));
    }

    private static Optional<TrustRecord> read(String json, ReadPolicy policy) {
        return TrustImprovementJson.read(json, TrustRecord.class, policy).value();
    }

    /** Rows of another table name their owner by its id: where two have the same, it is not known whose they are. */
    private static boolean hasIdsOnce(TrustRecord trust) {
        return isOnce(trust.initiatives().stream().map(Initiative::id).toList())
                && isOnce(trust.scales().stream().map(Scale::id).toList());
    }

    private static boolean isOnce(List<String> ids) {
        return new HashSet<>(ids).size() == ids.size();
    }
}
