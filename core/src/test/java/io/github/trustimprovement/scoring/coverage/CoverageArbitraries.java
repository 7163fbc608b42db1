// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import static io.github.trustimprovement.scoring.coverage.CoverageTest.DAY;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.AimSubTheme;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.ObjectSubTheme;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.Goal;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.practice.TrustRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Records of few schools, goals and practices, so that initiatives meet in them. */
final class CoverageArbitraries {
    private static final List<String> IDS = List.of("a", "b");

    private CoverageArbitraries() {}

    static Arbitrary<TrustRecord> records() {
        return Combinators.combine(
                        schools().list().ofMaxSize(3),
                        aims().list().ofSize(IDS.size()),
                        components().list().ofSize(IDS.size()),
                        initiatives().list().ofMaxSize(8))
                .as((schools, aims, components, initiatives) ->
                        TrustRecord.of("t", Trust.of("t", schools.toArray(School[]::new))).toBuilder()
                                .addGoals(goal(0, aims), goal(1, aims))
                                .addPractices(practice(0, components), practice(1, components))
                                .addAllInitiatives(initiatives)
                                .build());
    }

    /** Practices of two topics, or of none. */
    static Arbitrary<List<Practice>> practices() {
        return Combinators.combine(
                        components(), Arbitraries.of("reading", "writing").optional(0.8))
                .as((components, focus) -> Practice.of("p", "p", components).toBuilder()
                        .focus(focus)
                        .build())
                .list()
                .ofMaxSize(6);
    }

    private static Goal goal(int index, List<Code[]> aims) {
        return Goal.ofTrust(IDS.get(index), "A goal").withAims(aims.get(index));
    }

    private static Practice practice(int index, List<Component[]> components) {
        return Practice.of(IDS.get(index), "A practice", components.get(index));
    }

    /** A school of the day, one that just left, or one that is to join. */
    private static Arbitrary<School> schools() {
        return Combinators.combine(schoolIds(), Arbitraries.integers().between(0, 2))
                .as((id, stay) -> School.of(id).toBuilder()
                        .joined(stay == 1 ? Optional.of(DAY.plusDays(1)) : Optional.empty())
                        .left(stay == 2 ? Optional.of(DAY) : Optional.empty())
                        .build());
    }

    private static Arbitrary<Initiative> initiatives() {
        return Combinators.combine(
                        components(),
                        Arbitraries.of(Lever.class).set().ofMaxSize(2),
                        aims(),
                        codes(ImprovementObject.values(), ObjectSubTheme.values()),
                        schoolIds().list().ofMaxSize(3),
                        Arbitraries.of("other", "another").list().ofMaxSize(2),
                        Arbitraries.of("a", "b", "none").list().ofMaxSize(2),
                        logs())
                .as((components, levers, aims, objects, schools, partners, links, log) -> Initiative.of(
                                "i", "An initiative")
                        .withComponents(components)
                        .withLevers(levers.toArray(Lever[]::new))
                        .withAims(aims)
                        .withObjects(objects)
                        .toBuilder()
                        .schools(schools)
                        .partnerTrusts(partners)
                        .goals(links)
                        .practices(links)
                        .log(log)
                        .build());
    }

    /** Mostly one that runs on the day; else none yet, one that begins a day late, or one that has ended. */
    private static Arbitrary<List<InitiativeEvent>> logs() {
        List<InitiativeEvent> runs = List.of(Started.of(DAY));
        return Arbitraries.of(
                runs,
                runs,
                runs,
                List.of(),
                List.of(Started.of(DAY.plusDays(1))),
                List.of(Started.of(DAY.minusDays(1)), Stopped.of(DAY)));
    }

    private static Arbitrary<String> schoolIds() {
        return Arbitraries.of("oak", "elm", "ash");
    }

    private static Arbitrary<Component[]> components() {
        return Arbitraries.of(Component.class).array(Component[].class).ofMaxSize(2);
    }

    private static Arbitrary<Code[]> aims() {
        return codes(Aim.values(), AimSubTheme.values());
    }

    private static Arbitrary<Code[]> codes(Code[] concepts, Code[] subThemes) {
        return Arbitraries.of(
                        Stream.of(concepts, subThemes).flatMap(Arrays::stream).toList())
                .array(Code[].class)
                .ofMaxSize(2);
    }
}
