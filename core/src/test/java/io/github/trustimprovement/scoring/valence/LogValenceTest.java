// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static io.github.trustimprovement.scoring.valence.PositiveShareTest.assertUndefined;
import static io.github.trustimprovement.scoring.valence.PositiveShareTest.defined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogValenceTest {
    @ParameterizedTest
    @CsvSource({
        "1, 0, 1.0986122886681098, 1.632993161855452",
        "0, 1, -1.0986122886681098, 1.632993161855452",
        "3, 3, 0, 0.7559289460184544",
        "5, 1, 1.2992829841302609, 0.9211323729436766",
        "10, 10, 0, 0.4364357804719847",
        "12, 4, 1.0216512475319812, 0.5497474167490214",
        "20, 5, 1.3156767939059373, 0.48020690293149665",
        "40, 7, 1.6863989535702288, 0.3975231959999626"
    })
    @Proves(
            measure = "valence/log-valence",
            by = Proof.DERIVED,
            source =
                    "arithmetic of the formula of Lowe et al. (2011), as in manifestoR's scale_logit, in numpy; nothing"
                            + " printed was found")
    void isTheLogOfOddsWithHalvesAdded(long positive, long negative, double log, double error) {
        LogValence result = LogValence.of(Leaders.oneLeader(positive, negative)).withStandardError();

        assertThat(defined(result.estimate()).value()).isEqualTo(log, within(1e-14));
        assertThat(defined(result.standardError().orElseThrow()).value()).isEqualTo(error, within(1e-14));
    }

    @Test
    void hasNoNumberWithoutDataThoughTheFormulaHas() {
        LogValence none = LogValence.of(Leaders.counts("0/0")).withStandardError();

        assertUndefined(none.estimate(), UndefinedReason.NO_DATA);
        assertUndefined(none.standardError().orElseThrow(), UndefinedReason.NO_DATA);
        assertUndefined(
                LogValence.of(Study.builder().id("empty").build(), Lever.COMMONALITY)
                        .estimate(),
                UndefinedReason.NO_DATA);
    }

    @Test
    void hasAStandardErrorOnlyWhereAsked() {
        LogValence log = LogValence.of(Leaders.counts("3/4 0/2"));
        Estimate error = log.withStandardError().standardError().orElseThrow();

        assertThat(log.standardError()).isEmpty();
        assertThat(log.explain().answers()).hasSize(1);
        assertThat(log.withStandardError().explain().answers()).hasSize(2);
        assertThat(error.caveats()).contains(Caveat.CLUSTERED_SEGMENTS, Caveat.PURPOSIVE_SAMPLE);
        assertThat(defined(error).leaveOneOut()).isEmpty();
        assertThat(defined(error).method())
                .hasToString("valence/log-valence (unit: segments, statistic: standard error)");
        assertThat(log).asString().contains("log valence").doesNotContain("standard error");
    }
}
