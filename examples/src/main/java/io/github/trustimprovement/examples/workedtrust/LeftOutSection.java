// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.convergence.VarianceSplit;

/** Which measures of trusts the report does without, and why. */
final class LeftOutSection implements TrustSection {
    @Override
    public String title() {
        return "What is left out";
    }

    @Override
    public String text(TrustRecord trust) {
        return VarianceSplit.DESCRIPTION.title() + ": tells schools from trusts, which takes two trusts or more.\n"
                + "Measures that must be asked for by name, such as weighted composites, are left out too.\n\n"
                + INVENTED;
    }
}
