// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.Identified;
import io.github.trustimprovement.study.Study;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every share of two codes with its reason and its range, from plain sets of a study and of it without each leader. */
class PairShareProperties {
    private static final List<String> ROSTER = List.of("p1", "p2", "p3");

    /** How many of how many units or leaders, or why there is no share. */
    private record Share(long k, long n, Optional<UndefinedReason> why) {
        static Share of(Set<String> some, Set<String> all, Optional<UndefinedReason> why) {
            return new Share(
                    some.size(),
                    all.size(),
                    why.or(() -> all.isEmpty() ? Optional.of(UndefinedReason.ZERO_DENOMINATOR) : Optional.empty()));
        }

        OptionalDouble value() {
            return why.isPresent() ? OptionalDouble.empty() : OptionalDouble.of((double) k / n);
        }
    }

    private static Map<String, Share> shares(PlacedPair pair) {
        BruteForce plain = pair.plain();
        Window window = pair.window();
        Code a = pair.a();
        Code b = pair.b();
        boolean isSilent = plain.all(Window.SAME_SEGMENT).isEmpty();
        boolean isNameless = plain.leaders(segment -> true).isEmpty();
        Optional<UndefinedReason> noData = isSilent ? Optional.of(UndefinedReason.NO_DATA) : Optional.empty();
        Optional<UndefinedReason> noNames =
                noData.or(() -> isNameless ? Optional.of(UndefinedReason.SPEAKERS_NOT_IDENTIFIED) : Optional.empty());
        Optional<UndefinedReason> why = window instanceof SameLeader ? noNames : noData;
        Set<String> ab = plain.together(window, a, b);
        Set<String> ba = plain.together(window, b, a);
        Map<String, Share> shares = new LinkedHashMap<>();
        shares.put(
                "jaccard",
                Share.of(
                        BruteForce.union(ab, ba), BruteForce.union(plain.with(window, a), plain.with(window, b)), why));
        shares.put("of A", Share.of(ab, plain.with(window, a), why));
        shares.put("of B", Share.of(ba, plain.with(window, b), why));
        shares.put(
                "leaders",
                Share.of(
                        plain.leadersTogether(window, a, b),
                        noNames.isPresent() ? Set.of() : plain.all(Window.SAME_LEADER),
                        noNames));
        return shares;
    }

    /** The same codes in what is left of the study when a leader was never there. */
    private static PlacedPair without(PlacedPair pair, String leader) {
        Study study = pair.study();
        Study rest = study.toBuilder()
                .participants(study.participants().stream()
                        .filter(participant -> !participant.id().equals(leader))
                        .toList())
                .segments(study.segments().stream()
                        .filter(segment -> !(segment.speaker() instanceof Identified who
                                && who.participant().equals(leader)))
                        .toList())
                .build();
        return new PlacedPair(rest, pair.window(), pair.a(), pair.b());
    }

    @Property(tries = 500)
    @Proves(
            measure = "cooccurrence/code-cooccurrence",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "each share from plain sets of ids, and its range from those of the study without each leader")
    void sharesAreThoseOfPlainSets(@ForAll("pairs") PlacedPair pair) {
        CodeCooccurrence found = pair.measure();
        Map<String, Share> expected = shares(pair);
        Set<String> counted = pair.plain().all(Window.SAME_LEADER);
        List<Map<String, Share>> rests = ROSTER.stream()
                .filter(counted::contains)
                .map(leader -> shares(without(pair, leader)))
                .toList();

        Map.of(
                        "jaccard", found.jaccard(),
                        "of A", found.shareOfA(),
                        "of B", found.shareOfB(),
                        "leaders", found.leadersWithBoth())
                .forEach((name, estimate) -> assertShare(
                        name,
                        estimate,
                        Objects.requireNonNull(expected.get(name)),
                        rests.stream()
                                .map(rest ->
                                        Objects.requireNonNull(rest.get(name)).value())
                                .toList(),
                        !pair.plain().leaders(segment -> true).isEmpty()));
    }

    private static void assertShare(
            String name, Estimate found, Share expected, List<OptionalDouble> rests, boolean isIdentified) {
        assertThat(found.n()).as(name).isEqualTo(expected.n());
        if (expected.why().isPresent()) {
            assertThat(reason(found)).as(name).isEqualTo(expected.why().get());
            return;
        }
        Defined defined = (Defined) found;
        assertThat(defined.k()).as(name).hasValue(expected.k());
        assertThat(defined.value()).as(name).isEqualTo(expected.value().getAsDouble());
        assertThat(defined.leaveOneOut())
                .as(name)
                .isEqualTo(isIdentified ? LeaveOneOut.ofValues(rests) : Optional.empty());
    }

    @Provide
    Arbitrary<PlacedPair> pairs() {
        return PlacedPair.any();
    }
}
