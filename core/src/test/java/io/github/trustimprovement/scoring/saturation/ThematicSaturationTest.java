// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.saturation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.scoring.AnswerContent;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThematicSaturationTest {
    private static final CodeSequence EXAMPLE = sequence(20, 9, 5, 3, 4, 3, 1, 0);

    @Test
    @Proves(
            measure = "saturation/thematic-saturation",
            by = Proof.REFERENCE,
            source =
                    "Guest, Namey and Chen (2020): 37 themes in 4 interviews, then 7 (19 %), 4 (11 %) and 1 (3 %) new in"
                            + " runs of 2, saturation at 6+2 at 5 %")
    void reachesSaturationWhereTheExampleDoes() {
        ThematicSaturation saturation = ThematicSaturation.of(EXAMPLE, SaturationCriterion.of(4, 2, 0.05));

        assertThat(saturation.baseCodes()).isEqualTo(37);
        assertThat(saturation.runs())
                .extracting(SaturationRun::first, SaturationRun::last, SaturationRun::newCodes)
                .containsExactly(tuple(5, 6, 7), tuple(6, 7, 4), tuple(7, 8, 1));
        assertThat(saturation.runs().get(0).ratio()).isEqualTo(0.19, within(0.005));
        assertThat(saturation.runs().get(1).ratio()).isEqualTo(0.11, within(0.005));
        assertThat(saturation.runs().get(2).ratio()).isEqualTo(0.03, within(0.005));
        assertThat(saturation.place()).contains("6+2");
        assertThat(saturation.classification()).isInstanceOfSatisfying(Classified.class, classified -> {
            assertThat(classified.value()).isEqualTo("reached");
            assertThat(classified.n()).isEqualTo(8);
            assertThat(classified.method().fingerprint())
                    .isEqualTo("saturation/thematic-saturation?base=4&run=2&threshold=0.05");
        });
    }

    @Test
    @Proves(
            measure = "saturation/thematic-saturation",
            by = Proof.DERIVED,
            source = "the same interviews at 0 %: interview 7 still has a new theme, so no run of 2 is without")
    void doesNotReachItWithoutARunThatBringsNothing() {
        ThematicSaturation saturation = ThematicSaturation.of(EXAMPLE, SaturationCriterion.of(4, 2, 0));

        assertThat(saturation.place()).isEmpty();
        assertThat(saturation.classification()).hasToString("not-reached (n = 8)");
        assertThat(ThematicSaturation.of(EXAMPLE, SaturationCriterion.of(4, 1, 0))
                        .place())
                .contains("7+1");
    }

    @Test
    void aRatioAtTheThresholdIsFew() {
        CodeSequence sequence = sequence(20, 1);

        assertThat(ThematicSaturation.of(sequence, SaturationCriterion.of(1, 1, 0.05))
                        .place())
                .contains("1+1");
        assertThat(ThematicSaturation.of(sequence, SaturationCriterion.of(1, 1, 0.049))
                        .place())
                .isEmpty();
    }

    @Test
    void saysWhyThereIsNoAnswer() {
        SaturationCriterion criterion = SaturationCriterion.of(4, 2, 0.05);
        CodeSequence barred = EXAMPLE.toBuilder()
                .basis(CountBasis.builder()
                        .whyUndefined(UndefinedReason.CODERS_NOT_RESOLVED)
                        .build())
                .build();

        assertThat(reason(CodeSequence.empty(), criterion)).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(sequence(5, 3, 2, 1, 0), criterion)).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(reason(EXAMPLE, SaturationCriterion.of(Integer.MAX_VALUE, Integer.MAX_VALUE, 0)))
                .isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(reason(sequence(0, 0, 0, 0, 3, 1), criterion)).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        assertThat(reason(barred, criterion)).isEqualTo(UndefinedReason.CODERS_NOT_RESOLVED);
        assertThat(ThematicSaturation.of(barred, criterion).place()).isEmpty();
    }

    @Test
    void readsTheSourcesOfAStudy() {
        assertThat(ThematicSaturation.of(
                                Study.builder().id("study").build(),
                                CodingSelection.soleCoder(),
                                SaturationCriterion.of(4, 2, 0.05))
                        .classification())
                .hasToString("undefined: there is nothing to count from (n = 0)");
    }

    @Test
    void standsInNoOverviewAndSaysWhy() {
        assertThat(ThematicSaturation.DESCRIPTION.isOptIn()).isTrue();
        assertThat(ThematicSaturation.DESCRIPTION.caveats())
                .contains(Caveat.ORDER_DEPENDENT, Caveat.NOT_FOR_REFLEXIVE_ANALYSIS);
    }

    @Test
    void printsItsTable() {
        ThematicSaturation saturation = ThematicSaturation.of(EXAMPLE, SaturationCriterion.of(4, 2, 0.05));

        assertThat(saturation.toString()).startsWith("""
                Thematic saturation
                                     Value  n
                -----------------  -------  -
                saturation at 6+2  reached  8
                Options: base 4, run 2, threshold 0.05.
                """);
        assertThat(saturation.explain().steps())
                .extracting(Object::toString)
                .startsWith("codes in the base = 37", "new codes in interviews 5 to 6 = 7")
                .hasSize(7);
    }

    @Test
    void rejectsACriterionThatIsNone() {
        assertThatThrownBy(() -> SaturationCriterion.of(0, 2, 0.05))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("SaturationCriterion.baseSize: positive, was: 0");
        assertThatThrownBy(() -> SaturationCriterion.of(4, 0, 0.05))
                .hasMessage("SaturationCriterion.runLength: positive, was: 0");
        assertThatThrownBy(() -> SaturationCriterion.of(4, 2, 5))
                .hasMessage("SaturationCriterion.threshold: from 0 to 1, was: 5.0");
        assertThatThrownBy(() -> SaturationCriterion.of(4, 2, Double.NaN))
                .hasMessage("SaturationCriterion.threshold: from 0 to 1, was: NaN");
    }

    @Test
    void rejectsARunThatIsNone() {
        assertThatThrownBy(() -> new SaturationRun(0, 2, 1, 0.1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("SaturationRun: from 1, first not after last, was: \"0 to 2\"");
        assertThatThrownBy(() -> new SaturationRun(3, 2, 1, 0.1)).hasMessageEndingWith("was: \"3 to 2\"");
        assertThatThrownBy(() -> new SaturationRun(1, 2, -1, 0.1))
                .hasMessage("SaturationRun: new codes and ratio not negative, was: \"-1, 0.1\"");
        assertThatThrownBy(() -> new SaturationRun(1, 2, 1, -0.1)).hasMessageEndingWith("was: \"1, -0.1\"");
        assertThatThrownBy(() -> new SaturationRun(1, 2, 1, Double.POSITIVE_INFINITY))
                .hasMessageEndingWith("was: \"1, Infinity\"");
    }

    /** Interviews that have so many new codes each, and one old code besides. */
    static CodeSequence sequence(int... newCodes) {
        List<InterviewCodes> interviews = new ArrayList<>();
        int codes = 0;
        for (int number : newCodes) {
            Set<Code> has = new HashSet<>();
            if (codes > 0) {
                has.add(LocalCode.of("local/c" + (codes - 1)));
            }
            for (int i = 0; i < number; i++) {
                has.add(LocalCode.of("local/c" + codes++));
            }
            interviews.add(new InterviewCodes("i" + (interviews.size() + 1), has));
        }
        return CodeSequence.builder().interviews(interviews).build();
    }

    private static UndefinedReason reason(CodeSequence interviews, SaturationCriterion criterion) {
        return AnswerContent.reason(ThematicSaturation.of(interviews, criterion).classification());
    }
}
