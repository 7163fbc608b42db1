// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final ValidationReport REPORT = ValidationReport.of(List.of(Finding.builder()
            .rule("wire/missing")
            .severity(Severity.ERROR)
            .pointer("/segments/3")
            .message("required: id")
            .build()));

    @Test
    void giveBackTheReport() {
        assertThat(Findings.of(REPORT).report()).isEqualTo(REPORT);
    }

    @Test
    void saySubjectAndFindings() {
        assertThat(Findings.of(REPORT).withSubject("study|demo"))
                .hasToString("study|demo\nERROR wire/missing /segments/3: required: id");
        assertThat(Findings.of(ValidationReport.of(List.of()))).hasToString("no findings");
    }
}
