// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.CountBasis;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReliabilityDataTest {
    private static final Categories SIGNS = Categories.ofNominal("positive", "negative");

    @Test
    void holdsWhatEachCoderMadeOfEachUnit() {
        ReliabilityData data = example().build();

        assertThat(data.coders()).containsExactly("c1", "c2");
        assertThat(data.units()).containsExactly("s1", "s2");
        assertThat(data.values(0)).containsExactly(Map.entry("c1", "positive"), Map.entry("c2", "negative"));
        assertThat(data.values(1)).containsExactly(Map.entry("c2", "positive"));
        assertThat(data.position(1, 0)).isEqualTo(ReliabilityData.MISSING);
        assertThat(data.position(1, 1)).isZero();
        assertThat(data.leader(0)).contains("p01");
        assertThat(data.leader(1)).isEmpty();
        assertThat(data).hasToString("2 units by 2 coders, nominal [positive, negative]");
    }

    @Test
    void growsWithItsUnits() {
        ReliabilityDataBuilder builder =
                ReliabilityData.builder().categories(SIGNS).coders("c1", "c2");
        IntStream.range(0, 100)
                .forEach(unit ->
                        builder.unit("s" + unit, Map.of("c2", SIGNS.labels().get(unit % 2))));
        ReliabilityData data = builder.build();

        assertThat(data.units()).hasSize(100);
        assertThat(IntStream.range(0, 100).map(unit -> data.position(unit, 1)))
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).map(unit -> unit % 2).boxed().toList());
        assertThat(data.leader(99)).isEmpty();
    }

    @Test
    void isTheSameByUnitAndByCoder() {
        ReliabilityData byUnit = ReliabilityData.of(SIGNS, new int[][] {{0, 1}, {-1, 0}, {1, 1}});

        assertThat(ReliabilityData.ofCoders(SIGNS, new int[] {0, -1, 1}, new int[] {1, 0, 1}))
                .isEqualTo(byUnit)
                .hasSameHashCodeAs(byUnit);
        assertThat(byUnit.units()).containsExactly("u1", "u2", "u3");
        assertThat(byUnit.coders()).containsExactly("c1", "c2");
    }

    @Test
    void mayBeEmpty() {
        assertThat(ReliabilityData.of(SIGNS, new int[0][0]).units()).isEmpty();
        assertThat(ReliabilityData.ofCoders(SIGNS).coders()).isEmpty();
    }

    @Test
    void differsByEveryPart() {
        ReliabilityData data = example().build();

        assertThat(data)
                .isEqualTo(example().build())
                .isNotEqualTo(example().basis(basis()).build())
                .isNotEqualTo(example().unit("s3", Map.of()).build())
                .isNotEqualTo(data.ofCoders("c2", "c1"))
                .isNotEqualTo("data");
        assertThat(data.withBasis(basis())).isEqualTo(example().basis(basis()).build());
        assertThat(data.withBasis(basis()).basis()).isEqualTo(basis());
    }

    @Test
    void givesSomeCodersInTheOrderWanted() {
        ReliabilityData some = example().build().ofCoders("c2");

        assertThat(some.coders()).containsExactly("c2");
        assertThat(some.values(0)).containsExactly(Map.entry("c2", "negative"));
        assertThat(some.leader(0)).contains("p01");
    }

    @Test
    void rejectsAUnitThatIsNone() {
        ReliabilityData data = example().build();

        assertThatThrownBy(() -> data.leader(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> data.position(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void rejectsRowsOfDifferentLength() {
        assertInvalid(
                () -> ReliabilityData.of(SIGNS, new int[][] {{0, 1}, {0}}),
                "ReliabilityData.units: rows of one length, 2, was: 1");
        assertInvalid(
                () -> ReliabilityData.ofCoders(SIGNS, new int[] {0, 1}, new int[] {0}),
                "ReliabilityData.coders: as many units each, 2, was: 1");
    }

    @Test
    void rejectsAPlaceOfNoCategory() {
        assertInvalid(
                () -> ReliabilityData.of(SIGNS, new int[][] {{0, 2}}),
                "ReliabilityData.value: from 0 to 1, or -1 if missing, was: 2");
        assertInvalid(
                () -> ReliabilityData.ofCoders(SIGNS, new int[] {-2}),
                "ReliabilityData.value: from 0 to 1, or -1 if missing, was: -2");
    }

    @Test
    void rejectsACategoryThatIsNotDeclared() {
        assertInvalid(
                () -> example().unit("s3", Map.of("c1", "mixed")),
                "ReliabilityData.value: one of [positive, negative], was: \"mixed\"");
    }

    @Test
    void rejectsACoderWhoIsNone() {
        assertInvalid(
                () -> example().unit("s3", Map.of("c3", "positive")),
                "ReliabilityData.coders: one of [c1, c2], was: \"c3\"");
        assertInvalid(() -> example().build().ofCoders("c3"), "ReliabilityData.coders: one of [c1, c2], was: \"c3\"");
    }

    @Test
    void rejectsIdsThatOccurTwiceOrAreBlank() {
        assertInvalid(() -> example().unit("s1", Map.of()).build(), "ReliabilityData.units: each once, was: \"s1\"");
        assertInvalid(
                () -> ReliabilityData.builder().coders("c1", "c1"), "ReliabilityData.coders: each once, was: \"c1\"");
        assertInvalid(() -> example().build().ofCoders("c1", "c1"), "ReliabilityData.coders: each once, was: \"c1\"");
        assertInvalid(() -> example().unit("", Map.of()), "ReliabilityData.units: not blank, was: \"\"");
        assertInvalid(() -> example().unit("s3", "", Map.of()), "ReliabilityData.leader: not blank, was: \"\"");
        assertInvalid(() -> ReliabilityData.builder().coders(" "), "ReliabilityData.coders: not blank, was: \" \"");
    }

    @Test
    void asksForCategoriesAndCodersFirst() {
        assertInvalid(
                () -> ReliabilityData.builder().build(), "ReliabilityData.categories: declared, was: \"nothing\"");
        assertInvalid(
                () -> example().categories(SIGNS),
                "ReliabilityData.categories: set before the first unit, was: \"s1\"");
        assertInvalid(() -> example().coders("c1"), "ReliabilityData.coders: set before the first unit, was: \"s1\"");
    }

    private static ReliabilityDataBuilder example() {
        return ReliabilityData.builder()
                .categories(SIGNS)
                .coders("c1", "c2")
                .unit("s1", "p01", Map.of("c1", "positive", "c2", "negative"))
                .unit("s2", Map.of("c2", "positive"));
    }

    private static CountBasis basis() {
        return CountBasis.builder().putSubject("lever", "aol/lever/commonality").build();
    }

    private static void assertInvalid(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidModelException.class).hasMessage(message);
    }
}
