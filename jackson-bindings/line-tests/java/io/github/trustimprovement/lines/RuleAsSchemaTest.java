// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.trustimprovement.rules.RuleDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some of the rules of which {@code schemaCanSayIt} is true, said by a schema. */
class RuleAsSchemaTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "helix/decision-without-reason | decisions | {'dependentRequired': {'locus': ['reason']}}",
                "initiative/accountability-only | initiatives"
                        + " | {'properties': {'accountabilityOnly': {'const': false}}}",
                "initiative/no-failure-cause | initiatives | {'properties': {'failurePlan': {'required': ['causes'],"
                        + " 'properties': {'causes': {'minItems': 1}}}}}",
                "initiative/training-only | initiatives | {'properties': {'implementationPlan': {'properties':"
                        + " {'strategies': {'anyOf': [{'maxItems': 0}, {'contains': {'not': {'required': ['kind'],"
                        + " 'properties': {'kind': {'const': 'training'}}}}}]}}}}}"
            })
    void aSchemaTellsTheDocumentFromItsTwin(String code, String list, String item) throws IOException {
        String schema =
                "{'properties': {'%s': {'items': %s}}}".formatted(list, item).replace('\'', '"');

        assertThat(RuleVectorsTest.rules())
                .filteredOn(RuleDescription::schemaCanSayIt)
                .extracting(RuleDescription::code)
                .contains(code);
        assertThat(validate(schema, code, "invalid-1.json")).isNotEmpty();
        assertThat(validate(schema, code, "valid-1.json")).isEmpty();
    }

    private static List<Error> validate(String schema, String code, String document) throws IOException {
        return SCHEMAS.getSchema(schema)
                .validate(Files.readString(RuleVectors.folder(code).resolve(document)), InputFormat.JSON);
    }
}
