// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.migration.Migrated;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.study.CodedSegment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Objects that may not have the codes of the newer edition. */
class MigratorFaultsTest {
    private static final Migrator MIGRATOR = InventedEdition.toDna2099();
    private static final String COMPOSITE = "{\"id\":\"c\",\"scale\":\"depth\",\"weights\":[{\"component\":"
            + "\"dna/component/use-evidence\",\"weight\":2},{\"component\":\"dna/component/connect\",\"weight\":1}],"
            + "\"aggregation\":\"weighted-mean\"}";
    private static final String WHY = "; Composite.weights: each id once, was: \"dna/component/both\"";

    @Test
    void leavesTheCodesOfACompositeThatMayNotHaveTheNewOnes() {
        Composite composite = Texts.value(COMPOSITE, Shapes.of(Composite.class));
        Migrated<Composite> migrated = MIGRATOR.migrate(composite);

        assertThat(migrated.value()).isEqualTo(composite);
        assertThat(lines(migrated))
                .containsExactly(
                        "WARNING migration/no-place /weights/0/component: kept, for the new code cannot stand here:"
                                + " dna/component/use-evidence merged into dna/component/both: one thing" + WHY,
                        "WARNING migration/no-place /weights/1/component: kept, for the new code cannot stand here:"
                                + " dna/component/connect merged into dna/component/both: one thing" + WHY);
        assertThat(migrated.report().isLossless()).isFalse();
    }

    @Test
    void losesNoCompositeOfATrust() {
        String lone = COMPOSITE.replace("use-evidence", "set-quality-goals").replace("\"c\"", "\"d\"");
        TrustRecord record = Texts.trust(
                "\"codebook\":{\"editions\":[\"dna|2024\"]},\"composites\":[" + COMPOSITE + "," + lone + "]");
        Migrated<TrustRecord> migrated = MIGRATOR.migrate(record);

        assertThat(line(migrated.value()))
                .isEqualTo(line(record)
                        .replace("[\"dna|2024\"]", "[\"dna|2024\",\"dna|2099\"]")
                        .replace(lone, lone.replace("connect", "both")));
        assertThat(migrated.value().composites())
                .hasSize(2)
                .first()
                .isEqualTo(record.composites().get(0));
        assertThat(migrated.value().extensions()).isEmpty();
        assertThat(lines(migrated))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly(
                        "WARNING migration/no-place /composites/0/weights/0/component",
                        "WARNING migration/no-place /composites/0/weights/1/component",
                        "WARNING migration/merged /composites/1/weights/1/component");
    }

    /** So that the text of a list is kept does not hide that an object in it would have a fault. */
    @Test
    void leavesTheCodesOfACompositeBesideOneThatCannotBeRead() {
        String faulty = COMPOSITE.replace("connect", "use-evidence");
        TrustRecord record = Texts.trust("\"composites\":[" + faulty + "," + COMPOSITE + "]");
        Migrated<TrustRecord> migrated = MIGRATOR.migrate(record);

        assertThat(migrated.value().composites()).isEqualTo(record.composites()).hasSize(1);
        assertThat(line(migrated.value()))
                .isEqualTo(line(record).replace(faulty, faulty.replace("use-evidence", "both")));
    }

    /** More composites with faults than a reader lists, so that it cannot be said which of them is new. */
    @Test
    void leavesAllAsItIsWhereTheFaultIsAmongTooMany() {
        String faulty = COMPOSITE.replace("connect", "use-evidence");
        TrustRecord record = Texts.trust("\"codebook\":{\"editions\":[\"dna|2024\"]},\"composites\":["
                + (faulty + ",").repeat(1_001) + COMPOSITE + "]");
        Migrated<TrustRecord> migrated = MIGRATOR.migrate(record);

        assertThat(migrated.value()).isEqualTo(record);
        assertThat(migrated.report().findings().countByRule()).containsOnlyKeys("migration/no-place");
    }

    @Test
    void leavesARecordThatNobodyCouldReadAgain() {
        CodedSegment segment = CodedSegment.builder()
                .segment("\ud800")
                .source("i")
                .lever(Coded.of(Lever.COMMONALITY))
                .build();
        Migrated<CodedSegment> migrated = InventedEdition.toAol2099().migrate(segment);

        assertThat(migrated.value()).isSameAs(segment);
        assertThat(lines(migrated))
                .containsExactly("WARNING migration/no-place /lever: kept, for the new code cannot stand here:"
                        + " aol/lever/commonality renamed to aol/lever/likeness: said more plainly; /segment: half of a"
                        + " surrogate pair stands alone: \"\\ud800\"");
    }

    private static String line(TrustRecord record) {
        return Wire.writeLine(record, Shapes.of(TrustRecord.class));
    }

    private static List<String> lines(Migrated<?> migrated) {
        return Texts.lines(migrated.report().findings());
    }
}
