// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import java.util.List;
import java.util.Optional;

/**
 * What one organisation had at each date, such as school/oak: 101.5, nothing, 103.
 *
 * @param organisation the school or trust
 * @param values one a date, as recorded; empty where there is none, or more than one
 * @since 0.1.0
 */
public record PanelRow(OrganisationRef organisation, List<Optional<Decimal>> values) {
    /**
     * Creates a row.
     *
     * @param organisation the school or trust
     * @param values one a date, as recorded; empty where there is none, or more than one
     */
    public PanelRow {
        values = List.copyOf(values);
    }

    /**
     * Whether there is a value at every date.
     *
     * @return true if none is missing
     */
    public boolean isComplete() {
        return values.stream().allMatch(Optional::isPresent);
    }

    /**
     * The value at the first date.
     *
     * @return the value or empty
     */
    public Optional<Decimal> first() {
        return values.get(0);
    }

    /**
     * The value at the last date.
     *
     * @return the value or empty
     */
    public Optional<Decimal> last() {
        return values.get(values.size() - 1);
    }
}
