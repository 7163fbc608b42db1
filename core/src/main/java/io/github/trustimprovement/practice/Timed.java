// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was recorded last by the end of a day; of two entries on one day the one listed later counts. */
final class Timed {
    private Timed() {}

    static <T> Optional<T> last(Stream<T> entries, Function<T, LocalDate> date, LocalDate day) {
        return entries.filter(entry -> !date.apply(entry).isAfter(day))
                .reduce((earlier, later) -> date.apply(later).isBefore(date.apply(earlier)) ? earlier : later);
    }
}
