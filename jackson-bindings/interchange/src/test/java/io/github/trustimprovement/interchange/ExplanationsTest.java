// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.ReaderRule;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.interchange.csv.CsvRule;
import io.github.trustimprovement.interchange.csv.CsvTable;
import io.github.trustimprovement.rules.RuleSets;
import io.github.trustimprovement.rules.Validator;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.catalogue.Measures;
import io.github.trustimprovement.scoring.valence.PositiveShare;
import io.github.trustimprovement.study.RowRule;
import io.github.trustimprovement.vocabulary.Vocabulary;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.WireRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
    @Test
    void saysHowAResultCameAbout() {
        PositiveShare share = PositiveShare.of(DocumentsTest.STUDY, Lever.COMMONALITY);

        assertThat(Explanations.of(share)).isEqualTo(share.explain().toString());
        assertThat(Explanations.of(share.explain())).isEqualTo(share.explain().toString());
    }

    @Test
    void saysWhatAConceptMeans() {
        assertThat(Explanations.of("aol/lever/commonality"))
                .isEqualTo(Explanations.of(Lever.COMMONALITY))
                .startsWith("Commonality: aol/lever/commonality\n" + Lever.COMMONALITY.definition() + "\n")
                .contains("Belongs to: Levers\n", "Source: Rollett 2026, s. 3.3.8.");
    }

    @Test
    void explainsEveryConceptAndRule() {
        assertThat(Vocabulary.standard().concepts())
                .allSatisfy(concept -> assertThat(Explanations.of(concept)).contains(concept.definition()));
        assertThat(RuleSets.trust().descriptions())
                .allSatisfy(rule ->
                        assertThat(Explanations.of(rule)).contains(rule.rationale(), "What to do: " + rule.hint()));
    }

    @Test
    void explainsEveryRuleOfAReader() {
        Stream<ReaderRule> rules = Stream.<ReaderRule[]>of(WireRule.values(), CsvRule.values(), RowRule.values())
                .flatMap(Stream::of);

        assertThat(rules)
                .allSatisfy(rule -> assertThat(Explanations.of(rule.code()))
                        .isEqualTo(Explanations.of(rule))
                        .startsWith(rule.code() + " (" + rule.severity() + "): ")
                        .contains("What to do: "));
        assertThat(Explanations.of("csv/heading-unknown")).isEqualTo("""
                        csv/heading-unknown (WARNING): No column has the heading; what stands under it is kept.
                        What to do: mend the heading if it is misspelt; a column of your own may stay
                        """);
    }

    @Test
    void explainsWhatAReaderFound() {
        Finding finding = CsvTable.segments()
                .read("segment,sorce\n", ReadPolicy.LENIENT)
                .report()
                .findings()
                .get(0);

        assertThat(Explanations.of(finding))
                .startsWith(finding.toLine() + "\ncsv/heading-unknown (WARNING): ")
                .contains("What to do: mend the heading");
    }

    @Test
    void explainsEveryMeasure() {
        assertThat(Measures.all())
                .allSatisfy(measure -> assertThat(Explanations.of(measure.code()))
                        .isEqualTo(Explanations.of(measure))
                        .startsWith(measure.toString())
                        .contains(measure.question(), "Formula: " + measure.formula()));
        assertThat(Explanations.of("valence/contestedness"))
                .contains("Undefined, NO_DATA: ", "\n" + Caveat.VALENCE_IS_CONTEXTUAL.toLine() + "\n");
    }

    @Test
    void saysWhyARuleFoundSomething() {
        ValidationReport report = Validator.of(RuleSets.study()).validate(DocumentsTest.STUDY);
        Finding own = Finding.builder()
                .rule("own/rule")
                .severity(Severity.INFO)
                .message("seen")
                .build();

        assertThat(Explanations.of(report)).contains(report.countByRule().keySet());
        assertThat(Explanations.of(report.findings().get(0)))
                .startsWith(report.findings().get(0).toLine())
                .contains("What to do: ");
        assertThat(Explanations.of(own)).isEqualTo("INFO own/rule: seen\n");
        assertThat(Explanations.of(ValidationReport.of(List.of(own)))).isEqualTo("own/rule\n");
        assertThat(Explanations.of(ValidationReport.of(List.of()))).isEqualTo("no findings\n");
    }

    @Test
    void rejectsWhatHasNoExplanation() {
        assertThatThrownBy(() -> Explanations.of("commonalty"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("was: commonalty; did you mean aol/lever/commonality?");
        assertThatThrownBy(() -> Explanations.of(12))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("was: 12");
    }
}
