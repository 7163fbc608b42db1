// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.catalogue.Measures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The index of {@code docs/measures}: a row for each family, which says what is computed only when named. */
class MeasureIndexTest {
    private static final Path FOLDER = Path.of("..", "docs", "measures");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| \\[[^]]+]\\(([a-z-]+)\\.md\\) \\| [^|]+ \\| ([^|]+) \\|$");

    @Test
    void namesEachFamilyOnceAndItsMeasuresThatAreComputedOnlyWhenNamed() throws IOException {
        Map<String, String> onlyWhenNamed = new LinkedHashMap<>();
        families().forEach((family, measures) -> onlyWhenNamed.put(family, onlyWhenNamed(measures)));

        assertThat(ROW.matcher(Files.readString(FOLDER.resolve("README.md"))).results())
                .extracting(row -> row.group(1) + ": " + row.group(2))
                .containsExactlyInAnyOrderElementsOf(onlyWhenNamed.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .toList());
    }

    @Test
    void thereIsAPageForEachFamilyAndNoOther() throws IOException {
        assertThat(PageCheck.pages(FOLDER))
                .extracting(page -> page.getFileName().toString())
                .filteredOn(name -> !name.equals("README.md"))
                .containsExactlyInAnyOrderElementsOf(families().keySet().stream()
                        .map(family -> family + ".md")
                        .toList());
    }

    private static Map<String, List<MeasureDescription>> families() {
        return Measures.all().stream()
                .collect(Collectors.groupingBy(MeasureDescription::family, LinkedHashMap::new, Collectors.toList()));
    }

    private static String onlyWhenNamed(List<MeasureDescription> measures) {
        if (measures.stream().allMatch(MeasureDescription::isOptIn)) {
            return "all";
        }
        String titles = measures.stream()
                .filter(MeasureDescription::isOptIn)
                .map(MeasureDescription::title)
                .collect(Collectors.joining(", "));
        return titles.isEmpty() ? "-" : titles;
    }
}
