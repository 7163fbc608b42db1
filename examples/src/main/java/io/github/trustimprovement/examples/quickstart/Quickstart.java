// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.quickstart;

import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.valence.LeverValenceTable;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.vocabulary.Vocabulary;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the remarks that a paper reports, checks and tallies them, and writes canonical documents.
 *
 * <p>{@code Quickstart [remarks.csv or study.json] [output folder]}.
 */
public final class Quickstart {
    private static final int NOTHING_READ = 1;

    private Quickstart() {}

    /**
     * Runs the example; the exit code is 1 when nothing could be read or written.
     *
     * @param args the input file and the output folder
     */
    public static void main(String[] args) {
        if (args.length != 2) {
            System.err.println("usage: Quickstart REMARKS.csv|STUDY.json OUTPUT-FOLDER");
            System.exit(NOTHING_READ);
        }
        System.exit(run(Path.of(args[0]), Path.of(args[1]), System.out, System.err));
    }

    static int run(Path input, Path outputFolder, PrintStream out, PrintStream err) {
        Parsed<Study> parsed = input.toString().endsWith(".json") ? readStudy(input) : RemarksFile.read(input);
        print(parsed.report(), input, err);
        if (parsed.value().isEmpty()) {
            return NOTHING_READ;
        }
        Study study = parsed.value().get();
        out.println(StudyFindings.summary(study));
        out.println(Vocabulary.standard().summary());
        LeverValenceTable<SegmentUnit> levers = LeverValenceTable.of(study, CountingUnit.SEGMENT);
        out.println(levers);
        out.println(levers.toGroupTable());
        out.println(JudgedLevers.table(study));
        out.println(AimsAndObjects.table(study));
        try {
            write(study, outputFolder, out);
            return 0;
        } catch (IOException e) {
            err.println("cannot write to " + outputFolder + ": " + e);
            return NOTHING_READ;
        }
    }

    private static Parsed<Study> readStudy(Path input) {
        Parsed<String> json = Utf8.read(input);
        return json.value()
                .map(text -> TrustImprovementJson.read(text, Study.class, ReadPolicy.LENIENT))
                .orElseGet(() -> Parsed.failed(json.report()));
    }

    private static void print(ValidationReport report, Path input, PrintStream err) {
        report.findings().forEach(finding -> err.println(input.getFileName() + ": " + finding.toLine()));
    }

    private static void write(Study study, Path folder, PrintStream out) throws IOException {
        Files.createDirectories(folder);
        Path studyFile = folder.resolve("study.json");
        TrustImprovementJson.write(study, studyFile);
        out.println("wrote " + studyFile);
        for (Framework framework : Vocabulary.standard().frameworks()) {
            Path file = folder.resolve(
                    framework.edition().framework() + "-" + framework.edition().edition() + ".json");
            TrustImprovementJson.write(framework, file);
            out.println("wrote " + file);
        }
    }
}
