// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Leaves.DECIMAL;
import static io.github.trustimprovement.wire.Leaves.LONG;
import static io.github.trustimprovement.wire.Leaves.STRING;
import static io.github.trustimprovement.wire.Leaves.closed;
import static io.github.trustimprovement.wire.RecordShape.alternative;
import static io.github.trustimprovement.wire.RecordShape.record;

import io.github.trustimprovement.outcome.ComparablePeriods;
import io.github.trustimprovement.outcome.ComparablePeriodsBuilder;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.Measured;
import io.github.trustimprovement.outcome.MeasuredBuilder;
import io.github.trustimprovement.outcome.Missing;
import io.github.trustimprovement.outcome.MissingBuilder;
import io.github.trustimprovement.outcome.MissingReason;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.ObservationBuilder;
import io.github.trustimprovement.outcome.ObservedValue;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.OutcomeMeasureBuilder;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.outcome.PanelBuilder;
import io.github.trustimprovement.review.LevelOfMeasurement;

/** Measures and what was observed, one line a property. */
final class OutcomeShapes {
    private static final Shape<Direction> DIRECTION = closed("a direction", Direction.values(), Direction::code);
    private static final Shape<LevelOfMeasurement> LEVEL_OF_MEASUREMENT =
            closed("a level of measurement", LevelOfMeasurement.values(), LevelOfMeasurement::code);
    private static final Shape<MissingReason> MISSING_REASON =
            closed("a missing reason", MissingReason.values(), MissingReason::code);

    static final Shape<ComparablePeriods> COMPARABLE_PERIODS = record(
                    "comparable periods", ComparablePeriods::builder, ComparablePeriodsBuilder::build)
            .required("first", ComparablePeriods::first, ComparablePeriodsBuilder::first, OrganisationShapes.PERIOD)
            .optional("last", ComparablePeriods::last, ComparablePeriodsBuilder::last, OrganisationShapes.PERIOD)
            .optional("note", ComparablePeriods::note, ComparablePeriodsBuilder::note, STRING)
            .extensions(ComparablePeriods::extensions, ComparablePeriodsBuilder::extensions);

    static final Shape<OutcomeMeasure> OUTCOME_MEASURE = record(
                    "outcome measure", OutcomeMeasure::builder, OutcomeMeasureBuilder::build)
            .required("id", OutcomeMeasure::id, OutcomeMeasureBuilder::id, STRING)
            .optional("label", OutcomeMeasure::label, OutcomeMeasureBuilder::label, STRING)
            .optional("unit", OutcomeMeasure::unit, OutcomeMeasureBuilder::unit, STRING)
            .required("direction", OutcomeMeasure::direction, OutcomeMeasureBuilder::direction, DIRECTION)
            .optional(
                    "levelOfMeasurement",
                    OutcomeMeasure::levelOfMeasurement,
                    OutcomeMeasureBuilder::levelOfMeasurement,
                    LEVEL_OF_MEASUREMENT)
            .optional("instrument", OutcomeMeasure::instrument, OutcomeMeasureBuilder::instrument, STRING)
            .optional("yearGroup", OutcomeMeasure::yearGroup, OutcomeMeasureBuilder::yearGroup, STRING)
            .optional("minimum", OutcomeMeasure::minimum, OutcomeMeasureBuilder::minimum, DECIMAL)
            .optional("maximum", OutcomeMeasure::maximum, OutcomeMeasureBuilder::maximum, DECIMAL)
            .optional("step", OutcomeMeasure::step, OutcomeMeasureBuilder::step, DECIMAL)
            .list("comparable", OutcomeMeasure::comparable, OutcomeMeasureBuilder::comparable, COMPARABLE_PERIODS)
            .extensions(OutcomeMeasure::extensions, OutcomeMeasureBuilder::extensions);

    static final Shape<ObservedValue> OBSERVED_VALUE = ChoiceShape.<ObservedValue>choice("observed value")
            .or(
                    Measured.class,
                    alternative("measured", Measured::builder, MeasuredBuilder::build)
                            .required("value", Measured::value, MeasuredBuilder::value, DECIMAL)
                            .extensions(Measured::extensions, MeasuredBuilder::extensions))
            .or(
                    Missing.class,
                    alternative("missing", Missing::builder, MissingBuilder::build)
                            .optional("reason", Missing::reason, MissingBuilder::reason, MISSING_REASON)
                            .optional("note", Missing::note, MissingBuilder::note, STRING)
                            .extensions(Missing::extensions, MissingBuilder::extensions));

    static final Shape<Observation> OBSERVATION = record("observation", Observation::builder, ObservationBuilder::build)
            .required("measure", Observation::measure, ObservationBuilder::measure, STRING)
            .required(
                    "organisation",
                    Observation::organisation,
                    ObservationBuilder::organisation,
                    OrganisationShapes.ORGANISATION_REF)
            .required("period", Observation::period, ObservationBuilder::period, OrganisationShapes.PERIOD)
            .defaulted("value", Observation::value, ObservationBuilder::value, OBSERVED_VALUE, ObservedValue.missing())
            .optional("cohortSize", Observation::cohortSize, ObservationBuilder::cohortSize, LONG)
            .optional("standardError", Observation::standardError, ObservationBuilder::standardError, DECIMAL)
            .optional("note", Observation::note, ObservationBuilder::note, STRING)
            .extensions(Observation::extensions, ObservationBuilder::extensions);

    static final Shape<Panel> PANEL = record("panel", Panel::builder, PanelBuilder::build)
            .required("measure", Panel::measure, PanelBuilder::measure, OUTCOME_MEASURE)
            .list("observations", Panel::observations, PanelBuilder::observations, OBSERVATION)
            .extensions(Panel::extensions, PanelBuilder::extensions);

    static final ShapeTable TABLE = new ShapeTable()
            .put(ComparablePeriods.class, COMPARABLE_PERIODS)
            .put(OutcomeMeasure.class, OUTCOME_MEASURE)
            .put(ObservedValue.class, OBSERVED_VALUE)
            .put(Observation.class, OBSERVATION)
            .put(Panel.class, PANEL);

    private OutcomeShapes() {}
}
