// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.repl;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.finding.FindingsException;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.interchange.Documents;
import io.github.trustimprovement.interchange.Explanations;
import io.github.trustimprovement.interchange.Tables;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.rules.RuleSets;
import io.github.trustimprovement.rules.Validator;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.profile.ReviewSelection;
import io.github.trustimprovement.scoring.profile.StrandProfile;
import io.github.trustimprovement.scoring.valence.LeverValenceTable;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.vocabulary.Vocabulary;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one types first into JShell, after {@code import static io.github.trustimprovement.interchange.repl.Repl.*;}:
 * {@code var s = loadStudy("interviews.csv")}, {@code check(s)}, {@code valence(s)}, {@code explain("aol/lever/commonality")}.
 *
 * <p>Each method is a line over the public interface, which is where to go on for more.
 *
 * @since 0.1.0
 */
public final class Repl {
    private Repl() {}

    /**
     * The concepts in whose names some word starts with a text: {@code find("cult")}.
     *
     * @param text the start of a word
     * @return the concepts
     */
    public static View<List<Concept>> find(String text) {
        List<Concept> found = Vocabulary.standard().find(text);
        return View.of(found, Tables.ofConcepts(found));
    }

    /**
     * The three strands and their components.
     *
     * @return the table
     */
    public static View<TextTable> helix() {
        return View.of(Tables.helix());
    }

    /**
     * The levers.
     *
     * @return the table
     */
    public static View<TextTable> levers() {
        return View.of(Tables.levers());
    }

    /**
     * The study of a file, {@code loadStudy("interviews.csv")}; what the reader has to say of it is printed.
     *
     * @param path a file of a form that {@link Documents#readStudy} reads
     * @return the study
     * @throws FindingsException if there is an error in the file; the message lists all findings
     * @throws IllegalArgumentException if no study is read from such a file
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Study loadStudy(String path) {
        return loadStudy(path, ReadPolicy.STRICT);
    }

    /**
     * The study of a file as far as it can be read, {@code loadStudy("interviews.csv", LENIENT)}; what is left out is
     * printed.
     *
     * @param path a file of a form that {@link Documents#readStudy} reads
     * @param policy what a fault costs
     * @return the study
     * @throws FindingsException if there is no study; the message lists all findings
     * @throws IllegalArgumentException if no study is read from such a file
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Study loadStudy(String path, ReadPolicy policy) {
        return valueOf(Documents.readStudy(Path.of(path), policy));
    }

    /**
     * The record of a trust, {@code loadTrust("trust.json")}; what the reader has to say of it is printed.
     *
     * @param path a file of a form, or a folder, that {@link Documents#readTrust} reads
     * @return the record
     * @throws FindingsException if there is an error in it; the message lists all findings
     * @throws IllegalArgumentException if no record is read from such a file
     * @throws UncheckedIOException if the file cannot be read
     */
    public static TrustRecord loadTrust(String path) {
        return loadTrust(path, ReadPolicy.STRICT);
    }

    /**
     * The record of a trust as far as it can be read; what is left out is printed.
     *
     * @param path a file of a form, or a folder, that {@link Documents#readTrust} reads
     * @param policy what a fault costs
     * @return the record
     * @throws FindingsException if there is no record; the message lists all findings
     * @throws IllegalArgumentException if no record is read from such a file
     * @throws UncheckedIOException if the file cannot be read
     */
    public static TrustRecord loadTrust(String path, ReadPolicy policy) {
        return valueOf(Documents.readTrust(Path.of(path), policy));
    }

    /**
     * What the published rules find in a study.
     *
     * @param study the study
     * @return the findings
     */
    public static View<ValidationReport> check(Study study) {
        return View.of(Validator.of(RuleSets.study()).validate(study));
    }

    /**
     * What the published rules find in the record of a trust.
     *
     * @param trust the record
     * @return the findings
     */
    public static View<ValidationReport> check(TrustRecord trust) {
        return View.of(Validator.of(RuleSets.trust()).validate(trust));
    }

    /**
     * How levers were judged, in segments, in a study with one coder a segment.
     *
     * @param study the study
     * @return the table
     */
    public static View<LeverValenceTable<SegmentUnit>> valence(Study study) {
        return View.of(LeverValenceTable.of(study, CountingUnit.SEGMENT));
    }

    /**
     * How levers were judged by one of several coders.
     *
     * @param study the study
     * @param coder the coder's id
     * @return the table
     * @throws NoSuchElementException if the study has no such coder; the message lists those that it has
     */
    public static View<LeverValenceTable<SegmentUnit>> valence(Study study, String coder) {
        SortedSet<String> coders = Stream.concat(
                        study.coders().stream().map(Coder::id),
                        study.segments().stream()
                                .flatMap(segment -> segment.codings().stream())
                                .flatMap(coding -> coding.coder().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!coders.contains(coder)) {
            throw new NoSuchElementException("Study.coders: one of " + coders + ", was: " + coder);
        }
        return View.of(LeverValenceTable.of(study, CountingUnit.SEGMENT, CodingSelection.coder(coder)));
    }

    /**
     * How the latest ratings of a trust's schools lie on the scale on which most of them stand.
     *
     * @param trust the record
     * @return the profile, strand beside strand
     * @throws NoSuchElementException if the record declares no scale
     */
    public static View<StrandProfile> profile(TrustRecord trust) {
        return View.of(StrandProfile.ofSchools(trust, latest(trust)));
    }

    /**
     * How the latest ratings of a trust's schools lie on a scale.
     *
     * @param trust the record
     * @param scale the id of the scale
     * @return the profile, strand beside strand
     * @throws NoSuchElementException if the record does not declare the scale; the message lists those that it does
     */
    public static View<StrandProfile> profile(TrustRecord trust, String scale) {
        return View.of(StrandProfile.ofSchools(trust, latest(trust), scale));
    }

    /**
     * Anything as a table: {@code table(study)}, {@code table(trust.practices())}.
     *
     * @param value the value
     * @return its table
     */
    public static View<TextTable> table(Object value) {
        return View.of(Tables.of(unwrapped(value)));
    }

    /**
     * What something means or how it came about: {@code explain(valence(study))}, {@code explain("judgement/bases-empty")}.
     *
     * @param value a result, a concept, a finding, or anything else that {@link Explanations#of} takes
     * @return the explanation
     * @throws IllegalArgumentException if there is nothing to explain
     */
    public static View<String> explain(Object value) {
        return View.ofText(Explanations.of(unwrapped(value)));
    }

    /**
     * Writes anything into a file: {@code save(valence(study), "valence.md")}.
     *
     * @param value the value
     * @param path a file of a form that {@link Documents#write} writes
     * @throws IllegalArgumentException if the value is not written into such a file
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void save(Object value, String path) {
        Documents.write(unwrapped(value), Path.of(path));
    }

    private static <T> T valueOf(Parsed<T> parsed) {
        T value = parsed.value().orElseGet(parsed::orThrow);
        if (!parsed.report().isEmpty()) {
            View.of(parsed.report()).print();
        }
        return value;
    }

    private static ReviewSelection latest(TrustRecord trust) {
        return trust.asOf()
                .map(ReviewSelection::latestUpTo)
                .orElseGet(() -> ReviewSelection.builder().isLatestOnly(true).build());
    }

    private static Object unwrapped(Object value) {
        return value instanceof View<?> view ? view.value() : value;
    }
}
