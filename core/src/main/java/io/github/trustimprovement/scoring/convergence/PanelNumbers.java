// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Method;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What every number of a panel needs: method, caveats, what stands against it, and its range without each organisation.
 */
final class PanelNumbers {
    private final BalancedPanel panel;
    private final int least;
    private final Method method;
    private final List<Caveat> caveats;
    private final Optional<UndefinedReason> whyUndefined;
    private final boolean hasRanges;

    private PanelNumbers(
            BalancedPanel panel,
            int least,
            Method method,
            List<Caveat> caveats,
            Optional<UndefinedReason> whyUndefined,
            boolean hasRanges) {
        this.panel = panel;
        this.least = least;
        this.method = method;
        this.caveats = caveats;
        this.whyUndefined = whyUndefined;
        this.hasRanges = hasRanges;
    }

    /** Of a measure that needs no distances between values, which an ordinal scale does not give. */
    static PanelNumbers ofRanks(BalancedPanel panel, MeasureDescription measure, int least) {
        return ofRanks(panel, panel.basis(), measure, least);
    }

    private static PanelNumbers ofRanks(BalancedPanel panel, CountBasis basis, MeasureDescription measure, int least) {
        return new PanelNumbers(
                panel,
                least,
                basis.method(measure),
                measure.caveatsWith(basis),
                basis.whyUndefined()
                        .or(() -> panel.rows().size() < least
                                ? Optional.of(UndefinedReason.TOO_FEW_UNITS)
                                : Optional.empty()),
                true);
    }

    static PanelNumbers of(BalancedPanel panel, MeasureDescription measure, int least) {
        return of(panel, panel.basis(), measure, least);
    }

    /** With a basis of its own, where the panel's says what does not hold of the measure. */
    static PanelNumbers of(BalancedPanel panel, CountBasis basis, MeasureDescription measure, int least) {
        boolean isOrdinal = panel.measure().levelOfMeasurement().equals(Optional.of(LevelOfMeasurement.ORDINAL));
        return ofRanks(panel, basis, measure, least)
                .unless(isOrdinal ? Optional.of(UndefinedReason.LEVEL_TOO_WEAK) : Optional.empty());
    }

    /** With a further reason, after those that are there. */
    PanelNumbers unless(Optional<UndefinedReason> reason) {
        return new PanelNumbers(panel, least, method, caveats, whyUndefined.or(() -> reason), hasRanges);
    }

    PanelNumbers with(String option, String value) {
        return new PanelNumbers(
                panel, least, method.toBuilder().putOption(option, value).build(), caveats, whyUndefined, hasRanges);
    }

    PanelNumbers with(Caveat caveat) {
        List<Caveat> all =
                Stream.concat(caveats.stream(), Stream.of(caveat)).distinct().toList();
        return new PanelNumbers(panel, least, method, all, whyUndefined, hasRanges);
    }

    /** Numbers alone: a range takes as many computations as there are organisations. */
    PanelNumbers withoutRanges() {
        return new PanelNumbers(panel, least, method, caveats, whyUndefined, false);
    }

    int size() {
        return panel.rows().size();
    }

    /** Whether enough are left when one is left out. */
    boolean canOmitOne() {
        return size() > least;
    }

    Method method() {
        return method;
    }

    List<Caveat> caveats() {
        return caveats;
    }

    Optional<UndefinedReason> whyUndefined() {
        return whyUndefined;
    }

    Undefined undefined(UndefinedReason reason) {
        return Undefined.of(reason, size(), caveats);
    }

    /** The values of each date, in the order of the organisations. */
    List<DateValues> dates() {
        return dates(panel).mapToObj(date -> DateValues.of(panel.rows(), date)).toList();
    }

    private static IntStream dates(BalancedPanel panel) {
        return IntStream.range(0, panel.periods().size());
    }

    /** A number of each date. */
    List<Estimate> each(IntFunction<Estimate> number) {
        return dates(panel).mapToObj(number).toList();
    }

    /** A number of each date under its name. */
    static Stream<NamedAnswer> named(String what, BalancedPanel panel, List<Estimate> numbers) {
        return dates(panel)
                .mapToObj(date -> NamedAnswer.of(what + ", " + panel.periods().get(date), numbers.get(date)));
    }

    /** A number, unless something stands against it, with its range without each organisation. */
    Estimate number(IntToDoubleFunction statistic) {
        return number(UndefinedReason.NO_DATA, omitted -> OptionalDouble.of(statistic.applyAsDouble(omitted)));
    }

    /** The same of a statistic that may be undefined: of all, and without the organisation at a place. */
    Estimate number(UndefinedReason whyNone, IntFunction<OptionalDouble> statistic) {
        return number(whyNone, size(), hasRanges && canOmitOne() ? size() : 0, statistic);
    }

    /** The same where more organisations count than have a value at every date. */
    Estimate number(UndefinedReason whyNone, int n, int omissions, IntFunction<OptionalDouble> statistic) {
        if (whyUndefined.isPresent()) {
            return undefined(whyUndefined.get());
        }
        OptionalDouble whole = statistic.apply(DateValues.NOBODY);
        if (whole.isEmpty()) {
            return undefined(whyNone);
        }
        return Defined.builder()
                .value(whole.getAsDouble())
                .n(n)
                .method(method)
                .caveats(caveats)
                .leaveOneOut(LeaveOneOut.ofValues(
                        IntStream.range(0, omissions).mapToObj(statistic).toList()))
                .build();
    }
}
