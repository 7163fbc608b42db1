// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Rated;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.review.ScaleLevel;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.Comparator;
import java.util.stream.Collectors;

/** What reviews of components came to, by component in printed order, organisation and date. */
final class ReviewTable {
    private static final Comparator<ComponentReview> ORDER = Comparator.comparing((ComponentReview review) ->
                    review.component().known().map(Component::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparing(review -> review.component().code())
            .thenComparing(ComponentReview::organisation)
            .thenComparing(ComponentReview::date);

    private ReviewTable() {}

    static TextTable of(TrustRecord trust) {
        TextTableBuilder table = TextTable.builder()
                .maxWidth(Cells.MAX_WIDTH)
                .title("Component reviews by component and organisation")
                .column("Component", Alignment.LEFT)
                .column("Organisation", Alignment.LEFT)
                .column("Date", Alignment.LEFT)
                .column("Kind", Alignment.LEFT)
                .column("Scale", Alignment.LEFT)
                .column("Rating", Alignment.LEFT);
        trust.componentReviews().stream()
                .sorted(ORDER)
                .forEach(review -> table.row(
                        Cells.label(review.component()),
                        review.organisation().toString(),
                        review.date().toString(),
                        Cells.word(review.kind()),
                        review.rating() instanceof Rated rated ? rated.scale() : TextTable.MISSING,
                        level(trust, review.rating())));
        long rated = trust.componentReviews().stream()
                .filter(review -> review.rating() instanceof Rated)
                .count();
        table.note("n = " + trust.componentReviews().size() + " reviews, of which " + rated
                + " came to a level; one that did not is no low level.");
        trust.scales().forEach(scale -> table.note(describe(scale)));
        return table.note("Levels of different scales cannot be compared, and those of an ordinal scale have no mean.")
                .build();
    }

    private static String level(TrustRecord trust, Rating rating) {
        return rating instanceof Rated rated
                ? trust.scale(rated.scale())
                        .flatMap(scale -> scale.level(rated.level()))
                        .flatMap(ScaleLevel::label)
                        .orElse(rated.level())
                : rating.toString();
    }

    private static String describe(Scale scale) {
        return "Scale '" + scale.id() + "' ("
                + scale.source().map(source -> "declared by " + source + "; ").orElse("")
                + scale.levelOfMeasurement().code() + "): "
                + scale.levels().stream()
                        .map(level -> level.label().orElse(level.id()))
                        .collect(Collectors.joining(" < "))
                + ".";
    }
}
