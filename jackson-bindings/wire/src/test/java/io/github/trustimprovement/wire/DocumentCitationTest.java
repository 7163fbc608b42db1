// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Findings;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DocumentCitationTest {
    private static final Path HASHES = Path.of("..", "..", "docs", "vocabulary", "hashes.txt");

    @Test
    void citesTheEditionsAsTheVocabularyDoes() throws IOException {
        assertThat(Vocabulary.standard().frameworks().stream()
                        .map(framework -> DocumentCitation.of(framework) + "\n")
                        .collect(Collectors.joining()))
                .isEqualTo(Files.readString(HASHES));
    }

    @Test
    void citesADocumentByItsIdOrItsKind() {
        assertThat(DocumentCitation.of(study("demo")).subject()).isEqualTo("study|demo");
        assertThat(DocumentCitation.of(TrustRecord.of("t1", Trust.of("oak"))).subject())
                .isEqualTo("trust|t1");
        assertThat(DocumentCitation.of(Codebook.empty()).subject()).isEqualTo("codebook");
        assertThat(DocumentCitation.of(Results.of()).subject()).isEqualTo("results");
        assertThat(DocumentCitation.of(Findings.builder().build()).subject()).isEqualTo("findings");
    }

    @Test
    void knowsTheDocumentThatIsMeant() {
        DocumentCitation citation = DocumentCitation.of(study("demo"));

        assertThat(citation.isOf(Wire.writeDocument(study("demo"), Shapes.of(Study.class))))
                .isTrue();
        assertThat(citation.isOf(Wire.writeDocument(study("other"), Shapes.of(Study.class))))
                .isFalse();
        assertThat(citation.isOf("no JSON")).isFalse();
    }

    @Test
    void comesBackFromItsText() {
        DocumentCitation citation = DocumentCitation.of(study("an id of words"));

        assertThat(DocumentCitation.parse(citation.toString())).isEqualTo(citation);
    }

    @Test
    void rejectsWhatIsNoCitation() {
        assertThatThrownBy(() -> DocumentCitation.parse("aol|2026"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("DocumentCitation: a subject, a space and a hash, was: \"aol|2026\"");
        assertThatThrownBy(() -> new DocumentCitation(" ", ContentHash.of("{}")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("DocumentCitation.subject: not blank, was: \" \"");
    }

    @Test
    void rejectsWhatIsNoDocument() {
        assertThatThrownBy(() -> DocumentCitation.of("text"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("DocumentCitation: a document, was: \"java.lang.String\"");
        assertThatThrownBy(() -> DocumentCitation.of(Trust.of("oak")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("DocumentCitation: a document, was: ");
    }

    @Test
    void refusesADocumentThatHasNoHash() {
        Study study = study("demo").toBuilder()
                .putExtension("weight", Extension.of("1e400"))
                .build();

        assertThatThrownBy(() -> DocumentCitation.of(study))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("wire/inexact-number /weight");
    }

    private static Study study(String id) {
        return Study.builder().id(id).build();
    }
}
