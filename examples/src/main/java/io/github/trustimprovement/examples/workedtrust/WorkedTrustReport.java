// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.convergence.BalancedPanel;
import io.github.trustimprovement.scoring.convergence.UpwardsConvergence;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints what the measures say of the invented trust, and writes one of the results as JSON.
 *
 * <p>{@code WorkedTrustReport [output folder]}; without a folder nothing is written.
 */
public final class WorkedTrustReport {
    /** In the order in which they are printed; a family of measures is added here and in the README. */
    static final List<TrustSection> SECTIONS = List.of(
            new CoverageSection(),
            new ProfileSection(),
            new ReadingsSection(),
            new ConvergenceSection(),
            new SpreadSection(),
            new TimeSection(),
            new PortfolioSection(),
            new LeftOutSection());

    private static final int NOT_WRITTEN = 1;

    private WorkedTrustReport() {}

    /**
     * Runs the example; the exit code is 1 when the result could not be written.
     *
     * @param args the output folder, or nothing
     */
    public static void main(String[] args) {
        System.exit(run(List.of(args), System.out, System.err));
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        TrustRecord trust = TrustFile.invented().orThrow();
        for (TrustSection section : SECTIONS) {
            out.print("# " + section.title() + "\n\n" + section.text(trust) + "\n");
        }
        for (String folder : args) {
            Path file = Path.of(folder, "upwards-convergence.json");
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                TrustImprovementJson.write(written(trust).explain(), file);
                out.print("wrote " + file + "\n");
            } catch (IOException e) {
                err.print("cannot write " + file + ": " + e + "\n");
                return NOT_WRITTEN;
            }
        }
        return 0;
    }

    /** The result that is written. */
    static UpwardsConvergence written(TrustRecord trust) {
        return UpwardsConvergence.of(BalancedPanel.of(trust, "teachers-stay", TrustDays.FIRST, TrustDays.LAST));
    }
}
