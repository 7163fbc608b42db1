// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.finding.ValidationReport;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Line and column for the findings of rules, such as {@code 12:5} for {@code /segments/3/codings/0}.
 *
 * <p>Rules look at records and know pointers alone. {@code TextPlaces.locate(report, json)} goes once through the text
 * that a record was read from and adds the places.
 *
 * @since 0.1.0
 */
public final class TextPlaces {
    private final Set<String> wanted;
    private final Map<String, TextPlace> found = new HashMap<>();
    private final JsonCursor in;

    private TextPlaces(Set<String> wanted, JsonCursor in) {
        this.wanted = wanted;
        this.in = in;
    }

    /**
     * The findings with the places at which their values start in a text.
     *
     * @param report findings with pointers into the document
     * @param json the document's text, canonical or not
     * @return the same findings; one whose value is not in the text has the place of the nearest value around it
     * @throws MalformedJsonException if the text is no JSON
     */
    public static ValidationReport locate(ValidationReport report, String json) {
        if (report.isEmpty()) {
            return report;
        }
        Set<String> wanted = new HashSet<>();
        for (Finding finding : report.findings()) {
            for (String pointer = finding.pointer(); wanted.add(pointer) && !pointer.isEmpty(); ) {
                pointer = parent(pointer);
            }
        }
        TextPlaces places = new TextPlaces(wanted, new TextCursor(Wire.skipByteOrderMark(json)));
        places.in.next();
        places.value(JsonPointer.ROOT);
        return ValidationReport.of(report.findings().stream()
                .map(finding -> places.nearest(finding.pointer())
                        .map(finding::withPlace)
                        .orElse(finding))
                .toList());
    }

    /** Goes through the value at the cursor to its last token; what nobody asks for is not entered. */
    private void value(JsonPointer pointer) {
        String path = pointer.toString();
        if (!wanted.contains(path)) {
            Skip.value(in);
            return;
        }
        in.place().ifPresent(place -> found.putIfAbsent(path, place));
        if (in.token() == JsonToken.OBJECT) {
            while (in.next() == JsonToken.NAME) {
                JsonPointer property = pointer.then(in.text());
                in.next();
                value(property);
            }
        } else if (in.token() == JsonToken.ARRAY) {
            for (int index = 0; in.next() != JsonToken.END_ARRAY; index++) {
                value(pointer.then(index));
            }
        }
    }

    private Optional<TextPlace> nearest(String pointer) {
        String at = pointer;
        while (!found.containsKey(at) && !at.isEmpty()) {
            at = parent(at);
        }
        return Optional.ofNullable(found.get(at));
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
