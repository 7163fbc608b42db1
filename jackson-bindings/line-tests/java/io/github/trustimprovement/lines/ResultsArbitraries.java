// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import io.github.trustimprovement.scoring.Answer;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.Method;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Results with numbers from all over the doubles. */
final class ResultsArbitraries {
    private static final long MAX_COUNT = 1L << 53;

    private ResultsArbitraries() {}

    static Arbitrary<Results> results() {
        return Combinators.combine(texts().optional(), explanations().list().ofMaxSize(2))
                .as((title, explanations) -> Results.builder()
                        .title(title)
                        .explanations(explanations)
                        .build());
    }

    private static Arbitrary<Explanation> explanations() {
        Arbitrary<Step> steps = Combinators.combine(texts(), doubles()).as(Step::of);
        Arbitrary<NamedAnswer> answers = Combinators.combine(texts(), answers()).as(NamedAnswer::of);
        return Combinators.combine(
                        texts(),
                        pairs(),
                        pairs(),
                        steps.list().ofMaxSize(2),
                        answers.list().ofMaxSize(4),
                        texts().list().ofMaxSize(2))
                .as((text, subject, options, allSteps, allAnswers, sources) -> Explanation.builder()
                        .measure(text)
                        .title(text)
                        .formula(text)
                        .subject(subject)
                        .options(options)
                        .steps(allSteps)
                        .answers(allAnswers)
                        .sources(sources)
                        .build());
    }

    private static Arbitrary<Answer> answers() {
        return Arbitraries.oneOf(defined(), classified(), undefined());
    }

    private static Arbitrary<Answer> defined() {
        Arbitrary<LeaveOneOut> ranges = Combinators.combine(doubles(), doubles(), counts())
                .as((one, other, undefined) ->
                        LeaveOneOut.of(Math.min(one, other), Math.max(one, other), undefined / 2 + 1, undefined / 2));
        Arbitrary<Interval> intervals = Combinators.combine(doubles(), doubles(), texts())
                .as((one, other, name) -> Interval.of(Math.min(one, other), Math.max(one, other), 0.95, name));
        return Combinators.combine(
                        doubles(),
                        counts(),
                        methods(),
                        ranges.optional(),
                        intervals.optional(),
                        Arbitraries.longs().optional(),
                        caveats())
                .as((value, n, method, range, interval, seed, caveats) -> {
                    var builder = Defined.builder()
                            .value(value)
                            .n(n)
                            .method(method)
                            .leaveOneOut(range)
                            .interval(interval)
                            .caveats(caveats);
                    seed.ifPresent(number -> builder.seed(number).k(n / 2).clusters(n / 3));
                    return builder.build();
                });
    }

    private static Arbitrary<Answer> classified() {
        return Combinators.combine(texts(), counts(), methods(), caveats())
                .as((value, n, method, caveats) -> Classified.builder()
                        .value(value)
                        .n(n)
                        .method(method)
                        .caveats(caveats)
                        .build());
    }

    private static Arbitrary<Answer> undefined() {
        return Combinators.combine(Arbitraries.of(UndefinedReason.class), counts(), caveats())
                .as(Undefined::of);
    }

    private static Arbitrary<Method> methods() {
        return Combinators.combine(texts(), pairs())
                .as((measure, options) ->
                        Method.builder().measure(measure).options(options).build());
    }

    static Arbitrary<Double> doubles() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
                Arbitraries.integers().between(-1_000, 1_000).map(number -> number / 14.0));
    }

    private static Arbitrary<Long> counts() {
        return Arbitraries.longs().between(0, MAX_COUNT);
    }

    private static Arbitrary<List<Caveat>> caveats() {
        return Arbitraries.of(Caveat.class).list().uniqueElements().ofMaxSize(3);
    }

    private static Arbitrary<Map<String, String>> pairs() {
        return Arbitraries.maps(texts(), Arbitraries.strings().ofMaxLength(3)).ofMaxSize(3);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('!', '~')
                .withChars('\u00e9', '\u5b66')
                .ofMinLength(1)
                .ofMaxLength(8);
    }
}
