// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import io.github.trustimprovement.review.LeverReading;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What counts as one context of readings, such as {@link #ORGANISATION}.
 *
 * <p>SDK interpretation: Rollett (2026), ss. 3.3 and 4.5 speak of context without saying what bounds one.
 *
 * @since 0.1.0
 */
public enum ContextBy {
    /** The school, trust or group. */
    ORGANISATION("organisation"),
    /** Each tag of a situation; a reading with two tags is in both contexts, one without any in none. */
    SITUATION("situation"),
    /** The organisation with all tags of the situation together; one with a comma in it is set in quotation marks. */
    ORGANISATION_AND_SITUATIONS("organisation and situations");

    private final String words;

    ContextBy(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The contexts of a reading. */
    List<String> keys(LeverReading reading) {
        String organisation = reading.context().organisation().toString();
        List<String> situations =
                reading.context().situations().stream().distinct().sorted().toList();
        return switch (this) {
            case ORGANISATION -> List.of(organisation);
            case SITUATION -> situations;
            case ORGANISATION_AND_SITUATIONS ->
                List.of(Stream.concat(Stream.of(organisation), situations.stream())
                        .map(ContextBy::quoted)
                        .collect(Collectors.joining(", ")));
        };
    }

    /** Quotes what would otherwise read like two, so that different contexts have different names. */
    private static String quoted(String part) {
        return part.contains(",") || part.contains("\"") ? '"' + part.replace("\"", "\"\"") + '"' : part;
    }
}
