// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.jackson;

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
        String json = Files.readString(document);
        boolean isStudy = MAPPER.readTree(json).path("format").asString().equals("trust-improvement/study");
        Profile profile = profile(document.resolveSibling("profile.json"));
        return isStudy
                ? validate(json, Study.class, RuleSets.study(), profile)
                : validate(json, TrustRecord.class, RuleSets.trust(), profile);
    }

    private static <T> ValidationReport validate(String json, Class<T> type, RuleSet<T> rules, Profile profile) {
        Parsed<T> parsed = TrustImprovementJson.read(json, type, ReadPolicy.STRICT);
        T record = parsed.value()
                .orElseThrow(() -> new AssertionError(parsed.report().toString()));
        return TextPlaces.locate(Validator.of(rules).withProfile(profile).validate(record), json);
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
