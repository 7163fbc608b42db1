// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.NamedAnswer;
import java.util.List;
import java.util.stream.Stream;

/** What Cohen's and Fleiss' kappa do alike: an error under chance alone, for z, beside that for intervals. */
abstract class Kappa extends BeyondChance {
    private final KappaForm kappa;

    Kappa(KappaForm kappa, Asked asked) {
        super(kappa, asked);
        this.kappa = kappa;
    }

    /** A coefficient that is a kappa. */
    interface KappaForm extends Coefficient {
        /** The variance if coders agreed by chance only. */
        double varianceIfZero();
    }

    /**
     * The standard error that kappa would have if there were agreement by chance only, for z.
     *
     * @return the error
     */
    public Estimate standardErrorIfZero() {
        return form().error("standard error if kappa were 0", kappa::varianceIfZero);
    }

    /**
     * How many of the standard errors under chance kappa is away from 0.
     *
     * @return z
     */
    public Estimate z() {
        return form().ratio("z", coefficientAlone(), standardErrorIfZero());
    }

    @Override
    List<NamedAnswer> errors() {
        return Stream.concat(
                        super.errors().stream(),
                        Stream.of(
                                NamedAnswer.of("standard error if kappa were 0", standardErrorIfZero()),
                                NamedAnswer.of("z", z())))
                .toList();
    }
}
