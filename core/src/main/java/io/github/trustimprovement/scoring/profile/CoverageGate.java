// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * Whether enough is rated for a caller's purpose: {@code k / n >= least}; k = components with a rating on the scale, n =
 * components to which it applies, counted in each organisation.
 *
 * <p>{@code CoverageGate.of(tally.only(school), scale, new BigDecimal("0.75")).admit(estimate)} gives the estimate, or
 * {@link UndefinedReason#MISSING_ABOVE_LIMIT}. What is enough is for the caller to say; there is no default.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where nothing is applicable.
 *
 * <p>As {@code dat_thresh} of COINr, Becker et al. (2022), doi:10.21105/joss.04567. SDK interpretation: coverage says how
 * much was looked at, never how much was done.
 *
 * @since 0.1.0
 */
public final class CoverageGate extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("profile/coverage-gate")
            .title("Coverage gate")
            .question("Are enough components rated for the caller's purpose?")
            .formula("k / n >= least; k = components with a rating on the scale, n = components to which it applies, "
                    + "in each organisation; least = the caller's share")
            .range("a share from 0 to 1; what is admitted, or nothing")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no component is applicable")
            .putUndefinedCase(UndefinedReason.MISSING_ABOVE_LIMIT, "what is to be admitted, where k / n is below least")
            .addSources("Becker, Caperna, Del Sorbo, Norlen, Papadimitriou and Saisana (2022), doi:10.21105/joss.04567")
            .addCaveats(Caveat.STRANDS_ARE_LOOPS)
            .build();

    private final ScaleReading reading;
    private final BigDecimal least;
    private final Answers answers;

    private CoverageGate(ScaleReading reading, BigDecimal least) {
        this.reading = reading;
        this.least = least;
        CountBasis basis = reading.basis();
        answers = new Answers(
                DESCRIPTION,
                basis.toBuilder().putOption("least", least.toPlainString()).build());
    }

    /**
     * The gate of a tally: of one organisation, or of all that it has together.
     *
     * @param tally the ratings
     * @param scale the scale that they are read on
     * @param leastShare the least share of components that must be rated, from 0 to 1
     * @return the gate
     * @throws InvalidModelException if the share is out of range
     */
    public static CoverageGate of(RatingTally tally, Scale scale, BigDecimal leastShare) {
        requireShare("CoverageGate.leastShare", leastShare);
        return new CoverageGate(tally.on(scale), leastShare);
    }

    static void requireShare(String attribute, BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw InvalidModelException.of(attribute, "from 0 to 1", share);
        }
    }

    static boolean isReached(BigDecimal leastShare, long k, long n) {
        return leastShare.multiply(BigDecimal.valueOf(n)).compareTo(BigDecimal.valueOf(k)) <= 0;
    }

    /**
     * The share of all components that is rated.
     *
     * @return k of n, each component counted in each organisation
     */
    public Estimate share() {
        return share(reading.organisations(), List.of(Component.values()));
    }

    /**
     * The share of a strand's components that is rated.
     *
     * @param strand the strand
     * @return k of n, each component counted in each organisation
     */
    public Estimate share(Strand strand) {
        return share(reading.organisations(), strand.components());
    }

    /**
     * The share of one organisation's components that is rated.
     *
     * @param organisation the organisation
     * @return k of n
     */
    public Estimate share(OrganisationRef organisation) {
        return share(List.of(organisation), List.of(Component.values()));
    }

    private Estimate share(Collection<OrganisationRef> organisations, List<Component> components) {
        long rated = 0;
        long applicable = 0;
        for (Component component : components) {
            for (OrganisationRef organisation : organisations) {
                LevelCounts counts = reading.counts(organisation, component);
                rated += counts.rated() > 0 ? 1 : 0;
                applicable += counts.applicable() > 0 ? 1 : 0;
            }
        }
        return answers.share(rated, applicable);
    }

    /**
     * Whether enough of all components is rated.
     *
     * @return true if so; false also where no component is applicable
     */
    public boolean isOpen() {
        return isOpen(share());
    }

    /**
     * Whether enough of a strand's components is rated.
     *
     * @param strand the strand
     * @return true if so; false also where no component is applicable
     */
    public boolean isOpen(Strand strand) {
        return isOpen(share(strand));
    }

    /**
     * Whether enough of one organisation's components is rated.
     *
     * @param organisation the organisation
     * @return true if so; false also where no component is applicable
     */
    public boolean isOpen(OrganisationRef organisation) {
        return isOpen(share(organisation));
    }

    private boolean isOpen(Estimate share) {
        return share instanceof Defined defined && isReached(least, defined.k().orElseThrow(), defined.n());
    }

    /**
     * An estimate, if enough of all components is rated.
     *
     * @param estimate a number made of the same ratings
     * @return the estimate, or {@link UndefinedReason#MISSING_ABOVE_LIMIT} with its n and caveats
     */
    public Estimate admit(Estimate estimate) {
        return isOpen()
                ? estimate
                : Undefined.of(UndefinedReason.MISSING_ABOVE_LIMIT, estimate.n(), estimate.caveats());
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        for (Strand strand : Strand.values()) {
            explanation.addAnswers(NamedAnswer.of(strand.label() + ", rated", share(strand)));
        }
        Estimate all = share();
        return explanation
                .addAnswers(
                        NamedAnswer.of("all components, rated", all),
                        NamedAnswer.of("gate", answers.named(isOpen(all) ? "open" : "closed", all.n())))
                .build();
    }
}
