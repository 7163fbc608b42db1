// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static io.github.trustimprovement.scoring.AnswerChecks.assertWord;
import static io.github.trustimprovement.scoring.coverage.CoverageTest.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.DualRole;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Orientation;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.coverage.AimObjectLeverChain.Link;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What initiatives touch, against texts of codes in loops. */
class InitiativeCoverageProperties {
    @Provide
    Arbitrary<TrustRecord> records() {
        return CoverageArbitraries.records();
    }

    @Property
    @Proves(
            measure = "coverage/portfolio-coverage",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "texts of codes counted")
    void coverageIsThatOfCodes(@ForAll("records") TrustRecord trust, @ForAll Set<Aim> aims) {
        PortfolioCoverage coverage = PortfolioCoverage.of(trust, DAY);
        List<Initiative> running = PlainCodes.running(trust);
        Set<String> codes = new HashSet<>();
        aims.forEach(aim -> codes.add(aim.code()));

        for (Concept[] kind : new Concept[][] {
            Strand.values(), Component.values(), Aim.values(), ImprovementObject.values(), Lever.values()
        }) {
            for (Concept concept : kind) {
                long count = PlainCodes.count(trust, concept);
                assertShare(coverage.initiatives(concept), count, running.size());
                assertThat(CoverageTally.of(trust, DAY).count(concept)).isEqualTo(count);
            }
        }
        if (!aims.isEmpty()) {
            assertShare(
                    coverage.initiativesWithJust(aims),
                    running.stream()
                            .filter(each ->
                                    PlainCodes.of(trust, each, Aim.values()).equals(codes))
                            .count(),
                    running.size());
        }
    }

    @Property
    @Proves(
            measure = "coverage/portfolio-coverage",
            by = Proof.LAW,
            source = "tallies of two parts of a portfolio merge to the tally of both; more initiatives lower no count")
    void partsMergeToTheWhole(@ForAll("records") TrustRecord trust) {
        List<Initiative> all = trust.initiatives();
        CoverageTally first = tally(trust, all.subList(0, all.size() / 2));
        CoverageTally second = tally(trust, all.subList(all.size() / 2, all.size()));
        CoverageTally both = CoverageTally.of(trust, DAY);

        assertThat(first.merge(second)).isEqualTo(both).isEqualTo(second.merge(first));
        assertThat(first.merge(CoverageTally.EMPTY)).isEqualTo(first);
        for (Lever lever : Lever.values()) {
            assertThat(both.count(lever)).isGreaterThanOrEqualTo(first.count(lever));
        }
    }

    private static CoverageTally tally(TrustRecord trust, List<Initiative> initiatives) {
        return CoverageTally.of(trust.withInitiatives(initiatives.toArray(Initiative[]::new)), DAY);
    }

    @Property
    @Proves(
            measure = "coverage/dimension-profile",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "sizes of sets of schools in a loop")
    @Proves(
            measure = "coverage/dimension-profile",
            by = Proof.LAW,
            source = "vertical, horizontal and no school are all initiatives, each once")
    void dimensionsAreSizesOfSets(@ForAll("records") TrustRecord trust) {
        DimensionProfile profile = DimensionProfile.of(trust, DAY);
        List<Initiative> running = PlainCodes.running(trust);
        Set<String> members = new TreeSet<>();
        trust.trust().schools().forEach(school -> {
            if (!school.joined().equals(Optional.of(DAY.plusDays(1)))
                    && school.left().isEmpty()) {
                members.add(school.id());
            }
        });
        Set<String> reached = new TreeSet<>();
        long[] bySchools = new long[3];
        long systemic = 0;
        long unstated = 0;
        for (Initiative initiative : running) {
            Set<String> schools = new TreeSet<>(initiative.schools());
            reached.addAll(schools);
            bySchools[Math.min(2, schools.size())]++;
            systemic += initiative.partnerTrusts().isEmpty() ? 0 : 1;
            unstated += schools.size() + initiative.partnerTrusts().size() == 0 ? 1 : 0;
        }
        reached.retainAll(members);

        assertShare(profile.initiatives(Orientation.VERTICAL), bySchools[1], running.size());
        assertShare(profile.initiatives(Orientation.HORIZONTAL), bySchools[2], running.size());
        assertShare(profile.initiatives(Orientation.SYSTEMIC), systemic, running.size());
        assertShare(profile.unstated(), unstated, running.size());
        assertShare(profile.schoolsReached(), reached.size(), members.size());
        assertThat(bySchools[0] + bySchools[1] + bySchools[2]).isEqualTo(running.size());
    }

    @Property
    @Proves(
            measure = "coverage/aim-object-lever-chain",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "four flags as bits")
    @Proves(
            measure = "coverage/aim-object-lever-chain",
            by = Proof.LAW,
            source =
                    "a complete chain is broken in no way; whoever has an object is complete or lacks an aim or a lever")
    void chainsAreBits(@ForAll("records") TrustRecord trust) {
        assertChains(AimObjectLeverChain.of(trust), trust, trust.initiatives());
        assertChains(AimObjectLeverChain.of(trust, DAY), trust, PlainCodes.running(trust));
    }

    private static void assertChains(AimObjectLeverChain chain, TrustRecord trust, List<Initiative> initiatives) {
        long[] byBits = new long[16];
        for (Initiative initiative : initiatives) {
            int bits = (initiative.aims().isEmpty() ? 0 : 1)
                    + (PlainCodes.of(trust, initiative, Aim.values()).isEmpty() ? 0 : 2)
                    + (initiative.objects().isEmpty() ? 0 : 4)
                    + (initiative.levers().isEmpty() ? 0 : 8);
            byBits[bits]++;
        }
        long n = initiatives.size();

        assertShare(chain.initiatives(Link.COMPLETE), byBits[14] + byBits[15], n);
        assertShare(chain.initiatives(Link.AIM_WITHOUT_OBJECT), byBits[3] + byBits[11], n);
        assertShare(chain.initiatives(Link.OBJECT_WITHOUT_AIM), byBits[4] + byBits[12], n);
        assertShare(chain.initiatives(Link.OBJECT_WITHOUT_LEVER), byBits[4] + byBits[6] + byBits[7], n);
        assertShare(chain.initiatives(Link.LEVER_WITHOUT_OBJECT), byBits[8] + byBits[10] + byBits[11], n);
        for (Initiative initiative : initiatives) {
            boolean isBroken = chain.isIn(initiative, Link.OBJECT_WITHOUT_AIM)
                    || chain.isIn(initiative, Link.OBJECT_WITHOUT_LEVER);
            assertThat(chain.isIn(initiative, Link.COMPLETE) || isBroken)
                    .isEqualTo(!initiative.objects().isEmpty());
            assertThat(chain.isIn(initiative, Link.COMPLETE) && isBroken).isFalse();
        }
    }

    @Property
    @Proves(measure = "coverage/dual-role-view", by = Proof.SECOND_IMPLEMENTATION, source = "texts of codes in a loop")
    @Proves(
            measure = "coverage/dual-role-view",
            by = Proof.LAW,
            source = "ends and means, alone and both, are those that touch the object or the lever")
    void rolesArePartsOfWhatIsTouched(@ForAll("records") TrustRecord trust, @ForAll DualRole role) {
        DualRoleView view = DualRoleView.of(trust, DAY);
        List<Initiative> running = PlainCodes.running(trust);
        long ends = PlainCodes.count(trust, role.object());
        long means = PlainCodes.count(trust, role.lever());
        long both = running.stream()
                .filter(each ->
                        PlainCodes.of(trust, each, role.object(), role.lever()).size() == 2)
                .count();

        assertShare(view.both(role), both, running.size());
        assertShare(view.end(role), ends - both, running.size());
        assertShare(view.means(role), means - both, running.size());
    }

    @Property
    @Proves(measure = "coverage/momentum", by = Proof.SECOND_IMPLEMENTATION, source = "sets of texts of codes")
    void factorsAreDistinctCodes(@ForAll("records") TrustRecord trust) {
        Momentum momentum = Momentum.of(trust, DAY);
        List<Initiative> running = PlainCodes.running(trust);
        Set<String> components = new HashSet<>();
        Set<String> levers = new HashSet<>();
        for (Initiative initiative : running) {
            components.addAll(PlainCodes.of(trust, initiative, Component.values()));
            levers.addAll(PlainCodes.of(trust, initiative, Lever.values()));
        }
        int factors = components.size() + levers.size();
        if (running.isEmpty()) {
            assertUndefined(momentum.components(DAY), UndefinedReason.NO_DATA, 0);
            assertUndefined(momentum.levers(DAY), UndefinedReason.NO_DATA, 0);
            assertUndefined(momentum.factors(DAY), UndefinedReason.NO_DATA, 0);
            assertUndefined(momentum.classification(DAY), UndefinedReason.NO_DATA, 0);
        } else {
            assertValue(momentum.components(DAY), components.size(), running.size());
            assertValue(momentum.levers(DAY), levers.size(), running.size());
            assertValue(momentum.factors(DAY), factors, running.size());
            assertWord(
                    momentum.classification(DAY),
                    List.of("none-stated", "single", "several").get(Math.min(2, factors)),
                    running.size());
        }
    }

    @Property
    @Proves(measure = "coverage/momentum", by = Proof.LAW, source = "one more initiative lowers no number")
    void oneMoreInitiativeLowersNoNumber(@ForAll("records") TrustRecord trust) {
        Momentum more = Momentum.of(trust, DAY);
        Momentum fewer = Momentum.of(
                trust.withInitiatives(trust.initiatives().stream().skip(1).toArray(Initiative[]::new)), DAY);

        assertThat(orZero(fewer.components(DAY))).isLessThanOrEqualTo(orZero(more.components(DAY)));
        assertThat(orZero(fewer.levers(DAY))).isLessThanOrEqualTo(orZero(more.levers(DAY)));
        assertThat(orZero(fewer.factors(DAY))).isLessThanOrEqualTo(orZero(more.factors(DAY)));
    }

    private static double orZero(Estimate number) {
        return number.ifDefined().orElse(0);
    }
}
