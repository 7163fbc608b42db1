// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValidationReportTest {
    private static final Finding ERROR = finding(Severity.ERROR);
    private static final Finding WARNING = finding(Severity.WARNING);
    private static final Finding INFO = finding(Severity.INFO);
    private static final ValidationReport NONE = ValidationReport.of(List.of());
    private static final ValidationReport MIXED = ValidationReport.of(List.of(WARNING, ERROR, INFO));

    @Test
    void isEmptyWhereNothingWasFound() {
        assertThat(NONE.isEmpty()).isTrue();
        assertThat(NONE.hasErrors()).isFalse();
        assertThat(NONE).hasToString("no findings");
        assertThat(MIXED.isEmpty()).isFalse();
    }

    @Test
    void keepsFindingsInTheOrderMade() {
        assertThat(MIXED.findings()).containsExactly(WARNING, ERROR, INFO);
        assertThat(MIXED).hasToString("WARNING demo/rule: a fault\nERROR demo/rule: a fault\nINFO demo/rule: a fault");
    }

    @Test
    void keepsItsOwnList() {
        List<Finding> findings = new ArrayList<>(List.of(ERROR));
        ValidationReport report = new ValidationReport(findings);
        findings.clear();

        assertThat(report.findings()).containsExactly(ERROR);
    }

    @Test
    void listsTheFindingsOfOneSeverity() {
        assertThat(MIXED.of(Severity.WARNING)).containsExactly(WARNING);
        assertThat(NONE.of(Severity.WARNING)).isEmpty();
    }

    @Test
    void listsTheFindingsUnderAPlace() {
        Finding atThird = at("/segments/3");
        Finding below = at("/segments/3/codings/0");
        ValidationReport report = ValidationReport.of(List.of(ERROR, below, at("/segments/30"), atThird));

        assertThat(report.under("/segments/3")).containsExactly(below, atThird);
        assertThat(report.under("")).hasSize(4);
    }

    @Test
    void countsByRule() {
        assertThat(MIXED.countByRule()).containsExactly(Map.entry("demo/rule", 3L));
        assertThat(NONE.countByRule()).isEmpty();
    }

    @Test
    void printsATable() {
        assertThat(ValidationReport.of(List.of(at("/id"), WARNING.withPlace(new TextPlace(3, 5))))
                        .toTextTable())
                .hasToString("""
                        Findings
                        Severity  Rule       Place  Line  Message
                        --------  ---------  -----  ----  -------
                        INFO      demo/rule  /id     n/a  a fault
                        WARNING   demo/rule          3:5  a fault
                        0 ERROR, 1 WARNING, 1 INFO
                        """);
    }

    private static Finding at(String pointer) {
        return INFO.toBuilder().pointer(pointer).build();
    }

    @Test
    void mergesInOrder() {
        ValidationReport errors = ValidationReport.of(List.of(ERROR));
        ValidationReport infos = ValidationReport.of(List.of(INFO));

        assertThat(infos.merge(errors).findings()).containsExactly(INFO, ERROR);
        assertThat(infos.merge(NONE)).isEqualTo(infos);
        assertThat(NONE.merge(infos)).isEqualTo(infos);
        assertThat(NONE.merge(NONE)).isEqualTo(NONE);
    }

    @Test
    void goesOnQuietlyWithoutErrors() {
        ValidationReport warnings = ValidationReport.of(List.of(WARNING, INFO));

        assertThat(warnings.hasErrors()).isFalse();
        assertThat(warnings.orThrow()).isSameAs(warnings);
    }

    @Test
    void listsAllFindingsWhereOneIsAnError() {
        FindingsException thrown = catchThrowableOfType(FindingsException.class, MIXED::orThrow);

        assertThat(thrown).hasMessage("WARNING demo/rule: a fault\nERROR demo/rule: a fault\nINFO demo/rule: a fault");
        assertThat(thrown.report()).isSameAs(MIXED);
    }

    @Test
    void givesTheValueOfACleanText() {
        ValidationReport warnings = ValidationReport.of(List.of(WARNING));
        Parsed<String> parsed = Parsed.of("a value", warnings);

        assertThat(parsed.orThrow()).isEqualTo("a value");
        assertThat(parsed.report()).isEqualTo(warnings);
    }

    @Test
    void keepsTheValueOfATextWithErrorsForThoseWhoAskForIt() {
        Parsed<String> parsed = Parsed.of("a value", MIXED);

        assertThat(parsed.value()).contains("a value");
        assertThatThrownBy(parsed::orThrow)
                .isInstanceOf(FindingsException.class)
                .hasMessage(MIXED.toString());
    }

    @Test
    void hasNoValueWhereNoneCouldBeBuilt() {
        Parsed<String> failed = Parsed.failed(ValidationReport.of(List.of(WARNING)));

        assertThat(failed.value()).isEmpty();
        assertThatThrownBy(failed::orThrow)
                .isInstanceOf(FindingsException.class)
                .hasMessage("WARNING demo/rule: a fault");
    }

    private static Finding finding(Severity severity) {
        return Finding.builder()
                .rule("demo/rule")
                .severity(severity)
                .message("a fault")
                .build();
    }
}
