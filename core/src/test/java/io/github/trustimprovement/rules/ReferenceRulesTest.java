// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static io.github.trustimprovement.rules.StudyRuleChecks.LOCAL;
import static io.github.trustimprovement.rules.StudyRuleChecks.coded;
import static io.github.trustimprovement.rules.StudyRuleChecks.lines;
import static io.github.trustimprovement.rules.StudyRuleChecks.segment;
import static io.github.trustimprovement.rules.StudyRuleChecks.study;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.TestConcept;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.LocalCodeDefinition;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.vocabulary.Deprecation;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceRulesTest {
    private static final String DANGLING = "reference/dangling-id";
    private static final String UNKNOWN = "reference/unknown-code";
    private static final String DEPRECATED = "reference/deprecated-code";
    private static final String UNDEFINED = "reference/local-code-undefined";
    private static final String WITHOUT_PARENT = "reference/local-code-without-parent";
    private static final String CLASH = "reference/local-code-clash";
    private static final String EDITION = "reference/edition-mismatch";

    @Test
    void findsIdsThatLeadNowhere() {
        Study study = Study.builder()
                .id("demo")
                .addSources(Source.of("i02"))
                .addCoders(Coder.of("c1", "i02", "i03"))
                .addSegments(segment("s1").build())
                .build();

        assertThat(lines(DANGLING, study))
                .containsExactly(
                        "ERROR reference/dangling-id /coders/0/codedSources/1: there is no source 'i03'",
                        "ERROR reference/dangling-id /segments/0/source: there is no source 'i01'",
                        "ERROR reference/dangling-id /segments/0/speaker/participant: there is no participant 'p01'");
    }

    @Test
    void followsIdsThatAreThere() {
        Study study = study().addParticipants(Participant.of("p01"))
                .addCoders(Coder.of("c1", "i01"))
                .addSegments(segment("s1", Coding.of(Lever.COMMONALITY).withCoder("c1"))
                        .build())
                .build();

        assertThat(lines(DANGLING, study)).isEmpty();
        assertThat(lines("reference/coder-undeclared", study)).isEmpty();
        assertThat(lines("reference/duplicate-id", study)).isEmpty();
    }

    @Test
    void findsACoderWhoIsNotListed() {
        Study study = coded(Coding.of(Lever.COMMONALITY).withCoder("c9"));

        assertThat(lines("reference/coder-undeclared", study))
                .containsExactly(
                        "WARNING reference/coder-undeclared /segments/0/codings/0/coder: " + "there is no coder 'c9'");
        assertThat(lines(DANGLING, study)).noneMatch(line -> line.contains("c9"));
    }

    @Test
    void findsAnIdThatStandsTwiceAmongItsKind() {
        Study study = study().addSources(Source.of("i01"), Source.of("s1"))
                .addSegments(segment("s1").build())
                .build();

        assertThat(lines("reference/duplicate-id", study))
                .containsExactly(
                        "ERROR reference/duplicate-id /sources/0/id: source 'i01' stands 2 times",
                        "ERROR reference/duplicate-id /sources/1/id: source 'i01' stands 2 times");
    }

    @Test
    void findsCodesThatNobodyKnows() {
        LeverJudgement judgement = LeverJudgement.builder()
                .lever(Coded.unrecognised("aol/lever/commonalty"))
                .theme(Coded.unrecognised("quidditch"))
                .build();
        Study study = coded(Coding.of(new UnrecognisedCode("aol/aim/child")), Coding.of(judgement));

        assertThat(lines(UNKNOWN, study))
                .containsExactly(
                        "WARNING reference/unknown-code /segments/0/codings/0/code: "
                                + "no concept has the id \"aol/aim/child\"",
                        "WARNING reference/unknown-code /segments/0/codings/1/judgement/lever: "
                                + "no concept has the id \"aol/lever/commonalty\"",
                        "WARNING reference/unknown-code /segments/0/codings/1/judgement/theme: "
                                + "no concept has the id \"quidditch\"");
        assertThat(Validator.of(RuleSets.study()).validate(study).findings())
                .filteredOn(finding -> finding.message().contains("commonalty"))
                .flatExtracting(Finding::suggestions)
                .containsExactly("aol/lever/commonality");
    }

    @Test
    void knowsConceptsAndLocalCodes() {
        assertThat(lines(UNKNOWN, withLocalCodes(LocalCodeDefinition.of(LOCAL, "Own", Aim.CHILD_ORIENTED))))
                .isEmpty();
    }

    @Test
    void findsACodeThatItsFrameworkGaveUp() {
        Concept old = TestConcept.of("xyz/thing/old", "thing", "Old thing", 1);
        Concept young = TestConcept.of("xyz/thing/young", "thing", "Young thing", 2);
        Vocabulary vocabulary = Vocabulary.standard()
                .with(Framework.builder()
                        .edition(Edition.of("xyz", "2"))
                        .title("Things")
                        .source("Nobody (2099)")
                        .addConcepts(old, young)
                        .addDeprecations(Deprecation.of(old.id(), "split in two", young.id()))
                        .build());
        List<Finding> findings = Validator.of(RuleSets.study())
                .withVocabulary(vocabulary)
                .validate(coded(Coding.of(old), Coding.of(young)))
                .findings();

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals(DEPRECATED))
                .extracting(Finding::toLine)
                .containsExactly("WARNING reference/deprecated-code /segments/0/codings/0/code: "
                        + "xyz/thing/old is deprecated: split in two; use the replacement, where there is one; "
                        + "did you mean xyz/thing/young?");
    }

    @Test
    void findsALocalCodeThatIsNotDefined() {
        Study study = coded(Coding.of(LocalCode.of("local/own-code"))).toBuilder()
                .codebook(codebook(
                        LocalCodeDefinition.of(LOCAL, "Own", LocalCode.of("local/above")),
                        LocalCodeDefinition.of(LocalCode.of("local/own-codes"), "More")))
                .build();

        assertThat(lines(UNDEFINED, study))
                .containsExactly(
                        "ERROR reference/local-code-undefined /codebook/localCodes/0/parent: "
                                + "the codebook does not define local/above",
                        "ERROR reference/local-code-undefined /segments/0/codings/0/code: "
                                + "the codebook does not define local/own-code");
        assertThat(lines(UNDEFINED, withLocalCodes(LocalCodeDefinition.of(LOCAL, "Own"))))
                .isEmpty();
    }

    @Test
    void findsALocalCodeThatStandsAlone() {
        assertThat(lines(WITHOUT_PARENT, withLocalCodes(LocalCodeDefinition.of(LOCAL, "Own"))))
                .containsExactly("WARNING reference/local-code-without-parent /codebook/localCodes/0: "
                        + "local/own has no parent");
        assertThat(lines(WITHOUT_PARENT, withLocalCodes(LocalCodeDefinition.of(LOCAL, "Own", Lever.COMMONALITY))))
                .isEmpty();
    }

    @Test
    void findsALocalCodeWithTheNameOfAConcept() {
        Study study = withLocalCodes(
                LocalCodeDefinition.of(LOCAL, "COMMONALITY"),
                LocalCodeDefinition.of(LocalCode.of("local/low-expectations"), "Too little asked"),
                LocalCodeDefinition.of(LocalCode.of("local/late-starts"), "Late starts"));

        assertThat(lines(CLASH, study))
                .containsExactly(
                        "WARNING reference/local-code-clash /codebook/localCodes/0/label: "
                                + "'COMMONALITY' has the name of aol/lever/commonality",
                        "WARNING reference/local-code-clash /codebook/localCodes/1/code: "
                                + "'local/low-expectations' has the name of aol/theme/low-expectations");
    }

    @Test
    void findsAnEditionThatIsNotAtHand() {
        Study study = coded().toBuilder()
                .codebook(Codebook.builder()
                        .addEditions(Edition.of("aol", "2026"), Edition.of("aol", "2031"))
                        .build())
                .build();

        assertThat(lines(EDITION, study))
                .containsExactly("WARNING reference/edition-mismatch /codebook/editions/1: "
                        + "aol|2031 is not in the vocabulary (dna|2024, aol|2026)");
    }

    @Test
    void findsAFrameworkThatIsUsedAndNotDeclared() {
        Study study = coded(
                        Coding.of(Aim.CHILD_ORIENTED),
                        Coding.of(Strand.CURATE_CLEAR_GOALS),
                        Coding.of(Strand.CURATE_CLEAR_GOALS),
                        Coding.of(LOCAL))
                .toBuilder()
                .codebook(Codebook.builder()
                        .addEditions(Edition.of("aol", "2026"))
                        .build())
                .build();

        assertThat(lines(EDITION, study))
                .containsExactly("WARNING reference/edition-mismatch /codebook/editions: "
                        + "no edition of framework 'dna' is declared, and 2 codes are of it");
    }

    @Test
    void asksForNoEditionWhereNoneIsDeclared() {
        assertThat(lines(EDITION, coded(Coding.of(Strand.CURATE_CLEAR_GOALS)))).isEmpty();
    }

    private static Study withLocalCodes(LocalCodeDefinition... definitions) {
        return coded(Coding.of(LOCAL), Coding.of(Aim.CHILD_ORIENTED)).toBuilder()
                .codebook(codebook(definitions))
                .build();
    }

    private static Codebook codebook(LocalCodeDefinition... definitions) {
        return Codebook.builder().addLocalCodes(definitions).build();
    }
}
