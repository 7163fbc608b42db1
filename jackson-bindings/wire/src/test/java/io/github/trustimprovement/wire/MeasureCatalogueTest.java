// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.rules.RuleDescription;
import io.github.trustimprovement.rules.RuleSets;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.catalogue.Measures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The measures as data, {@code docs/spec/measures.json}, for tools that do not run Java. */
class MeasureCatalogueTest {
    private static final Path FILE = Path.of("..", "..", "docs", "spec", "measures.json");

    /** Rewritten on purpose with {@code -Dgolden.update=true}. */
    @Test
    void fileListsTheMeasuresOfTheCode() throws IOException {
        String expected = catalogue();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, expected);
        }
        assertThat(Files.readString(FILE)).isEqualTo(expected);
    }

    private static String catalogue() {
        JsonText out = JsonText.indented();
        out.startObject();
        out.name("measures");
        out.startArray();
        Measures.all().forEach(measure -> write(measure, out));
        out.endArray();
        out.name("caveats");
        out.startArray();
        for (Caveat caveat : Caveat.values()) {
            write(caveat, out);
        }
        out.endArray();
        out.name("undefinedReasons");
        out.startArray();
        for (UndefinedReason reason : UndefinedReason.values()) {
            out.startObject();
            Members.text("code", reason.code(), out);
            Members.text("wording", reason.wording(), out);
            out.endObject();
        }
        out.endArray();
        out.endObject();
        return out + "\n";
    }

    private static void write(MeasureDescription measure, JsonSink out) {
        out.startObject();
        Members.text("code", measure.code(), out);
        Members.text("title", measure.title(), out);
        Members.text("question", measure.question(), out);
        Members.text("formula", measure.formula(), out);
        Members.text("range", measure.range(), out);
        out.name("undefinedCases");
        out.startArray();
        measure.undefinedCases().forEach((reason, when) -> {
            out.startObject();
            Members.text("reason", reason.code(), out);
            Members.text("when", when, out);
            out.endObject();
        });
        out.endArray();
        Members.texts("caveats", measure.caveats().stream().map(Caveat::code).toList(), out);
        Members.texts("sources", measure.sources(), out);
        Members.texts("rules", rulesThatAsk(measure), out);
        Members.flag("optIn", measure.isOptIn(), out);
        Members.text("page", "docs/measures/" + measure.family() + ".md", out);
        out.endObject();
    }

    private static List<String> rulesThatAsk(MeasureDescription measure) {
        return Stream.concat(RuleSets.study().descriptions().stream(), RuleSets.trust().descriptions().stream())
                .filter(rule -> rule.measures().contains(measure.code()))
                .map(RuleDescription::code)
                .distinct()
                .toList();
    }

    private static void write(Caveat caveat, JsonSink out) {
        out.startObject();
        Members.text("code", caveat.code(), out);
        Members.text("wording", caveat.wording(), out);
        caveat.citation().ifPresent(citation -> Members.citation(citation, out));
        out.endObject();
    }
}
