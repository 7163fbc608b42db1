// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.CountedSpeakers;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.ReportingGuard;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.NumberText;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@link ValenceProfile} as a table. */
final class ValenceProfileText {
    private static final int MAX_WIDTH = 100;
    private static final String NOTHING = "-";
    private static final String ANY = "all that mention it";

    private final ValenceProfile profile;
    private final ReportingGuard guard;
    private final List<CountedSpeakers> speakers;

    ValenceProfileText(ValenceProfile profile, ReportingGuard guard) {
        this.profile = profile;
        this.guard = guard;
        speakers = profile.speakers();
    }

    TextTable table() {
        TextTableBuilder table = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title(ValenceProfile.DESCRIPTION.title() + ": "
                        + profile.lever().label())
                .column("", Alignment.LEFT);
        for (String unit : List.of("Segments", "Leaders")) {
            speakers.forEach(whose ->
                    table.column(whose instanceof CountedGroup ? "of " + whose.label() : unit, Alignment.RIGHT));
        }
        for (ValencePart part : ValencePart.values()) {
            table.row(cells(
                    part.label(),
                    whose -> profile.segments(part, whose),
                    whose -> profile.leaders(part, whose),
                    ValenceProfileText::count,
                    ReportingGuard.SUPPRESSED));
        }
        table.row(
                cells(ANY, profile::segments, profile::leaders, ValenceProfileText::count, ReportingGuard.SUPPRESSED));
        Explanation explanation = profile.explain();
        boolean isAllLookedAt = !explanation.caveats().contains(Caveat.LEADERS_WITHOUT_SEGMENTS);
        table.row(cells(
                isAllLookedAt ? "n, looked at" : "n, looked at or silent",
                profile::segments,
                profile::leaders,
                estimate -> Long.toString(estimate.n()),
                NOTHING));
        table.note("Codings: " + explanation.options().getOrDefault("selection", "") + ".");
        oneLeaderOut().ifPresent(table::note);
        explanation.answers().stream()
                .map(NamedAnswer::answer)
                .flatMap(answer -> answer instanceof Undefined undefined ? Stream.of(undefined) : Stream.empty())
                .map(undefined -> TextTable.MISSING + ": " + undefined.reason().wording() + ".")
                .distinct()
                .forEach(table::note);
        explanation.caveats().stream().map(Caveat::toLine).forEach(table::note);
        return table.build();
    }

    private List<String> cells(
            String name,
            Function<CountedSpeakers, Estimate> segments,
            Function<CountedSpeakers, Estimate> leaders,
            Function<Estimate, String> text,
            String suppressed) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (Function<CountedSpeakers, Estimate> numbers : List.of(segments, leaders)) {
            speakers.forEach(whose -> cells.add(isSuppressed(whose) ? suppressed : text.apply(numbers.apply(whose))));
        }
        return cells;
    }

    /** Between which ends the shares of all leaders lie when each leader in turn is left out. */
    private Optional<String> oneLeaderOut() {
        String ranges = Stream.concat(
                        Arrays.stream(ValencePart.values())
                                .map(part ->
                                        NamedAnswer.of(part.label(), profile.leaders(part, CountedSpeakers.all()))),
                        Stream.of(NamedAnswer.of(ANY, profile.leaders(CountedSpeakers.all()))))
                .flatMap(each -> each.answer() instanceof Defined defined
                        ? defined.leaveOneOut().stream()
                                .map(range -> each.what() + " " + NumberText.range(range.lowest(), range.highest()))
                        : Stream.empty())
                .collect(Collectors.joining("; "));
        return ranges.isEmpty() || isSuppressed(CountedSpeakers.all())
                ? Optional.empty()
                : Optional.of("One leader out, as shares of all leaders: " + ranges + ".");
    }

    /** A group also where another is suppressed: what the others leave of the whole would be that one's. */
    private boolean isSuppressed(CountedSpeakers whose) {
        return whose instanceof CountedGroup ? speakers.stream().anyMatch(this::isTooFew) : isTooFew(whose);
    }

    private boolean isTooFew(CountedSpeakers whose) {
        return guard.isSuppressed(profile.segments(whose)) || guard.isSuppressed(profile.leaders(whose));
    }

    private static String count(Estimate estimate) {
        return estimate instanceof Defined defined ? Long.toString(defined.k().orElse(0)) : TextTable.MISSING;
    }
}
