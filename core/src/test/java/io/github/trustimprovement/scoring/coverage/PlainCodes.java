// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import static io.github.trustimprovement.scoring.coverage.CoverageTest.DAY;

import io.github.trustimprovement.aol.AimSubTheme;
import io.github.trustimprovement.aol.ObjectSubTheme;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.practice.Goal;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.TrustRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What initiatives touch, as texts of codes: those that they state, those of what they name, and those above them. */
final class PlainCodes {
    private static final Map<String, String> ABOVE = above();

    private PlainCodes() {}

    /** The initiatives that run on the day: of a generated log they have had the start alone. */
    static List<Initiative> running(TrustRecord trust) {
        return trust.initiatives().stream()
                .filter(initiative -> initiative.log().stream()
                                .filter(event -> !event.date().isAfter(DAY))
                                .count()
                        == 1)
                .toList();
    }

    static Set<String> of(TrustRecord trust, Initiative initiative) {
        Set<String> codes = new TreeSet<>();
        initiative.components().forEach(code -> add(codes, code.code()));
        initiative.levers().forEach(code -> add(codes, code.code()));
        initiative.aims().forEach(code -> add(codes, code.code()));
        initiative.objects().forEach(code -> add(codes, code.code()));
        for (Practice practice : trust.practices()) {
            if (initiative.practices().contains(practice.id())) {
                practice.components().forEach(code -> add(codes, code.code()));
            }
        }
        for (Goal goal : trust.goals()) {
            if (initiative.goals().contains(goal.id())) {
                goal.aims().forEach(code -> add(codes, code.code()));
            }
        }
        return codes;
    }

    /** Those of some concepts that are touched. */
    static Set<String> of(TrustRecord trust, Initiative initiative, Concept... concepts) {
        Set<String> codes = of(trust, initiative);
        codes.retainAll(Stream.of(concepts).map(Concept::code).toList());
        return codes;
    }

    /** How many of the initiatives that run touch a concept. */
    static long count(TrustRecord trust, Concept concept) {
        return running(trust).stream()
                .filter(initiative -> of(trust, initiative).contains(concept.code()))
                .count();
    }

    private static void add(Set<String> codes, String code) {
        codes.add(code);
        codes.add(ABOVE.getOrDefault(code, code));
    }

    private static Map<String, String> above() {
        Map<String, String> above = new HashMap<>();
        for (AimSubTheme subTheme : AimSubTheme.values()) {
            above.put(subTheme.code(), subTheme.aim().code());
        }
        for (ObjectSubTheme subTheme : ObjectSubTheme.values()) {
            above.put(subTheme.code(), subTheme.object().code());
        }
        for (Component component : Component.values()) {
            above.put(component.code(), component.strand().code());
        }
        return above;
    }
}
