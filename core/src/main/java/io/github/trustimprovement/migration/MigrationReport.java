// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.migration;

import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a migration did to a record and what it could not do, such as '3 codes split, kept as they were'.
 *
 * <p>Each code of the older edition is counted under the step of its concept. Each that was not simply kept has a finding
 * with its place in the migrated document: {@code migration/renamed}, {@code migration/merged}, {@code migration/split} and
 * {@code migration/dropped}; the latter two keep the recorded code. {@code migration/no-place} says that this library cannot
 * hold the new code where the old one stands, which is kept as well; if the new codes of an object do not go together, the
 * hint says why. Of a rule with very many findings the last one says how many are not listed.
 *
 * @param migration the steps
 * @param codes how many recorded codes each step met, in the order in which they were met
 * @param findings the places, as many as a report lists
 * @since 0.1.0
 */
public record MigrationReport(Migration migration, Map<MigrationStep, Long> codes, ValidationReport findings) {
    /**
     * Creates a report.
     *
     * @param migration the steps
     * @param codes how many recorded codes each step met, in the order in which they were met
     * @param findings the places, as many as a report lists
     */
    public MigrationReport {
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }

    /**
     * How many recorded codes met a step of a kind.
     *
     * @param kind such as {@code SPLIT}
     * @return the number of codes
     */
    public long count(MigrationKind kind) {
        return codes.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * Whether the record says as much as before, in the words of the newer edition.
     *
     * @return false if a code was merged, split or dropped, or could not be written
     */
    public boolean isLossless() {
        return codes.keySet().stream().allMatch(step -> step.kind().isLossless())
                && !findings.countByRule().containsKey("migration/no-place");
    }

    /**
     * The concepts that were met and what became of them, with the number of their codes, as a table.
     *
     * @return the table
     */
    public TextTable toTextTable() {
        TextTableBuilder table = TextTable.builder()
                .title("Migrated from " + migration.from() + " to " + migration.to())
                .column("Step", Alignment.LEFT)
                .column("Codes", Alignment.RIGHT);
        codes.forEach((step, count) -> table.row(step.toString(), count.toString()));
        return table.note(counts()).build();
    }

    /** The counts on one line, such as {@code aol|2026 to aol|2030: 12 kept, 3 renamed, 1 split, 0 merged, 0 dropped}. */
    @Override
    public String toString() {
        return migration.from() + " to " + migration.to() + ": " + counts();
    }

    private String counts() {
        return Stream.of(MigrationKind.values())
                .map(kind -> count(kind) + " " + kind.code())
                .collect(Collectors.joining(", "));
    }
}
