// SPDX-License-Identifier: Apache-2.0
/**
 * The vocabulary, records and measures of two published frameworks of trust-led school improvement; unofficial.
 *
 * <p>Packages build on each other in the order of the architecture test, from {@code text} to {@code scoring}.
 */
module io.github.trustimprovement.core {
    requires org.apache.commons.statistics.distribution;
    requires org.apache.commons.statistics.interval;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.trustimprovement.aol;
    exports io.github.trustimprovement.concept;
    exports io.github.trustimprovement.dna;
    exports io.github.trustimprovement.finding;
    exports io.github.trustimprovement.migration;
    exports io.github.trustimprovement.organisation;
    exports io.github.trustimprovement.outcome;
    exports io.github.trustimprovement.practice;
    exports io.github.trustimprovement.review;
    exports io.github.trustimprovement.rules;
    exports io.github.trustimprovement.scoring;
    exports io.github.trustimprovement.scoring.catalogue;
    exports io.github.trustimprovement.scoring.consensus;
    exports io.github.trustimprovement.scoring.convergence;
    exports io.github.trustimprovement.scoring.coverage;
    exports io.github.trustimprovement.scoring.cooccurrence;
    exports io.github.trustimprovement.scoring.profile;
    exports io.github.trustimprovement.scoring.readings;
    exports io.github.trustimprovement.scoring.reliability;
    exports io.github.trustimprovement.scoring.saturation;
    exports io.github.trustimprovement.scoring.time;
    exports io.github.trustimprovement.scoring.comparison;
    exports io.github.trustimprovement.scoring.portfolio;
    exports io.github.trustimprovement.scoring.valence;
    exports io.github.trustimprovement.study;
    exports io.github.trustimprovement.text;
    exports io.github.trustimprovement.vocabulary;
}
