// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The arithmetic of log-odds with a Dirichlet prior: of all codes declared, and how much of what two groups say. */
record DirichletOdds(List<CodeCounts> codes, DirichletPrior prior) {
    static DirichletOdds of(List<CodeCounts> codes, DirichletPrior prior) {
        Set<String> names = new HashSet<>();
        for (CodeCounts code : codes) {
            if (!names.add(code.name())) {
                throw InvalidModelException.of("LogOddsDirichlet.codes", "each name once", code.name());
            }
        }
        return new DirichletOdds(List.copyOf(codes), prior);
    }

    long first() {
        return codes.stream().mapToLong(CodeCounts::first).sum();
    }

    long second() {
        return codes.stream().mapToLong(CodeCounts::second).sum();
    }

    Optional<UndefinedReason> whyNot(CodeCounts code) {
        if (first() + second() == 0) {
            return Optional.of(UndefinedReason.NO_DATA);
        }
        if (codes.size() == 1) {
            return Optional.of(UndefinedReason.ONE_CATEGORY);
        }
        if (prior(code) <= 0) {
            return Optional.of(UndefinedReason.NON_POSITIVE_VALUE);
        }
        double others = Math.min(others(code, code.first(), first()), others(code, code.second(), second()));
        if (others <= 0) {
            return Optional.of(UndefinedReason.ZERO_DENOMINATOR);
        }
        return Double.isFinite(delta(code)) && Double.isFinite(variance(code))
                ? Optional.empty()
                : Optional.of(UndefinedReason.TOO_LARGE);
    }

    double delta(CodeCounts code) {
        return logOdds(code, code.first(), first()) - logOdds(code, code.second(), second());
    }

    double variance(CodeCounts code) {
        return 1 / (code.first() + prior(code)) + 1 / (code.second() + prior(code));
    }

    private double logOdds(CodeCounts code, long count, long total) {
        return StrictMath.log(count + prior(code)) - StrictMath.log(others(code, count, total));
    }

    /** Counts and priors of all other codes, never as a difference of large numbers. */
    private double others(CodeCounts code, long count, long total) {
        return total - count + prior.ofOthers(code, first() + second(), codes.size());
    }

    private double prior(CodeCounts code) {
        return prior.of(code, first() + second());
    }
}
