// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.Shape;
import io.github.trustimprovement.wire.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A trust with everything that a record of a trust can hold, written by hand. */
class TrustGoldenFileTest {
    private static final Path FILE = GoldenFiles.FOLDER.resolve("trust-full.json");
    private static final Shape<TrustRecord> SHAPE = Shapes.of(TrustRecord.class);

    @Test
    void theSmallestTrust() {
        GoldenFiles.check("trust-smallest.json", TrustRecord.of("r", Trust.of("t")), TrustRecord.class);
    }

    @Test
    void isReadWithoutAFindingAndWrittenByteForByte() throws IOException {
        String json = Files.readString(FILE);
        TrustRecord record = LINE.read(json, TrustRecord.class, ReadPolicy.STRICT)
                .orThrow();

        assertThat(LINE.read(json, TrustRecord.class, ReadPolicy.STRICT)
                        .report()
                        .findings())
                .isEmpty();
        GoldenFiles.check("trust-full.json", record, TrustRecord.class);
    }

    /** An alternative without a property of its own stands for nothing said, and is not written. */
    @Test
    void hasEachPropertyOfEachTypeAndEachAlternative() throws IOException {
        assertThat(PropertiesOfShapes.usedIn(Files.readString(FILE), SHAPE)).isEqualTo(PropertiesOfShapes.all(SHAPE));
    }
}
