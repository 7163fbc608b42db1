// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.rules.Profile;
import io.github.trustimprovement.rules.ProfileBuilder;
import io.github.trustimprovement.rules.RuleSet;
import io.github.trustimprovement.rules.RuleSets;
import io.github.trustimprovement.rules.Validator;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.vocabulary.Vocabulary;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.TextPlaces;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The documents under {@code docs/vectors/rules}, one folder a rule. */
final class RuleVectors {
    static final Path FOLDER = Path.of("..", "..", "docs", "vectors", "rules");
    private static final JsonMapper MAPPER = new JsonMapper();

    private RuleVectors() {}

    /** The documents of a kind, such as {@code invalid-1.json}, for all rules or none. */
    static List<Path> documents(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches(kind + "-[0-9]+\\.json"))
                    .sorted()
                    .toList();
        }
    }

    static Path folder(String code) {
        return FOLDER.resolve(code);
    }

    /** The code of the rule whose folder a document is in. */
    static String code(Path document) {
        Path inFolder = FOLDER.relativize(document);
        return inFolder.getName(0) + "/" + inFolder.getName(1);
    }

    /** What the reader and then all rules find, with places. */
    static ValidationReport validate(Path document) throws IOException {
        return validate(Files.readString(document), folder(code(document)));
    }

    /** The same of a text, with the profile and the framework that lie in a folder. */
    static ValidationReport validate(String json, Path folder) throws IOException {
        return isStudy(json)
                ? validate(json, Study.class, RuleSets.study(), folder)
                : validate(json, TrustRecord.class, RuleSets.trust(), folder);
    }

    private static <T> ValidationReport validate(String json, Class<T> type, RuleSet<T> rules, Path folder)
            throws IOException {
        Vocabulary vocabulary = vocabulary(folder.resolve("framework.json"));
        Validator<T> validator = Validator.of(rules)
                .withProfile(profile(folder.resolve("profile.json")))
                .withVocabulary(vocabulary);
        return TextPlaces.locate(validator.validate(read(json, type, vocabulary)), json);
    }

    /** What a document is written as, which is the document itself where it is canonical. */
    static String rewritten(Path document) throws IOException {
        String json = Files.readString(document);
        Vocabulary vocabulary = vocabulary(document.resolveSibling("framework.json"));
        Class<?> type = isStudy(json) ? Study.class : TrustRecord.class;
        return LINE.write(read(json, type, vocabulary));
    }

    private static boolean isStudy(String json) {
        return MAPPER.readTree(json).path("format").asString().equals("trust-improvement/study");
    }

    private static <T> T read(String json, Class<T> type, Vocabulary vocabulary) {
        ReadOptions options = ReadOptions.standard().withVocabulary(vocabulary);
        Parsed<T> parsed = LINE.read(json, type, ReadPolicy.STRICT, options);
        return parsed.value()
                .orElseThrow(() -> new AssertionError(parsed.report().toString()));
    }

    private static Vocabulary vocabulary(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Vocabulary.standard();
        }
        return Vocabulary.standard()
                .with(LINE.read(Files.readString(file), Framework.class, ReadPolicy.STRICT)
                        .orThrow());
    }

    private static Profile profile(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Profile.none();
        }
        ProfileBuilder profile = Profile.builder().name("vector");
        MAPPER.readTree(Files.readString(file))
                .path("thresholds")
                .properties()
                .forEach(entry -> profile.putThreshold(
                        entry.getKey(), new BigDecimal(entry.getValue().asString())));
        return profile.build();
    }

    /** Findings as data, in the form of {@code invalid-1.findings.json}. */
    static String toJson(ValidationReport report) {
        ArrayNode findings = MAPPER.createArrayNode();
        for (Finding finding : report.findings()) {
            ObjectNode node = findings.addObject();
            node.put("rule", finding.rule());
            node.put("severity", finding.severity().name());
            node.put("pointer", finding.pointer());
            finding.place().ifPresent(place -> node.put("line", place.line()).put("column", place.column()));
            node.put("message", finding.message());
        }
        List<String> lines = new ArrayList<>();
        for (JsonNode finding : findings) {
            lines.add("  " + MAPPER.writeValueAsString(finding));
        }
        return lines.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", lines) + "\n]\n";
    }
}
