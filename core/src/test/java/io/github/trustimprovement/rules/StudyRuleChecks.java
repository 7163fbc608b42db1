// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.SegmentBuilder;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyBuilder;
import java.math.BigDecimal;
import java.util.List;

/** Small studies, and what one rule says of them. */
final class StudyRuleChecks {
    static final LocalCode LOCAL = LocalCode.of("local/own");

    private StudyRuleChecks() {}

    /** All that one rule finds in a study, as lines of severity, code, pointer and message. */
    static List<String> lines(String rule, Study study) {
        return lines(rule, study, Profile.none());
    }

    /** The same with a threshold for the rule. */
    static List<String> lines(String rule, Study study, long threshold) {
        return lines(
                rule,
                study,
                Profile.builder()
                        .name("test")
                        .putThreshold(rule, BigDecimal.valueOf(threshold))
                        .build());
    }

    private static List<String> lines(String rule, Study study, Profile profile) {
        return Validator.of(RuleSets.study()).withProfile(profile).validate(study).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(StudyRuleChecks::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.severity() + " " + finding.rule() + " " + finding.pointer() + ": " + finding.message();
    }

    /** A study of one source. */
    static StudyBuilder study() {
        return Study.builder().id("demo").addSources(Source.of("i01"));
    }

    /** A study of one segment with these codings, said by participant {@code p01}. */
    static Study coded(Coding... codings) {
        return study().addSegments(segment("s1", codings).build()).build();
    }

    /** A segment with these codings, said by participant {@code p01}. */
    static SegmentBuilder segment(String id, Coding... codings) {
        return Segment.builder().id(id).source("i01").speaker(Speaker.of("p01")).addCodings(codings);
    }
}
