// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataPackageTest {
    private static final CodedSegment ROW = CodedSegment.builder()
            .segment("s1")
            .source("i01")
            .putExtension("mood", Extension.of("\"calm\""))
            .build();

    @Test
    void describesEachColumn() {
        JsonNode fields = JsonMapper.shared()
                .readTree(DataPackage.of("remarks")
                        .with("segments", CsvTable.segments(), List.of(ROW))
                        .descriptor())
                .at("/resources/0/schema/fields");

        assertThat(fields.size()).isEqualTo(CsvTable.segments().columns().size() + 1);
        assertThat(fields.get(0))
                .hasToString("{\"name\":\"segment\",\"type\":\"string\",\"description\":\"a string\","
                        + "\"constraints\":{\"required\":true}}");
        assertThat(fields.findValuesAsString("name")).containsSequence("valence", "bases", "code");
        assertThat(fields.get(6).at("/constraints/enum").size()).isEqualTo(2);
        assertThat(fields.get(7).at("/type").asString()).isEqualTo("list");
        assertThat(fields.get(7).at("/delimiter").asString()).isEqualTo(";");
        assertThat(fields.get(9).at("/type").asString()).isEqualTo("boolean");
        assertThat(fields.get(11).at("/type").asString()).isEqualTo("date");
        assertThat(fields.get(13)).hasToString("{\"name\":\"mood\",\"type\":\"any\"}");
    }

    @Test
    void describesNumbersAndTypesOfValues() {
        JsonNode fields = JsonMapper.shared()
                .readTree(DataPackage.of("outcomes")
                        .with("observations", CsvTable.observations(), List.of())
                        .descriptor())
                .at("/resources/0/schema/fields");

        assertThat(fields.get(3).at("/constraints/enum")).hasToString("[\"measured\",\"missing\"]");
        assertThat(fields.get(4).at("/type").asString()).isEqualTo("number");
        assertThat(fields.get(7).at("/type").asString()).isEqualTo("integer");
    }

    @Test
    void writesTablesAndDescriptor(@TempDir Path directory) throws Exception {
        DataPackage remarks = DataPackage.of("remarks").with("segments", CsvTable.segments(), List.of(ROW));

        remarks.write(directory.resolve("new"));

        assertThat(CsvTable.segments()
                        .read(directory.resolve("new/segments.csv"), ReadPolicy.STRICT)
                        .orThrow())
                .containsExactly(ROW);
        assertThat(Files.readString(directory.resolve("new/datapackage.json"))).isEqualTo(remarks.descriptor());
    }

    @Test
    void rejectsNamesThatAreNoFileNames() {
        DataPackage remarks = DataPackage.of("remarks");

        assertThatThrownBy(() -> DataPackage.of("Remarks/1"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("DataPackage.name: lower-case letters, digits, points, underscores and hyphens, was:"
                        + " \"Remarks/1\"");
        assertThatThrownBy(() -> remarks.with("", CsvTable.segments(), List.of()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "DataPackage.table: lower-case letters, digits, points, underscores and hyphens, was: \"\"");
    }

    @Test
    void saysWhereItCannotWrite(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("taken"), "");

        assertThatThrownBy(() -> DataPackage.of("remarks").write(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot write into " + file);
    }
}
