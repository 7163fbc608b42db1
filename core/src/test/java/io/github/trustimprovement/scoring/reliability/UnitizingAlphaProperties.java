// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static io.github.trustimprovement.scoring.AnswerChecks.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class UnitizingAlphaProperties {
    private static final String ALPHA = "reliability/unitizing-alpha";
    private static final double TOLERANCE = 1e-12;

    @Property(tries = 500)
    @Proves(
            measure = ALPHA,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the definition: every section against every section, and every way to lay one on another")
    void equalsTheDefinition(@ForAll("continua") Continuum continuum) {
        UnitizingAlpha alpha = UnitizingAlpha.of(continuum);

        assertClose(alpha.estimate(), SlowUnitizing.alpha(continuum, alpha.categories()), TOLERANCE);
        alpha.categories()
                .forEach(category -> assertClose(
                        alpha.estimate(category), SlowUnitizing.alpha(continuum, List.of(category)), TOLERANCE));
    }

    @Property(tries = 500)
    @Proves(
            measure = ALPHA,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "DKPro Agreement 2.2.1, KrippendorffAlphaUnitizingAgreement, without stretches of length 0")
    void equalsOtherSoftware(@ForAll("continua") Continuum continuum) {
        UnitizingAlpha.of(continuum)
                .estimate()
                .ifDefined()
                .ifPresent(alpha -> assertThat(DkproUnitizing.of(continuum)).isEqualTo(alpha, within(TOLERANCE)));
    }

    @Property
    @Proves(measure = ALPHA, by = Proof.LAW, source = "not above 1; 1 where all coders cut alike")
    void isAtMostOne(@ForAll("continua") Continuum continuum) {
        List<CodedStretch> ofFirst = continuum.stretches().stream()
                .filter(stretch -> stretch.coder().equals("c1"))
                .toList();
        ContinuumBuilder alike = continuum.toBuilder().stretches(List.of());
        for (String coder : continuum.coders()) {
            ofFirst.forEach(stretch ->
                    alike.addStretches(CodedStretch.of(coder, stretch.offset(), stretch.length(), stretch.category())));
        }

        alpha(continuum).ifDefined().ifPresent(alpha -> assertThat(alpha).isLessThanOrEqualTo(1));
        alpha(alike.build()).ifDefined().ifPresent(alpha -> assertThat(alpha).isEqualTo(1));
    }

    @Property
    @Proves(measure = ALPHA, by = Proof.LAW, source = "coders and stretches are interchangeable")
    void theOrderOfCodersAndStretchesChangesNotABit(@ForAll("continua") Continuum continuum, @ForAll Random random) {
        List<String> coders = new ArrayList<>(continuum.coders());
        List<CodedStretch> stretches = new ArrayList<>(continuum.stretches());
        Collections.shuffle(coders, random);
        Collections.shuffle(stretches, random);

        assertThat(alpha(continuum.toBuilder()
                        .coders(coders)
                        .stretches(stretches)
                        .build()))
                .isEqualTo(alpha(continuum));
    }

    @Property
    @Proves(measure = ALPHA, by = Proof.LAW, source = "a stretch of length 0 covers nothing (DKPro issue 58)")
    void aStretchOfLengthZeroChangesNotABit(
            @ForAll("continua") Continuum continuum, @ForAll @IntRange(max = 14) int offset) {
        Continuum more = continuum.toBuilder()
                .addStretches(CodedStretch.of("c2", continuum.begin() + Math.min(offset, continuum.length()), 0, "a"))
                .build();

        assertThat(alpha(more)).isEqualTo(alpha(continuum));
    }

    @Property
    @Proves(measure = ALPHA, by = Proof.LAW, source = "only distances count: a shift or a mirror changes nothing")
    void aShiftOrAMirrorChangesNotABit(@ForAll("continua") Continuum continuum) {
        int end = continuum.begin() + continuum.length();
        ContinuumBuilder shifted =
                continuum.toBuilder().begin(100 + continuum.begin()).stretches(List.of());
        ContinuumBuilder mirrored = continuum.toBuilder().begin(0).stretches(List.of());
        continuum.stretches().forEach(stretch -> {
            shifted.addStretches(
                    CodedStretch.of(stretch.coder(), 100 + stretch.offset(), stretch.length(), stretch.category()));
            mirrored.addStretches(CodedStretch.of(
                    stretch.coder(), end - stretch.offset() - stretch.length(), stretch.length(), stretch.category()));
        });

        assertThat(alpha(shifted.build())).isEqualTo(alpha(continuum));
        assertThat(alpha(mirrored.build())).isEqualTo(alpha(continuum));
    }

    @Provide
    Arbitrary<Continuum> continua() {
        return ReliabilityArbitraries.continua();
    }

    private static Estimate alpha(Continuum continuum) {
        return UnitizingAlpha.of(continuum).estimate();
    }
}
