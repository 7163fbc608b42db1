// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.study.Study;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/spec/rules.md}, word for word. */
class OwnRuleTest {
    @Test
    void ownRuleRunsAfterThePublishedOnes() {
        Study study = Study.builder().id("demo").build();

        Profile profile = Profile.builder()
                .name("our trust")
                .putThreshold("study/group-too-small", BigDecimal.valueOf(5))
                .putSeverity("study/sample-diversity", Severity.WARNING)
                .addSwitchedOff("study/academic-only-aims")
                .build();

        Rule<Study> titleMissing = Rule.of(
                RuleDescription.builder()
                        .code("our-trust/title-missing")
                        .severity(Severity.INFO)
                        .title("Study without a title")
                        .rationale("Our list of studies shows titles.")
                        .hint("give the study a title")
                        .citation(Citation.of("Our handbook", "4"))
                        .schemaCanSayIt(true)
                        .build(),
                context -> {
                    if (context.record().title().isEmpty()) {
                        context.report(
                                JsonPointer.ROOT.then("title"),
                                "no title: " + context.record().id());
                    }
                });

        RuleSet<Study> rules = RuleSets.study().with(RuleSet.of(List.of(titleMissing)));
        ValidationReport report = Validator.of(rules).withProfile(profile).validate(study);

        assertThat(report.findings())
                .extracting(Finding::toLine)
                .last()
                .isEqualTo("INFO our-trust/title-missing /title: no title: demo; give the study a title");
        assertThat(Validator.of(rules).withProfile(profile).notRun())
                .extracting(RuleDescription::code)
                .containsExactly("study/academic-only-aims", "study/few-leaders");
    }
}
