// SPDX-License-Identifier: Apache-2.0
/**
 * The vocabulary, records and measures of two published frameworks of trust-led school improvement; unofficial.
 *
 * <p>Where to start:
 *
 * <ul>
 *   <li>words: {@link io.github.trustimprovement.vocabulary.Vocabulary} finds each concept of both frameworks, which are
 *       enums such as {@link io.github.trustimprovement.dna.Strand} and {@link io.github.trustimprovement.aol.Lever};
 *   <li>records: a {@link io.github.trustimprovement.study.Study} of coded interviews, or a
 *       {@link io.github.trustimprovement.practice.TrustRecord} of what a trust does, reviews and observes;
 *   <li>checks: {@link io.github.trustimprovement.rules.Validator} with
 *       {@link io.github.trustimprovement.rules.RuleSets} gives all
 *       {@linkplain io.github.trustimprovement.finding.Finding findings} at once and never throws;
 *   <li>measures: {@link io.github.trustimprovement.scoring.catalogue.Measures} lists them; each is a pure function whose
 *       result says n, its caveats, or why there is none;
 *   <li>output: each result is a {@link io.github.trustimprovement.text.TextTable} when it is printed.
 * </ul>
 *
 * <p>A value that cannot exist is refused with an
 * {@link io.github.trustimprovement.concept.InvalidModelException}; one that is doubtful is reported. Values are immutable
 * and may be shared among threads; nothing is null; the same input gives the same output on every machine.
 *
 * <p>A lever is neither good nor bad: a valence belongs to a judgement in a context. How often something was said is not
 * how much it matters. Strands are loops that never end. Where this library reads more into a source than stands there,
 * the page says <em>SDK interpretation</em>.
 *
 * <p>Documents in JSON are read and written by the modules beside this one, {@code trust-improvement-jackson} for Jackson 3
 * and {@code trust-improvement-jackson2}; tables in CSV by {@code trust-improvement-interchange}. Packages build on each
 * other in the order of the architecture test, from {@code text} to {@code rules}.
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
