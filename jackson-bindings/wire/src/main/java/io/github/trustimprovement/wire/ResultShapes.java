// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Leaves.DOUBLE;
import static io.github.trustimprovement.wire.Leaves.LONG;
import static io.github.trustimprovement.wire.Leaves.LONG_TEXT;
import static io.github.trustimprovement.wire.Leaves.STRING;
import static io.github.trustimprovement.wire.Leaves.closed;
import static io.github.trustimprovement.wire.RecordShape.alternative;
import static io.github.trustimprovement.wire.RecordShape.document;
import static io.github.trustimprovement.wire.RecordShape.record;

import io.github.trustimprovement.scoring.Answer;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.ClassifiedBuilder;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.DefinedBuilder;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.IntervalBuilder;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.LeaveOneOutBuilder;
import io.github.trustimprovement.scoring.Method;
import io.github.trustimprovement.scoring.MethodBuilder;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.NamedAnswerBuilder;
import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.scoring.ResultsBuilder;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.StepBuilder;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedBuilder;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** What measures answer and how it came about, one line a property. */
final class ResultShapes {
    private static final Shape<Caveat> CAVEAT = closed("a caveat", Caveat.values(), Caveat::code);
    private static final Shape<UndefinedReason> REASON =
            closed("an undefined reason", UndefinedReason.values(), UndefinedReason::code);
    static final Shape<Map<String, String>> STRINGS = new MapShape<>(STRING);

    static final Shape<Method> METHOD = record("method", Method::builder, MethodBuilder::build)
            .required("measure", Method::measure, MethodBuilder::measure, STRING)
            .defaulted("options", Method::options, MethodBuilder::options, STRINGS, Map.of())
            .extensions(Method::extensions, MethodBuilder::extensions);

    static final Shape<LeaveOneOut> LEAVE_ONE_OUT = record(
                    "leave one out", LeaveOneOut::builder, LeaveOneOutBuilder::build)
            .required("lowest", LeaveOneOut::lowest, LeaveOneOutBuilder::lowest, DOUBLE)
            .required("highest", LeaveOneOut::highest, LeaveOneOutBuilder::highest, DOUBLE)
            .required("undefined", LeaveOneOut::undefined, LeaveOneOutBuilder::undefined, LONG)
            .required("omissions", LeaveOneOut::omissions, LeaveOneOutBuilder::omissions, LONG)
            .extensions(LeaveOneOut::extensions, LeaveOneOutBuilder::extensions);

    static final Shape<Interval> INTERVAL = record("interval", Interval::builder, IntervalBuilder::build)
            .required("lower", Interval::lower, IntervalBuilder::lower, DOUBLE)
            .required("upper", Interval::upper, IntervalBuilder::upper, DOUBLE)
            .required("level", Interval::level, IntervalBuilder::level, DOUBLE)
            .required("method", Interval::method, IntervalBuilder::method, STRING)
            .extensions(Interval::extensions, IntervalBuilder::extensions);

    static final Shape<Answer> ANSWER = ChoiceShape.<Answer>choice("answer")
            .or(
                    Defined.class,
                    alternative("defined", Defined::builder, DefinedBuilder::build)
                            .required("value", Defined::value, DefinedBuilder::value, DOUBLE)
                            .optional("k", ifPresent(Defined::k), DefinedBuilder::k, LONG)
                            .required("n", Defined::n, DefinedBuilder::n, LONG)
                            .optional("clusters", ifPresent(Defined::clusters), DefinedBuilder::clusters, LONG)
                            .optional(
                                    "smallestGroup",
                                    ifPresent(Defined::smallestGroup),
                                    DefinedBuilder::smallestGroup,
                                    LONG)
                            .required("method", Defined::method, DefinedBuilder::method, METHOD)
                            .optional("leaveOneOut", Defined::leaveOneOut, DefinedBuilder::leaveOneOut, LEAVE_ONE_OUT)
                            .optional("interval", Defined::interval, DefinedBuilder::interval, INTERVAL)
                            .optional("seed", ifPresent(Defined::seed), DefinedBuilder::seed, LONG_TEXT)
                            .list("caveats", Defined::caveats, DefinedBuilder::caveats, CAVEAT)
                            .extensions(Defined::extensions, DefinedBuilder::extensions))
            .or(
                    Classified.class,
                    alternative("classified", Classified::builder, ClassifiedBuilder::build)
                            .required("value", Classified::value, ClassifiedBuilder::value, STRING)
                            .required("n", Classified::n, ClassifiedBuilder::n, LONG)
                            .required("method", Classified::method, ClassifiedBuilder::method, METHOD)
                            .list("caveats", Classified::caveats, ClassifiedBuilder::caveats, CAVEAT)
                            .extensions(Classified::extensions, ClassifiedBuilder::extensions))
            .or(
                    Undefined.class,
                    alternative("undefined", Undefined::builder, UndefinedBuilder::build)
                            .required("reason", Undefined::reason, UndefinedBuilder::reason, REASON)
                            .required("n", Undefined::n, UndefinedBuilder::n, LONG)
                            .list("caveats", Undefined::caveats, UndefinedBuilder::caveats, CAVEAT)
                            .extensions(Undefined::extensions, UndefinedBuilder::extensions));

    static final Shape<Step> STEP = record("step", Step::builder, StepBuilder::build)
            .required("what", Step::what, StepBuilder::what, STRING)
            .required("value", Step::value, StepBuilder::value, DOUBLE)
            .extensions(Step::extensions, StepBuilder::extensions);

    static final Shape<NamedAnswer> NAMED_ANSWER = record(
                    "named answer", NamedAnswer::builder, NamedAnswerBuilder::build)
            .required("what", NamedAnswer::what, NamedAnswerBuilder::what, STRING)
            .defaulted(
                    "answer",
                    NamedAnswer::answer,
                    NamedAnswerBuilder::answer,
                    ANSWER,
                    NamedAnswer.builder().what("nothing").build().answer())
            .extensions(NamedAnswer::extensions, NamedAnswerBuilder::extensions);

    static final Shape<Explanation> EXPLANATION = record("explanation", Explanation::builder, ExplanationBuilder::build)
            .required("measure", Explanation::measure, ExplanationBuilder::measure, STRING)
            .required("title", Explanation::title, ExplanationBuilder::title, STRING)
            .required("formula", Explanation::formula, ExplanationBuilder::formula, STRING)
            .defaulted("subject", Explanation::subject, ExplanationBuilder::subject, STRINGS, Map.of())
            .defaulted("options", Explanation::options, ExplanationBuilder::options, STRINGS, Map.of())
            .list("steps", Explanation::steps, ExplanationBuilder::steps, STEP)
            .list("answers", Explanation::answers, ExplanationBuilder::answers, NAMED_ANSWER)
            .list("sources", Explanation::sources, ExplanationBuilder::sources, STRING)
            .extensions(Explanation::extensions, ExplanationBuilder::extensions);

    static final Shape<Results> RESULTS = document(
                    "trust-improvement/results", "1", Results::builder, ResultsBuilder::build)
            .optional("title", Results::title, ResultsBuilder::title, STRING)
            .list("explanations", Results::explanations, ResultsBuilder::explanations, EXPLANATION)
            .extensions(Results::extensions, ResultsBuilder::extensions);

    static final ShapeTable TABLE = new ShapeTable()
            .put(Method.class, METHOD)
            .put(LeaveOneOut.class, LEAVE_ONE_OUT)
            .put(Interval.class, INTERVAL)
            .put(Answer.class, ANSWER)
            .put(Step.class, STEP)
            .put(NamedAnswer.class, NAMED_ANSWER)
            .put(Explanation.class, EXPLANATION)
            .put(Results.class, RESULTS);

    private ResultShapes() {}

    private static <T> Function<T, Optional<Long>> ifPresent(Function<T, OptionalLong> get) {
        return value -> get.apply(value).stream().boxed().findFirst();
    }
}
