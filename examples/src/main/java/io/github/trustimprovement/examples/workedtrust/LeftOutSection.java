// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.convergence.VarianceSplit;
import io.github.trustimprovement.scoring.coverage.AlignedMatrix;
import java.util.stream.Stream;

/** Which measures of trusts the report does without, and why. */
final class LeftOutSection implements TrustSection {
    @Override
    public String title() {
        return "What is left out";
    }

    @Override
    public String text(TrustRecord trust) {
        return Stream.of(
                                line(
                                        AlignedMatrix.DESCRIPTION,
                                        "sets the records of two trusts side by side; here is one"),
                                line(
                                        VarianceSplit.DESCRIPTION,
                                        "tells schools from trusts, which takes two trusts or more"))
                        .reduce("", String::concat)
                + "Measures that must be asked for by name, such as weighted composites, are left out too.\n\n"
                + INVENTED;
    }

    private static String line(MeasureDescription measure, String why) {
        return measure.title() + ": " + why + ".\n";
    }
}
