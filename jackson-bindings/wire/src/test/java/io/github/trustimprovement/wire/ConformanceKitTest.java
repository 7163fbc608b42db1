// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The lists under {@code docs/vectors} that hold ids, canonical forms and hashes, for tools that do not run Java. They
 * are rewritten on purpose with {@code -Dgolden.update=true}.
 */
class ConformanceKitTest {
    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final Pattern FORMAT = Pattern.compile("\\{\\s*\"format\": \"(trust-improvement/[a-z]+)\"");

    /** Texts with and without a canonical form; the forms are compared with an independent implementation elsewhere. */
    private static final List<String> TEXTS = List.of(
            "{}",
            " [ ] ",
            "{\"b\":1,\"a\":2,\"\":3}",
            "{\"\\ufb33\":1,\"\\ud83d\\ude00\":2,\"\\u20ac\":3}",
            "[1.0,-0,1e21,1e20,1e-6,1e-7,4.50,0.1]",
            "[9007199254740991,9007199254740992,123456789012345]",
            "[5e-324,1.7976931348623157e308,0.30000000000000004]",
            "[\"\\u0000\\u001f\\u007f\\b\\t\\n\\f\\r\\\"\\\\\\/\"]",
            "[\"\\u2028\\u00e9e\\u0301\"]",
            "{\"a\":{\"d\":[null,true,false],\"c\":\"\"}}",
            "[9007199254740993]",
            "[0.12345678901234567890]",
            "{\"a\":[1e400]}",
            "{\"a\":1,\"a\":1}",
            "[\"\\ud800\"]",
            "[1] [2]",
            "[01]");

    @Test
    void idsHaveIriAndUuid() throws IOException {
        JsonText out = JsonText.indented();
        out.startObject();
        out.name("ids");
        out.startArray();
        Vocabulary.standard().frameworks().stream()
                .flatMap(framework -> framework.concepts().stream())
                .map(Concept::id)
                .forEach(id -> {
                    out.startObject();
                    Members.text("id", id.path(), out);
                    Members.text("iri", id.iri().toString(), out);
                    Members.text("uuid", id.uuid().toString(), out);
                    out.endObject();
                });
        out.endArray();
        out.endObject();
        assertFile("vectors/ids.json", out);
    }

    @Test
    void textsHaveTheirCanonicalFormOrFindings() throws IOException {
        JsonText out = JsonText.indented();
        out.startObject();
        out.name("texts");
        out.startArray();
        for (String json : TEXTS) {
            out.startObject();
            Members.text("text", json, out);
            Parsed<String> canonical = CanonicalJson.of(json);
            canonical.value().ifPresent(form -> {
                Members.text("canonical", form, out);
                Members.text("hash", ContentHash.of(json).toString(), out);
            });
            if (canonical.value().isEmpty()) {
                out.name("findings");
                out.startArray();
                for (Finding finding : canonical.report().findings()) {
                    FindingShapes.FINDING.write(finding, out);
                }
                out.endArray();
            }
            out.endObject();
        }
        out.endArray();
        out.endObject();
        assertFile("vectors/canonical.json", out);
    }

    @Test
    void documentsHaveTheirHash() throws IOException {
        JsonText out = JsonText.indented();
        out.startObject();
        out.name("documents");
        out.startArray();
        for (Path file : documents()) {
            String json = Files.readString(file);
            Matcher format = FORMAT.matcher(json);
            if (format.lookingAt()) {
                out.startObject();
                Members.text("path", DOCS.relativize(file).toString().replace('\\', '/'), out);
                Members.text("format", format.group(1), out);
                Members.text("hash", ContentHash.of(json).toString(), out);
                out.endObject();
            }
        }
        out.endArray();
        out.endObject();
        assertFile("vectors/manifest.json", out);
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            return files.filter(file ->
                            file.startsWith(DOCS.resolve("vocabulary")) || file.startsWith(DOCS.resolve("vectors")))
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static void assertFile(String name, JsonText expected) throws IOException {
        Path file = DOCS.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, expected + "\n");
        }
        assertThat(Files.readString(file)).isEqualTo(expected + "\n");
    }
}
