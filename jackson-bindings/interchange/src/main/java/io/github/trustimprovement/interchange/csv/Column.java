// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.wire.LeafShape;
import io.github.trustimprovement.wire.Shape;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A column of a table, such as the required {@code segment} or {@code rating.level}.
 *
 * @param heading the path of the property in the JSON form, with a point between its steps
 * @param isRequired whether each row must have a value here
 * @param content what a cell holds
 * @param expected what is expected of the value, or of each of several, in words
 * @param codes the codes that are known here, if it takes codes of one kind
 * @param isClosed whether it takes one of the codes and nothing else
 * @param form the keywords of JSON Schema that tell the form of a value, with their JSON text
 * @since 0.1.0
 */
public record Column(
        String heading,
        boolean isRequired,
        CellContent content,
        String expected,
        List<String> codes,
        boolean isClosed,
        Map<String, String> form) {
    static Column of(String heading, boolean isRequired, CellContent content, LeafShape<?> leaf) {
        return new Column(heading, isRequired, content, leaf.expected(), leaf.codes(), leaf.isClosed(), leaf.form());
    }

    static Column ofText(String heading, String expected) {
        return new Column(heading, true, CellContent.VALUE, expected, List.of(), false, Map.of("type", "\"string\""));
    }

    static Column ofTypes(String heading, Collection<String> types) {
        return new Column(
                heading, false, CellContent.VALUE, "a type", List.copyOf(types), true, Map.of("type", "\"string\""));
    }

    static Column ofJson(String heading, boolean isRequired, Shape<?> shape) {
        return new Column(
                heading,
                isRequired,
                CellContent.JSON,
                shape.expected() + ", as JSON",
                List.of(),
                false,
                Map.of("type", "\"string\""));
    }
}
