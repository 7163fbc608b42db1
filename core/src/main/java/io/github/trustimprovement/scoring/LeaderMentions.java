// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.invariant.Require;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which leaders of a roster voiced something, such as a negative judgement of commonality: 9 of 14.
 *
 * <p>Every leader of the roster is in it, also one who said nothing of it; how often a leader did makes no difference.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class LeaderMentions permits LeaderMentionsBuilder.ImmutableLeaderMentions {
    LeaderMentions() {}

    /**
     * Where the mentions come from.
     *
     * @return subject, options and caveats
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
    void check() {
        Require.eachOnce("LeaderMentions.leaders", leaders(), LeaderMention::leader);
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
