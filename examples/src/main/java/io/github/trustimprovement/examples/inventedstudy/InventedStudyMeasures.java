// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.study.Study;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints what the measures say of the invented study, and writes the study and one result as canonical JSON.
 *
 * <p>{@code InventedStudyMeasures [output folder]}; without a folder nothing is written.
 */
public final class InventedStudyMeasures {
    /** In the order in which they are printed; a family of measures is added here and in the README. */
    static final List<Section> SECTIONS = List.of(
            new StudySection(),
            new FindingsSection(),
            new LeverValenceSection(),
            new ValenceSection(),
            new ContestationSection(),
            new ComparisonSection(),
            new CooccurrenceSection(),
            new ReliabilitySection(),
            new SaturationSection(),
            new DerivationSection());

    private static final int NOT_WRITTEN = 1;

    private InventedStudyMeasures() {}

    /**
     * Runs the example; the exit code is 1 when the study could not be written.
     *
     * @param args the output folder, or nothing
     */
    public static void main(String[] args) {
        System.exit(run(List.of(args), System.out, System.err));
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        Study study = InventedInterviews.study();
        for (Section section : SECTIONS) {
            out.print("# " + section.title() + "\n\n" + section.text(study) + "\n");
        }
        for (String folder : args) {
            try {
                write(study, Path.of(folder, "study.json"), out);
                write(DerivationSection.results(study), Path.of(folder, "results.json"), out);
            } catch (IOException e) {
                err.print("cannot write to " + folder + ": " + e + "\n");
                return NOT_WRITTEN;
            }
        }
        return 0;
    }

    private static void write(Object document, Path file, PrintStream out) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        TrustImprovementJson.write(document, file);
        out.print("wrote " + file + "\n");
    }
}
