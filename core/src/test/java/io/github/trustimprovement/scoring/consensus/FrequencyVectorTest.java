// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrequencyVectorTest {
    private static final Scale SPREAD = Scale.ofOrdinal("spread", "none", "some", "most", "all");

    @Test
    void countsRatingsOfEachLevelAndThoseThatAreNone() {
        FrequencyVector vector = FrequencyVector.of(
                SPREAD,
                List.of(
                        Rating.of("spread", "none"),
                        Rating.of("spread", "all"),
                        Rating.of("spread", "all"),
                        Rating.of("spread", "every"),
                        Rating.of("other", "all"),
                        Rating.notAssessed(),
                        Rating.notApplicable("no sixth form"),
                        Rating.withheld()));

        assertThat(vector).hasToString("[1, 0, 0, 2]");
        assertThat(vector.levels()).containsExactly("none", "some", "most", "all");
        assertThat(vector.total()).isEqualTo(3);
        assertThat(vector.size()).isEqualTo(4);
        assertThat(vector.missing()).isEqualTo(5);
        assertThat(vector.basis().subject()).containsEntry("scale", "spread");
        assertThat(vector.basis().caveats()).containsExactly(Caveat.RATINGS_MISSING);
    }

    @Test
    void mergesWithWhatStandsAgainstEither() {
        FrequencyVector one = FrequencyVector.of(SPREAD, List.of(Rating.of("spread", "some")));
        FrequencyVector other = FrequencyVector.of(SPREAD, List.of(Rating.of("spread", "all"), Rating.withheld()));
        FrequencyVector barred = one.toBuilder()
                .basis(CountBasis.builder()
                        .whyUndefined(UndefinedReason.NO_DATA)
                        .build())
                .build();

        assertThat(one.merge(other)).hasToString("[0, 1, 0, 1]");
        assertThat(one.merge(other).missing()).isEqualTo(1);
        assertThat(one.merge(other).basis().caveats()).containsExactly(Caveat.RATINGS_MISSING);
        assertThat(one.merge(barred).basis().whyUndefined()).contains(UndefinedReason.NO_DATA);
    }

    @Test
    void rejectsWhatIsNoVector() {
        FrequencyVector vector = FrequencyVector.of(1, 2, 3);

        assertThatThrownBy(FrequencyVector::of)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("FrequencyVector.levels: at least 1, was: []");
        assertThatThrownBy(() -> FrequencyVector.of(1, -2))
                .hasMessage("FrequencyVector.counts: from 0 to 2^53, was: -2");
        assertThatThrownBy(() -> FrequencyVector.of(1L << 53, 1))
                .hasMessage("FrequencyVector.total: from 0 to 2^53, was: 9007199254740993");
        assertThatThrownBy(() -> vector.merge(FrequencyVector.of(1, 2)))
                .hasMessage("FrequencyVector.merge: the same levels, [1, 2, 3], was: [1, 2]");
        assertThatThrownBy(() -> vector.toBuilder().levels(List.of("a", "b")).build())
                .hasMessage("FrequencyVector.counts: one a level, 2, was: [1, 2, 3]");
        assertThatThrownBy(
                        () -> vector.toBuilder().levels(List.of("a", "b", "a")).build())
                .hasMessage("FrequencyVector.levels: each once, was: [a, b, a]");
        assertThatThrownBy(() -> vector.toBuilder().missing(-1).build())
                .hasMessage("FrequencyVector.missing: from 0 to 2^53, was: -1");
    }

    @Test
    void rejectsALayerThatIsNone() {
        assertThat(new AgreementLayer("010", 0.5, 1).pattern()).isEqualTo("010");
        assertThatThrownBy(() -> new AgreementLayer("000", 0.5, 1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AgreementLayer.pattern: 0 and 1, with a 1, was: \"000\"");
        assertThatThrownBy(() -> new AgreementLayer("010", 0, 1))
                .hasMessage("AgreementLayer.weight: above 0, at most 1, was: 0.0");
        assertThatThrownBy(() -> new AgreementLayer("010", 1.5, 1))
                .hasMessage("AgreementLayer.weight: above 0, at most 1, was: 1.5");
        assertThatThrownBy(() -> new AgreementLayer("010", 1, -2))
                .hasMessage("AgreementLayer.agreement: from -1 to 1, was: -2.0");
        assertThatThrownBy(() -> new AgreementLayer("010", 1, 2))
                .hasMessage("AgreementLayer.agreement: from -1 to 1, was: 2.0");
    }
}
