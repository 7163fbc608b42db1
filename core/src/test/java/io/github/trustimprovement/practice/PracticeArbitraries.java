// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static io.github.trustimprovement.practice.Pieces.coded;
import static io.github.trustimprovement.practice.Pieces.days;
import static io.github.trustimprovement.practice.Pieces.evidence;
import static io.github.trustimprovement.practice.Pieces.extensions;
import static io.github.trustimprovement.practice.Pieces.few;
import static io.github.trustimprovement.practice.Pieces.flags;
import static io.github.trustimprovement.practice.Pieces.ids;
import static io.github.trustimprovement.practice.Pieces.texts;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Orientation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Generators of practices, of the trust and of its partners. */
final class PracticeArbitraries {
    private PracticeArbitraries() {}

    /**
     * Practices, with and without adaptation, narrative and evidence.
     *
     * @return the generator
     */
    static Arbitrary<Practice> practices() {
        return Builders.withBuilder(Practice::builder)
                .use(ids())
                .in(PracticeBuilder::id)
                .use(texts())
                .in(PracticeBuilder::title)
                .use(few(coded(Component.class)))
                .in(PracticeBuilder::components)
                .use(coded(Orientation.class).optional())
                .in(PracticeBuilder::orientation)
                .use(Arbitraries.of(Locus.class).optional())
                .in(PracticeBuilder::locus)
                .use(texts().optional())
                .in(PracticeBuilder::locusReason)
                .use(Arbitraries.of(Explicitness.class).optional())
                .in(PracticeBuilder::explicitness)
                .use(flags().optional())
                .in(PracticeBuilder::codified)
                .use(few(texts()))
                .in(PracticeBuilder::successCriteria)
                .use(texts().optional())
                .in(PracticeBuilder::focus)
                .use(few(ids()))
                .in(PracticeBuilder::schools)
                .use(few(ids()))
                .in(PracticeBuilder::partners)
                .use(few(ids()))
                .in(PracticeBuilder::informs)
                .use(adaptations().optional())
                .in(PracticeBuilder::adaptation)
                .use(texts().optional())
                .in(PracticeBuilder::narrative)
                .use(few(evidence()))
                .in(PracticeBuilder::evidence)
                .use(texts().optional())
                .in(PracticeBuilder::note)
                .use(extensions())
                .in(PracticeBuilder::extensions)
                .build(PracticeBuilder::build);
    }

    static Arbitrary<PartnerPractices> partnerPractices() {
        return Builders.withBuilder(PartnerPractices::builder)
                .use(ids())
                .in(PartnerPracticesBuilder::partner)
                .use(days().optional())
                .in(PartnerPracticesBuilder::asOf)
                .use(texts().optional())
                .in(PartnerPracticesBuilder::source)
                .use(few(practices()))
                .in(PartnerPracticesBuilder::practices)
                .use(texts().optional())
                .in(PartnerPracticesBuilder::note)
                .use(extensions())
                .in(PartnerPracticesBuilder::extensions)
                .build(PartnerPracticesBuilder::build);
    }

    static Arbitrary<Adaptation> adaptations() {
        return Builders.withBuilder(Adaptation::builder)
                .use(ids().optional())
                .in(AdaptationBuilder::sourceTrust)
                .use(ids().optional())
                .in(AdaptationBuilder::sourcePractice)
                .use(few(texts()))
                .in(AdaptationBuilder::sourceContexts)
                .use(few(texts()))
                .in(AdaptationBuilder::targetContexts)
                .use(few(texts()))
                .in(AdaptationBuilder::changes)
                .use(texts().optional())
                .in(AdaptationBuilder::note)
                .use(extensions())
                .in(AdaptationBuilder::extensions)
                .build(AdaptationBuilder::build);
    }
}
