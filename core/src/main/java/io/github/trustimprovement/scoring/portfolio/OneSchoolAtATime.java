// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether schools take up the same focus one after another and never together: {@code k / n} of the focuses that
 * several schools have.
 *
 * <p>{@code OneSchoolAtATime.of(Portfolio.of(trust))}. It describes; improvement one school at a time is no worse.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where no focus is known to be that of several schools.
 *
 * <p>Rollett (2024), component 'Empower horizontal improvement'. SDK interpretation: two initiatives have a focus in
 * common where its text is the same; days count on which an initiative runs, not those on which it rests.
 *
 * @since 0.1.0
 */
public final class OneSchoolAtATime extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("portfolio/one-school-at-a-time")
            .title("One school at a time")
            .question("Which focuses do schools take up one after another, and never together?")
            .formula(
                    "k / n; n = focuses that run or ran in several schools, k = those of which no two schools ever ran "
                            + "one at the end of the same day")
            .range("0 to 1, in steps of 1/n")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no focus is known to be that of several schools")
            .addSources("Rollett (2024), component 'Empower horizontal improvement'")
            .addCaveats(Caveat.AS_RECORDED)
            .build();

    private final Portfolio portfolio;
    private final Answers answers;
    private final Map<TrustKey, FocusGroup> groups = new TreeMap<>();

    private OneSchoolAtATime(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.answers = new Answers(DESCRIPTION, portfolio.basis().build());
        Map<TrustKey, FocusStays> stays = new TreeMap<>();
        for (PortfolioEntry entry : portfolio.entries()) {
            entry.initiative()
                    .focus()
                    .ifPresent(focus -> stays.computeIfAbsent(entry.key(focus), key -> new FocusStays())
                            .add(entry));
        }
        stays.forEach((focus, all) -> {
            if (all.hasRun()) {
                groups.put(focus, all.group(focus));
            }
        });
    }

    /**
     * How the schools of a portfolio take up each focus.
     *
     * @param portfolio the initiatives
     * @return the patterns
     */
    public static OneSchoolAtATime of(Portfolio portfolio) {
        return new OneSchoolAtATime(portfolio);
    }

    /**
     * The focuses on which an initiative has run in a named school.
     *
     * @return each with its schools, in the order of trust and focus
     */
    public List<FocusGroup> groups() {
        return List.copyOf(groups.values());
    }

    /**
     * One focus of a trust.
     *
     * @param trust the id of the trust
     * @param focus the focus
     * @return the group, or empty where nothing on it has run in a named school
     */
    public Optional<FocusGroup> group(String trust, String focus) {
        return Optional.ofNullable(groups.get(new TrustKey(trust, focus)));
    }

    /**
     * How many focuses of several schools are taken up one school at a time.
     *
     * @return the share
     */
    public Estimate oneAtATime() {
        long one = count(FocusPattern.ONE_AT_A_TIME);
        return answers.share(one, one + count(FocusPattern.SIMULTANEOUS));
    }

    private long count(FocusPattern pattern) {
        return groups.values().stream()
                .filter(group -> group.pattern() == pattern)
                .count();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        groups().forEach(group -> explanation.addAnswers(NamedAnswer.of(
                portfolio.name(group.trust(), group.focus()) + " (" + String.join(", ", group.schools()) + ")",
                answers.named(group.pattern().code(), group.schools().size()))));
        return explanation
                .addAnswers(NamedAnswer.of("one school at a time", oneAtATime()))
                .build();
    }
}
