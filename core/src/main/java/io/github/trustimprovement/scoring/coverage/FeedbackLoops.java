// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which strands inform which, by the links that practices have to each other: how many links lead from each strand to each
 * other, how many lead back, and whether all three strands form one loop.
 *
 * <p>{@code FeedbackLoops.of(trust).classification()} is {@code one-loop} where links that lead back join each strand to
 * each other: from the practice that is informed a chain of links comes again to the one that informs it. It is
 * {@code linked} where chains lead from each strand to each other and too few of their links lead back, and {@code open}
 * where they do not. A practice of several strands speaks for each of them, so that one link may join all three; alone it
 * is a link and no loop. A link from a practice to itself says nothing.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} without practices.
 *
 * <p>Rollett (2024): the strands are feedback loops and hang together. SDK interpretation: a link of practices stands for
 * what one learns from another, it is fed back where a chain of practices returns, and between strands chains are followed
 * from strand to strand.
 *
 * @since 0.1.0
 */
public final class FeedbackLoops extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("coverage/feedback-loops")
            .title("Feedback loops")
            .question("Do practices of the three strands inform each other?")
            .formula(
                    "links from strand to strand, a link of practices counted for each strand of both; linked where a chain "
                            + "leads from each strand to each other, one loop where links suffice that lead back: from "
                            + "whose end a chain of practices returns to their start")
            .range("one-loop, linked or open; whole numbers from 0")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no practice is recorded")
            .addSources("Rollett (2024), the three strands")
            .addCaveats(Caveat.NOT_A_CHECKLIST)
            .build();

    /**
     * Two different strands, in this direction.
     *
     * @param from where a chain would begin
     * @param to where it would lead
     * @since 0.1.0
     */
    public record Pair(Strand from, Strand to) {}

    /** How many links lead from strand to strand. */
    private static final class StrandLinks {
        private final Map<Strand, Map<Strand, Long>> counts = new EnumMap<>(Strand.class);
        private long practiceLinks;

        void add(Set<Strand> informing, Set<Strand> informed) {
            practiceLinks++;
            informing.forEach(from ->
                    informed.forEach(to -> counts.computeIfAbsent(from, each -> new EnumMap<>(Strand.class))
                            .merge(to, 1L, Long::sum)));
        }

        Map<Strand, Long> from(Strand strand) {
            return counts.getOrDefault(strand, Map.of());
        }

        List<Pair> unreached() {
            List<Pair> unreached = new ArrayList<>();
            for (Strand from : Strand.values()) {
                Set<Strand> reached = reachedFrom(from);
                for (Strand to : Strand.values()) {
                    if (to != from && !reached.contains(to)) {
                        unreached.add(new Pair(from, to));
                    }
                }
            }
            return List.copyOf(unreached);
        }

        private Set<Strand> reachedFrom(Strand start) {
            Set<Strand> reached = EnumSet.of(start);
            Deque<Strand> ahead = new ArrayDeque<>(reached);
            while (!ahead.isEmpty()) {
                for (Strand next : from(ahead.remove()).keySet()) {
                    if (reached.add(next)) {
                        ahead.add(next);
                    }
                }
            }
            return reached;
        }
    }

    private final StrandLinks all = new StrandLinks();
    private final StrandLinks back = new StrandLinks();
    private final int practices;
    private final Answers answers;

    private FeedbackLoops(Collection<Practice> practices, CountBasis basis) {
        this.practices = practices.size();
        answers = new Answers(DESCRIPTION, basis);
        Map<String, Set<Strand>> strands = new HashMap<>();
        for (Practice practice : practices) {
            strands.computeIfAbsent(practice.id(), id -> EnumSet.noneOf(Strand.class))
                    .addAll(practice.strands());
        }
        Circles found = new Circles();
        practices.forEach(practice -> informed(practice, strands).forEach(id -> found.link(practice.id(), id)));
        Map<String, String> circles = found.byId();
        for (Practice practice : practices) {
            Set<Strand> own = Set.copyOf(practice.strands());
            for (String id : informed(practice, strands)) {
                Set<Strand> others = strands.getOrDefault(id, Set.of());
                all.add(own, others);
                if (Objects.equals(circles.get(practice.id()), circles.get(id))) {
                    back.add(own, others);
                }
            }
        }
    }

    private static List<String> informed(Practice practice, Map<String, Set<Strand>> known) {
        return practice.informs().stream()
                .distinct()
                .filter(id -> !id.equals(practice.id()) && known.containsKey(id))
                .toList();
    }

    /**
     * The loops of a trust's record.
     *
     * @param trust the record
     * @return the result
     */
    public static FeedbackLoops of(TrustRecord trust) {
        return new FeedbackLoops(
                trust.practices(),
                CountBasis.builder().putSubject("trust", trust.trust().id()).build());
    }

    /**
     * The loops of practices.
     *
     * @param practices the practices, in any order
     * @return the result
     */
    public static FeedbackLoops of(Collection<Practice> practices) {
        return new FeedbackLoops(practices, CountBasis.builder().build());
    }

    /**
     * How many links lead from practices of one strand to practices of another.
     *
     * @param from the strand that informs
     * @param to the strand that is informed
     * @return the number; n is the number of practices
     */
    public Estimate links(Strand from, Strand to) {
        return practices == 0
                ? answers.noData()
                : answers.number((double) all.from(from).getOrDefault(to, 0L), practices);
    }

    /**
     * How many links lead from a practice to another one of the record, whatever their strands.
     *
     * @return the number; n is the number of practices
     */
    public Estimate links() {
        return number(all);
    }

    /**
     * How many links lead back: from whose end a chain of links comes again to the practice at their start.
     *
     * @return the number; n is the number of practices
     */
    public Estimate linksThatLeadBack() {
        return number(back);
    }

    private Estimate number(StrandLinks links) {
        return practices == 0 ? answers.noData() : answers.number((double) links.practiceLinks, practices);
    }

    /**
     * The pairs of which no chain of links leads from the first to the second.
     *
     * @return the pairs, in printed order; none where chains lead from each strand to each other
     */
    public List<Pair> unreached() {
        return all.unreached();
    }

    /**
     * Whether the strands form one loop.
     *
     * @return {@code one-loop}, {@code linked} or {@code open}, or why it cannot be told
     */
    public Classification classification() {
        if (practices == 0) {
            return answers.noData();
        }
        String joined = back.unreached().isEmpty() ? "one-loop" : "linked";
        return answers.named(unreached().isEmpty() ? joined : "open", practices);
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain()
                .addAnswers(
                        NamedAnswer.of("loops", classification()),
                        NamedAnswer.of("links between practices", links()),
                        NamedAnswer.of("links that lead back", linksThatLeadBack()));
        for (Strand from : Strand.values()) {
            for (Strand to : Strand.values()) {
                if (from != to) {
                    explanation.addAnswers(NamedAnswer.of(from.label() + " to " + to.label(), links(from, to)));
                }
            }
        }
        return explanation.build();
    }
}
