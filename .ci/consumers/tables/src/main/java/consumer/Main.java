// SPDX-License-Identifier: Apache-2.0
package consumer;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.interchange.csv.CsvTable;
import io.github.trustimprovement.interchange.csv.TrustTables;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Uses tables as named modules: rows there and back, and the templates with the words for their columns. */
public final class Main {
    private Main() {}

    /**
     * Runs the consumer.
     *
     * @param arguments none
     * @throws IOException if no folder can be made
     */
    public static void main(String[] arguments) throws IOException {
        if (!CsvTable.class.getModule().isNamed()) {
            throw new IllegalStateException("not on the module path");
        }
        var rows = List.of(CodedSegment.builder()
                .segment("s1")
                .source("i01")
                .lever(Coded.of(Lever.COMMONALITY))
                .text("=1+1")
                .build());
        String text = CsvTable.segments().write(rows);
        if (!CsvTable.segments().read(text, ReadPolicy.STRICT).orThrow().equals(rows)) {
            throw new IllegalStateException("not the same rows");
        }
        Path folder = Files.createTempDirectory("templates");
        TrustTables.writeTemplates(folder);
        System.out.println(text + Files.readString(folder.resolve("schools.csv")));
    }
}
