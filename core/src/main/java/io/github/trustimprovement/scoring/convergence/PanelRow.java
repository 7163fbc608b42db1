// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What one organisation had at each date, such as school/oak: 101.5, nothing, 103.
 *
 * @param organisation the school or trust
 * @param values one a date, as recorded; empty where there is none, or more than one, or where it did not belong
 * @param belongs one a date: whether the organisation belonged to those looked at; true throughout unless members were
 *     asked for
 * @since 0.1.0
 */
public record PanelRow(OrganisationRef organisation, List<Optional<Decimal>> values, List<Boolean> belongs) {
    /**
     * Creates a row.
     *
     * @param organisation the school or trust
     * @param values one a date, as recorded; empty where there is none, or more than one, or where it did not belong
     * @param belongs one a date: whether the organisation belonged to those looked at
     * @throws InvalidModelException if there are not as many of both, and at least one
     */
    public PanelRow {
        values = List.copyOf(values);
        belongs = List.copyOf(belongs);
        if (values.isEmpty() || values.size() != belongs.size()) {
            throw InvalidModelException.of("PanelRow.belongs", "one a value, at least one", belongs.size());
        }
    }

    /**
     * A row of an organisation that is not asked for membership.
     *
     * @param organisation the school or trust
     * @param values one a date, at least one
     * @return the row
     * @throws InvalidModelException if there is no date
     */
    public static PanelRow of(OrganisationRef organisation, List<Optional<Decimal>> values) {
        return new PanelRow(organisation, values, Collections.nCopies(values.size(), true));
    }

    /** The same without the values of dates at which it did not belong. */
    PanelRow where(IntPredicate belongsAt) {
        List<Boolean> still = IntStream.range(0, values.size())
                .mapToObj(date -> belongs.get(date) && belongsAt.test(date))
                .toList();
        return new PanelRow(
                organisation,
                IntStream.range(0, values.size())
                        .mapToObj(date -> values.get(date).filter(value -> still.get(date)))
                        .toList(),
                still);
    }

    /** The same at the first and the last date alone. */
    PanelRow ends() {
        return new PanelRow(
                organisation, List.of(first(), last()), List.of(belongs.get(0), belongs.get(belongs.size() - 1)));
    }

    /** Whether it says anything: a value, or that the organisation joined or left. */
    boolean isOfInterest() {
        return values.stream().anyMatch(Optional::isPresent) || (belongs.contains(true) && belongs.contains(false));
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
     * Why it is not in the panel at every date.
     *
     * @return the change from the first date to the last, or empty where there is a value at every date
     */
    public Optional<PanelChange> change() {
        if (isComplete()) {
            return Optional.empty();
        }
        boolean belongsLast = belongs.get(belongs.size() - 1);
        if (belongs.get(0) != belongsLast) {
            return Optional.of(belongsLast ? PanelChange.NEW_MEMBER : PanelChange.FORMER_MEMBER);
        }
        if (first().isPresent() != last().isPresent()) {
            return Optional.of(last().isPresent() ? PanelChange.NEW_OBSERVATION : PanelChange.LOST_OBSERVATION);
        }
        return Optional.of(PanelChange.GAP);
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
