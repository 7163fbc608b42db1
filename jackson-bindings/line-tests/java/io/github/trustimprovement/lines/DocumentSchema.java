// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Findings;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.wire.JsonSchemas;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A published schema in a validator of another project, beside our reader. */
final class DocumentSchema {
    static final DocumentSchema FRAMEWORK = new DocumentSchema("framework", Framework.class);
    static final DocumentSchema STUDY = new DocumentSchema("study", Study.class);
    static final DocumentSchema TRUST = new DocumentSchema("trust", TrustRecord.class);
    static final DocumentSchema RESULTS = new DocumentSchema("results", Results.class);
    static final DocumentSchema CODEBOOK = new DocumentSchema("codebook", Codebook.class);
    static final DocumentSchema FINDINGS = new DocumentSchema("findings", Findings.class);

    private final String name;
    private final Class<?> type;
    private final Schema schema;

    private DocumentSchema(String name, Class<?> type) {
        this(name, type, published(name));
    }

    private DocumentSchema(String name, Class<?> type, String json) {
        this.name = name;
        this.type = type;
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json);
    }

    /** That of any type with a wire form. */
    static DocumentSchema ofType(Class<?> type) {
        return new DocumentSchema(type.getSimpleName(), type, JsonSchemas.of(type));
    }

    private static String published(String name) {
        try {
            return Files.readString(Path.of("..", "..", "docs", "schema", "1", name + ".schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that the {@code format} of a document names. */
    static DocumentSchema of(String json) {
        return Stream.of(FRAMEWORK, STUDY, RESULTS, CODEBOOK, FINDINGS)
                .filter(schema -> json.contains("\"trust-improvement/" + schema.name + "\""))
                .findFirst()
                .orElse(TRUST);
    }

    /** What the validator has to say. */
    List<Error> validate(String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(options -> options.formatAssertionsEnabled(true)));
    }

    /** What the strict reader has to say. */
    List<Finding> read(String json) {
        return LINE.read(json, type, ReadPolicy.STRICT).report().findings();
    }

    /** The rules of all errors that the strict reader has to say. */
    Set<String> readerErrors(String json) {
        return read(json).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }
}
