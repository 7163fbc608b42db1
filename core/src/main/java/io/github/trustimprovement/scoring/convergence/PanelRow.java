// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.numeric.Rational;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What one organisation had at each date, such as school/oak: 101.5, nothing, 103.
 *
 * <p>A mean of schools may have no end of places. {@link #values()} then shows it rounded; measures go by the mean itself,
 * and two rows are equal only where the means are.
 *
 * @since 0.1.0
 */
public final class PanelRow {
    private static final int MOST_DIGITS = 15;

    private final OrganisationRef organisation;
    private final List<Optional<Decimal>> values;
    private final List<Optional<Rational>> exact;
    private final List<Boolean> belongs;

    private PanelRow(
            OrganisationRef organisation,
            List<Optional<Decimal>> values,
            List<Optional<Rational>> exact,
            List<Boolean> belongs) {
        this.organisation = organisation;
        this.values = List.copyOf(values);
        this.exact = List.copyOf(exact);
        this.belongs = List.copyOf(belongs);
        if (values.isEmpty() || values.size() != belongs.size()) {
            throw InvalidModelException.of("PanelRow.belongs", "one a value, at least one", belongs.size());
        }
    }

    /**
     * A row of an organisation that may not have belonged to those looked at throughout.
     *
     * @param organisation the school or trust
     * @param values one a date, as recorded; empty where there is none, or more than one, or where it did not belong
     * @param belongs one a date: whether the organisation belonged to those looked at
     * @return the row
     * @throws InvalidModelException if there are not as many of both, and at least one
     */
    public static PanelRow of(OrganisationRef organisation, List<Optional<Decimal>> values, List<Boolean> belongs) {
        return new PanelRow(
                organisation,
                values,
                values.stream()
                        .map(value -> value.map(Decimal::number).map(PanelRow::fraction))
                        .toList(),
                belongs);
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
        return of(organisation, values, Collections.nCopies(values.size(), true));
    }

    /** A row of means, shown to some places and to 15 digits, halves to even. */
    static PanelRow ofMeans(OrganisationRef organisation, List<Optional<Rational>> means, int places) {
        return new PanelRow(
                organisation,
                means.stream()
                        .map(mean -> mean.map(each -> shown(each, places)))
                        .toList(),
                means,
                Collections.nCopies(means.size(), true));
    }

    private static Decimal shown(Rational mean, int places) {
        return Decimal.of(new BigDecimal(mean.numerator())
                .divide(new BigDecimal(mean.denominator()), MathContext.DECIMAL128)
                .setScale(Math.min(places, MOST_DIGITS), RoundingMode.HALF_EVEN)
                .round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)));
    }

    /** A decimal as a fraction. */
    static Rational fraction(BigDecimal value) {
        BigDecimal plain = value.setScale(Math.max(0, value.scale()));
        return new Rational(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /**
     * Whose values these are.
     *
     * @return the school or trust
     */
    public OrganisationRef organisation() {
        return organisation;
    }

    /**
     * The values.
     *
     * @return one a date, as recorded or rounded; empty where there is none, or more than one, or where it did not belong
     */
    public List<Optional<Decimal>> values() {
        return values;
    }

    /**
     * Whether the organisation belonged to those looked at; true throughout unless members were asked for.
     *
     * @return one a date
     */
    public List<Boolean> belongs() {
        return belongs;
    }

    /** The value at a date without any rounding. */
    Optional<Rational> exact(int date) {
        return exact.get(date);
    }

    Optional<Rational> exactFirst() {
        return exact(0);
    }

    Optional<Rational> exactLast() {
        return exact(exact.size() - 1);
    }

    /** The same without the values of dates at which it did not belong. */
    PanelRow where(IntPredicate belongsAt) {
        List<Boolean> still = each(date -> belongs.get(date) && belongsAt.test(date));
        return new PanelRow(
                organisation,
                each(date -> values.get(date).filter(value -> still.get(date))),
                each(date -> exact.get(date).filter(value -> still.get(date))),
                still);
    }

    private <T> List<T> each(IntFunction<T> ofDate) {
        return IntStream.range(0, values.size()).mapToObj(ofDate).toList();
    }

    /** The same at the first and the last date alone. */
    PanelRow ends() {
        return new PanelRow(
                organisation,
                List.of(first(), last()),
                List.of(exactFirst(), exactLast()),
                List.of(belongs.get(0), belongs.get(belongs.size() - 1)));
    }

    /** The same of two dates, with a change that all had taken off the second. */
    PanelRow lowered(Decimal change) {
        Decimal minus = Decimal.of(change.number().negate());
        return new PanelRow(
                organisation,
                List.of(first(), last().map(value -> PanelRows.sum(value, minus))),
                List.of(exactFirst(), exactLast().map(value -> value.plus(fraction(minus.number())))),
                belongs);
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

    @Override
    public boolean equals(Object other) {
        return other instanceof PanelRow row
                && organisation.equals(row.organisation)
                && values.equals(row.values)
                && exact.equals(row.exact)
                && belongs.equals(row.belongs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(organisation, exact, belongs);
    }

    /** The row on one line: organisation, values, and at which dates it belonged. */
    @Override
    public String toString() {
        return "PanelRow[organisation=" + organisation + ", values=" + values + ", belongs=" + belongs + "]";
    }
}
