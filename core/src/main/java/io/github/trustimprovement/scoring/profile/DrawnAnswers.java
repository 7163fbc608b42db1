// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What drawn weights make of organisations that have a composite; undefined where no weights were drawn. */
final class DrawnAnswers {
    private final Answers answers;
    private final ComparedOrganisations compared;
    private final Optional<WeightDraws> draws;

    DrawnAnswers(Answers answers, ComparedOrganisations compared, Optional<WeightDraws> draws) {
        this.answers = answers;
        this.compared = compared;
        this.draws = draws;
    }

    Estimate lowest(OrganisationRef organisation) {
        return drawn(all -> number(all.lowest(compared.place(organisation)), all.replicates()));
    }

    Estimate highest(OrganisationRef organisation) {
        return drawn(all -> number(all.highest(compared.place(organisation)), all.replicates()));
    }

    /** Where nothing was drawn it is that which is missing, however many organisations there are. */
    Estimate rankShare(OrganisationRef organisation, int rank) {
        return drawn(all ->
                ranked(() -> byDrawing().share(all.ranked(compared.place(organisation), rank), all.replicates())));
    }

    /** Where there are too few organisations for ranks it is them that are missing, drawn or not. */
    Estimate rankShift() {
        return ranked(() -> drawn(all -> number(all.rankShift(), compared.size())));
    }

    /** Everything of one organisation, if weights were drawn: ranks where there are any. */
    List<NamedAnswer> of(OrganisationRef organisation) {
        List<NamedAnswer> named = new ArrayList<>();
        if (draws.isPresent()) {
            named.add(NamedAnswer.of(organisation + ", lowest drawn", lowest(organisation)));
            named.add(NamedAnswer.of(organisation + ", highest drawn", highest(organisation)));
            for (int rank = 1; compared.size() > 1 && rank <= compared.size(); rank++) {
                named.add(NamedAnswer.of(organisation + ", rank " + rank, rankShare(organisation, rank)));
            }
        }
        return named;
    }

    private Estimate drawn(Function<WeightDraws, Estimate> value) {
        return draws.map(all -> seeded(all.seed(), value.apply(all)))
                .orElseGet(() -> answers.undefined(UndefinedReason.NEEDS_SEED, compared.size()));
    }

    private Estimate ranked(Supplier<Estimate> value) {
        return compared.size() < 2 ? answers.undefined(UndefinedReason.TOO_FEW_UNITS, compared.size()) : value.get();
    }

    private Estimate number(double value, long n) {
        return byDrawing().number(value, n);
    }

    private Answers byDrawing() {
        return answers.with("weights drawn", WeightDraws.METHOD);
    }

    private static Estimate seeded(long seed, Estimate estimate) {
        return estimate instanceof Defined defined
                ? defined.toBuilder().seed(seed).build()
                : estimate;
    }
}
