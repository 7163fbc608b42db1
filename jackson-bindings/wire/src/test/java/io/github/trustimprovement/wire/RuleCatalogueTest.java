// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.rules.RuleDescription;
import io.github.trustimprovement.rules.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules as data, {@code docs/spec/rules.json}, for tools that do not run Java. */
class RuleCatalogueTest {
    private static final Path FILE = Path.of("..", "..", "docs", "spec", "rules.json");

    /** Rewritten on purpose with {@code -Dgolden.update=true}. */
    @Test
    void fileListsTheRulesOfTheCode() throws IOException {
        String expected = catalogue();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, expected);
        }
        assertThat(Files.readString(FILE)).isEqualTo(expected);
    }

    private static String catalogue() {
        List<RuleDescription> study = RuleSets.study().descriptions();
        List<RuleDescription> trust = RuleSets.trust().descriptions();
        Set<RuleDescription> all = new LinkedHashSet<>(study);
        all.addAll(trust);

        JsonText out = JsonText.indented();
        out.startObject();
        out.name("rules");
        out.startArray();
        for (RuleDescription rule : all) {
            List<String> records = new ArrayList<>();
            if (study.contains(rule)) {
                records.add("study");
            }
            if (trust.contains(rule)) {
                records.add("trust");
            }
            write(rule, records, out);
        }
        out.endArray();
        out.endObject();
        return out + "\n";
    }

    private static void write(RuleDescription rule, List<String> records, JsonSink out) {
        out.startObject();
        Members.text("code", rule.code(), out);
        Members.text("severity", rule.severity().name(), out);
        Members.texts("records", records, out);
        Members.text("title", rule.title(), out);
        Members.text("rationale", rule.rationale(), out);
        Members.text("hint", rule.hint(), out);
        Members.citation(rule.citation(), out);
        Members.texts("serves", rule.serves(), out);
        Members.texts("measures", rule.measures(), out);
        rule.threshold().ifPresent(meaning -> Members.text("threshold", meaning, out));
        Members.flag("schemaCanSayIt", rule.schemaCanSayIt(), out);
        out.endObject();
    }
}
