// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Method;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All comparisons that were declared, in the order of their names, each with its p or why it has none. */
record PValueFamily(List<Member> members) {
    /** One comparison: its p, if it has one; the answer that it is, if it was one. */
    private record Member(String name, OptionalDouble p, List<Estimate> answer) {
        Member {
            Require.notBlank("PValueAdjustment.name", name);
            if (p.isPresent() && !(p.getAsDouble() >= 0 && p.getAsDouble() <= 1)) {
                throw InvalidModelException.of("PValueAdjustment.p", "from 0 to 1", p.getAsDouble());
            }
        }
    }

    static PValueFamily of(Map<String, Double> pValues) {
        List<Member> members = new ArrayList<>();
        new TreeMap<>(pValues).forEach((name, p) -> members.add(new Member(name, OptionalDouble.of(p), List.of())));
        return new PValueFamily(members);
    }

    static PValueFamily ofEstimates(Map<String, ? extends Estimate> answers) {
        List<Member> members = new ArrayList<>();
        new TreeMap<>(answers)
                .forEach((name, answer) -> members.add(new Member(name, answer.ifDefined(), List.of(answer))));
        return new PValueFamily(members);
    }

    /**
     * The adjusted answers. Who has no p counts with 1, the value that says least, and gets none.
     *
     * @param measure the adjustment
     * @param adjustment from the values of p to the adjusted ones, place by place
     */
    Map<String, Estimate> adjusted(MeasureDescription measure, UnaryOperator<double[]> adjustment) {
        double[] adjusted = adjustment.apply(
                members.stream().mapToDouble(member -> member.p().orElse(1)).toArray());
        Map<String, Estimate> answers = new LinkedHashMap<>();
        for (int i = 0; i < adjusted.length; i++) {
            answers.put(members.get(i).name(), answer(measure, members.get(i), adjusted[i]));
        }
        return answers;
    }

    private Estimate answer(MeasureDescription measure, Member member, double adjusted) {
        List<Caveat> caveats = Stream.concat(
                        measure.caveats().stream(),
                        member.answer().stream().flatMap(answer -> answer.caveats().stream()))
                .distinct()
                .toList();
        if (member.answer().stream().findFirst().orElse(null) instanceof Undefined undefined) {
            return Undefined.of(undefined.reason(), undefined.n(), caveats);
        }
        var method =
                Method.builder().measure(measure.code()).putOption("comparisons", Integer.toString(members.size()));
        long n = members.size();
        OptionalLong smallestGroup = OptionalLong.empty();
        for (Estimate answer : member.answer()) {
            n = answer.n();
            smallestGroup = ((Defined) answer).smallestGroup();
            method.putOption("p by", ((Defined) answer).method().fingerprint());
        }
        return Defined.builder()
                .value(adjusted)
                .n(n)
                .smallestGroup(smallestGroup)
                .method(method.build())
                .caveats(caveats)
                .build();
    }

    List<Step> steps() {
        return Stream.concat(
                        Stream.of(Step.of("m, comparisons declared", members.size())),
                        members.stream()
                                .flatMap(member ->
                                        member.p().stream().mapToObj(p -> Step.of("p: " + member.name(), p))))
                .toList();
    }
}
