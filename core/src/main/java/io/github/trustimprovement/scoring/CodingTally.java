// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Counts of what was coded, speaker by speaker: what all tallies of segments, leaders or codings have in common.
 *
 * <p>A tally is an immutable value and a commutative monoid: merging the tallies of two disjoint sets of segments gives
 * the tally of both sets, in any order, with the tally of nothing as identity. Every coding has a {@link Placement}, so
 * that nothing vanishes. Where parts of a tally had rosters that put a leader into different groups, the leader's
 * segments count under the group of their own roster, and the leader under {@link CountedGroup#UNSTATED}.
 *
 * @param <U> what is counted
 * @since 0.1.0
 */
public abstract sealed class CodingTally<U extends CountingUnit> permits LeverValenceTally, ConceptTally {
    CodingTally() {}

    abstract TallyResult<?, ?, U> result();

    /**
     * What is counted.
     *
     * @return the unit
     */
    public U unit() {
        return result().unit();
    }

    /**
     * Whose codings count.
     *
     * @return the selection
     */
    public CodingSelection selection() {
        return result().selection();
    }

    /**
     * How many units count: segments that a selected coder has coded, leaders of the roster but those who are
     * {@linkplain LeaderStanding not looked at}, or selected codings of any kind.
     *
     * @return n, of all speakers
     */
    public long units() {
        return units(CountedSpeakers.all());
    }

    /**
     * How many units of some speakers count.
     *
     * @param whose a group, a leader, or everyone
     * @return n
     */
    public long units(CountedSpeakers whose) {
        return result().units(whose);
    }

    /**
     * How many leaders of the roster are behind the units of some speakers: those of whom any unit was looked at. It is
     * what a number of such units has beside n, so that forty segments of two leaders are told from forty leaders.
     *
     * @param whose a group, a leader, or everyone
     * @return the number of leaders; empty where leaders are counted, or none of the speakers is identified
     */
    public OptionalLong leadersBehind(CountedSpeakers whose) {
        return result().leadersBehind(whose);
    }

    /**
     * The leaders of the roster, also those of whom no segment was coded.
     *
     * @return their groups by id, in the order of the ids
     */
    public Map<String, CountedGroup> leaders() {
        Map<String, CountedGroup> groups = new LinkedHashMap<>();
        result().leaders(CountedSpeakers.all()).forEach(leader -> groups.put(leader.id(), leader.group()));
        return Collections.unmodifiableMap(groups);
    }

    /**
     * Whether anybody looked at what the leaders of the roster said.
     *
     * @return their standing by id, in the order of the ids
     */
    public Map<String, LeaderStanding> standings() {
        Map<String, LeaderStanding> standings = new LinkedHashMap<>();
        result().leaders(CountedSpeakers.all())
                .forEach(leader -> standings.put(leader.id(), leader.tally().standing()));
        return Collections.unmodifiableMap(standings);
    }

    /**
     * How many codings met a fate. The numbers of all placements add up to the number of codings.
     *
     * @param placement the fate
     * @return the number of codings
     */
    public long codings(Placement placement) {
        return codings(placement, CountedSpeakers.all());
    }

    /**
     * How many codings of some speakers' segments met a fate.
     *
     * @param placement the fate
     * @param whose a group, a leader, or everyone
     * @return the number of codings
     */
    public long codings(Placement placement, CountedSpeakers whose) {
        return result().codings(placement, whose);
    }

    /**
     * How many segments were left out because several people coded them and none was chosen.
     *
     * @return the number of segments
     */
    public long unresolvedSegments() {
        return result().unresolvedSegments();
    }

    /**
     * Where counts of some speakers come from: unit, selection, caveats, and why no number can be made of them. A group
     * or a leader is the subject; what is counted is to be added.
     *
     * @param whose a group, a leader, or everyone
     * @return the basis
     */
    public CountBasis basis(CountedSpeakers whose) {
        return basis(Map.of(), whose);
    }

    CountBasis basis(Map<String, String> subject, CountedSpeakers whose) {
        CountBasisBuilder basis = CountBasis.builder()
                .subject(subject)
                .putOption("unit", unit().plural())
                .putOption("selection", selection().toString())
                .addAllCaveats(result().scheme().caveats());
        if (whose instanceof CountedGroup group) {
            basis.putSubject("group", group.label()).addCaveats(Caveat.GROUPS_DIFFER);
        } else if (whose instanceof CountedLeader leader) {
            basis.putSubject("leader", leader.id());
        }
        if (!(whose instanceof CountedLeader) && units(CountedGroup.UNSTATED) > 0) {
            basis.addCaveats(Caveat.GROUPS_UNSTATED);
        }
        if (selection() instanceof OneCoder) {
            basis.addCaveats(Caveat.SINGLE_CODER);
        }
        if (result().valencesFromThemes() > 0) {
            basis.addCaveats(Caveat.VALENCE_FROM_THEME);
        }
        if (isByLeader(whose) && result().identifiedSegments() < result().segments(CountedSpeakers.all())) {
            basis.addCaveats(Caveat.SPEAKERS_NOT_IDENTIFIED);
        }
        CountBasis built = basis.whyUndefined(whyUndefined(whose)).build();
        return unit() instanceof LeaderUnit ? LeaderStanding.note(built, result().standings(whose)) : built;
    }

    private Optional<UndefinedReason> whyUndefined(CountedSpeakers whose) {
        if (unresolvedSegments() > 0) {
            return Optional.of(UndefinedReason.CODERS_NOT_RESOLVED);
        }
        if (units(whose) == 0 || result().segments(CountedSpeakers.all()) == 0) {
            return Optional.of(UndefinedReason.NO_DATA);
        }
        if (isByLeader(whose) && result().identifiedSegments() == 0) {
            return Optional.of(UndefinedReason.SPEAKERS_NOT_IDENTIFIED);
        }
        return unit() instanceof LeaderUnit && !result().standings(whose).contains(LeaderStanding.LOOKED_AT)
                ? Optional.of(UndefinedReason.NO_DATA)
                : Optional.empty();
    }

    private boolean isByLeader(CountedSpeakers whose) {
        return unit() instanceof LeaderUnit || whose instanceof CountedLeader;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodingTally<?> tally && result().equals(tally.result());
    }

    @Override
    public int hashCode() {
        return result().hashCode();
    }
}
