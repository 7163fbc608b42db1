// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitMix64Test {
    /** The first numbers for seed 1234567 of the C code by Vigna (2015), prng.di.unimi.it/splitmix64.c. */
    @Test
    void givesTheNumbersOfTheReferenceCode() {
        SplitMix64 random = new SplitMix64(1234567);

        assertThat(Stream.generate(random::nextLong).limit(5).map(Long::toUnsignedString))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    /** As the JDK 17 draws them from {@code new SplittableRandom(0)}. */
    @Test
    void givesTheNumbersOfAnotherImplementation() {
        SplitMix64 random = new SplitMix64(0);

        assertThat(Stream.generate(random::nextLong).limit(5).map(Long::toHexString))
                .containsExactly(
                        "e220a8397b1dcdaf",
                        "6e789e6aa1b965f4",
                        "6c45d188009454f",
                        "f88bb8a8724c81ec",
                        "1b39896a51a8749b");
    }

    @Test
    void givesEachReplicateNumbersOfItsOwn() {
        List<Long> first = LongStream.range(0, 10_000)
                .map(replicate -> SplitMix64.ofReplicate(7, replicate).nextLong())
                .boxed()
                .toList();

        assertThat(first).doesNotHaveDuplicates();
        assertThat(SplitMix64.ofReplicate(7, 3).nextLong()).isEqualTo(first.get(3));
        assertThat(SplitMix64.ofReplicate(8, 3).nextLong()).isNotEqualTo(first.get(3));
    }

    /** 60,000 throws of a die: the chi-square of 5 degrees of freedom is above 25.7 in one seed of ten thousand. */
    @Test
    void throwsEachSideOfADieAboutAsOften() {
        SplitMix64 random = new SplitMix64(2026);
        int[] counts = new int[6];
        for (int i = 0; i < 60_000; i++) {
            counts[random.nextInt(6)]++;
        }
        double chiSquare = 0;
        for (int count : counts) {
            chiSquare += (count - 10_000.0) * (count - 10_000.0) / 10_000.0;
        }

        assertThat(chiSquare).isLessThan(25.7);
    }

    /** With three quarters of 2^31 as the bound, taking the rest alone would make the lower third twice as likely. */
    @Test
    void isFairWhereTheBoundDoesNotDivideThePowerOfTwo() {
        int bound = 3 << 29;
        SplitMix64 random = new SplitMix64(1);
        long low = Stream.generate(() -> random.nextInt(bound))
                .limit(30_000)
                .filter(number -> number < bound / 3)
                .count();

        assertThat(low).isBetween(9_600L, 10_400L);
    }

    @Test
    void givesTheMeanOfTheUnitInterval() {
        SplitMix64 random = new SplitMix64(5);
        double sum = 0;
        for (int i = 0; i < 10_000; i++) {
            sum += random.nextDouble();
        }

        assertThat(sum / 10_000).isBetween(0.488, 0.512); // four standard errors of 0.0029
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void rejectsABoundThatIsNotPositive(int bound) {
        SplitMix64 random = new SplitMix64(1);

        assertThatThrownBy(() -> random.nextInt(bound))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("SplitMix64.bound: positive, was: " + bound);
    }
}
