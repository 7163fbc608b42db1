// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.study.Study;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that this library publishes, such as {@link #study()} for {@code Validator.of(RuleSets.study())}.
 *
 * <p>A set holds every rule for one type of record. The order is fixed and is the order of findings: ids and codes
 * first, then judgements, segments, and the sample. A caller adds own rules with {@link RuleSet#with(RuleSet)}.
 *
 * @since 0.1.0
 */
public final class RuleSets {
    private RuleSets() {}

    /**
     * The rules for a study.
     *
     * @return the rules, the same at each call
     */
    public static RuleSet<Study> study() {
        return OfStudy.RULES;
    }

    /** Made when it is first asked for. */
    private static final class OfStudy {
        static final RuleSet<Study> RULES = RuleSet.of(Stream.of(
                        ReferenceRules.all(StudyReferences::of),
                        JudgementRules.study(),
                        SegmentRules.all(),
                        SampleRules.all())
                .flatMap(List::stream)
                .toList());
    }
}
