// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.study.CodedMaterial;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which leaders of a roster voiced something, such as a negative judgement of commonality: 9 of 14.
 *
 * <p>Every leader of the roster is in it, also one who said nothing of it; how often a leader did makes no difference.
 * Those of whom nobody selected has looked at a segment are in it too, but are not {@linkplain #counted() counted}; of a
 * leader without any segment see {@link LeaderStanding}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class LeaderMentions permits LeaderMentionsBuilder.ImmutableLeaderMentions {
    LeaderMentions() {}

    /**
     * Where the mentions come from.
     *
     * @return subject, options and caveats; with those that the {@linkplain LeaderStanding standing} of these leaders
     *     asks for
     */
    public abstract CountBasis basis();

    /**
     * Every leader of the roster, and whether it was mentioned.
     *
     * @return the leaders, each once; a tally gives them in the order of their ids
     */
    public abstract List<LeaderMention> leaders();

    /**
     * A builder that starts with these values.
     *
     * @return the builder
     */
    public abstract LeaderMentionsBuilder toBuilder();

    /**
     * The leaders that a share is of: all but those whose segments nobody selected has looked at.
     *
     * @return the n leaders
     */
    public List<LeaderMention> counted() {
        return leaders().stream()
                .filter(leader -> leader.standing().isCounted())
                .toList();
    }

    /**
     * How many leaders a selected coder has looked at; without any there is nothing to count from.
     *
     * @return the number, at most that of those counted
     */
    public long lookedAt() {
        return leaders().stream()
                .filter(leader -> leader.standing() == LeaderStanding.LOOKED_AT)
                .count();
    }

    /**
     * How many leaders mention it.
     *
     * @return the number
     */
    public long mentions() {
        return leaders().stream().filter(LeaderMention::isMentioned).count();
    }

    /**
     * The leaders of one group.
     *
     * @param group the group
     * @return the mentions of that group, with the group in the subject
     */
    public LeaderMentions of(CountedGroup group) {
        return builder()
                .basis(basis().toBuilder().putSubject("group", group.label()).build())
                .leaders(leaders().stream()
                        .filter(leader -> leader.group() == group)
                        .toList())
                .build();
    }

    @Value.Check
    LeaderMentions check() {
        Require.eachOnce("LeaderMentions.leaders", leaders(), LeaderMention::leader);
        CountBasis noted = LeaderStanding.note(
                basis(), leaders().stream().map(LeaderMention::standing).toList());
        return noted.equals(basis()) ? this : toBuilder().basis(noted).build();
    }

    /**
     * Which leaders speak of a lever at all, whatever the valence.
     *
     * @param tally the tally
     * @param lever the lever
     * @return every leader of the roster, with {@code lever} in the subject
     */
    public static LeaderMentions of(LeverValenceTally<LeaderUnit> tally, Lever lever) {
        return tally.mentions(lever, Optional.empty());
    }

    /**
     * Which leaders judge a lever so at least once.
     *
     * @param tally the tally
     * @param lever the lever
     * @param valence the valence, or that there is none
     * @return every leader of the roster, with {@code lever} and {@code valence} in the subject
     */
    public static LeaderMentions of(LeverValenceTally<LeaderUnit> tally, Lever lever, CountedValence valence) {
        return tally.mentions(lever, Optional.of(valence));
    }

    /**
     * Which leaders speak of a concept or a local code, or of what stands under it.
     *
     * @param tally the tally
     * @param code the code
     * @return every leader of the roster, with {@code code} in the subject
     */
    public static LeaderMentions of(ConceptTally<LeaderUnit> tally, Code code) {
        return tally.mentions(code);
    }

    /**
     * Which leaders of a study or rows with one coder a segment speak of a lever at all, whatever the valence.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @return every leader of the roster, with {@code lever} in the subject
     */
    public static LeaderMentions of(CodedMaterial material, Lever lever) {
        return of(LeverValenceTally.of(material, CountingUnit.LEADER), lever);
    }

    /**
     * Which leaders of a study or rows with one coder a segment judge a lever so at least once.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @param valence the valence, or that there is none
     * @return every leader of the roster, with {@code lever} and {@code valence} in the subject
     */
    public static LeaderMentions of(CodedMaterial material, Lever lever, CountedValence valence) {
        return of(LeverValenceTally.of(material, CountingUnit.LEADER), lever, valence);
    }

    /**
     * Which leaders of a study or rows with one coder a segment speak of a concept or a local code, or of what
     * stands under it.
     *
     * @param material what was coded: a study, or flat rows
     * @param code the code
     * @return every leader of the roster, with {@code code} in the subject
     */
    public static LeaderMentions of(CodedMaterial material, Code code) {
        return of(ConceptTally.of(material, CountingUnit.LEADER), code);
    }

    /**
     * A builder; the basis is required.
     *
     * @return an empty builder
     */
    public static LeaderMentionsBuilder builder() {
        return new LeaderMentionsBuilder();
    }
}
