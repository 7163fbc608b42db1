// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import java.util.ArrayList;
import java.util.List;

/** A heading as the path of a property: its steps with points between them; a point within a step has a backslash. */
final class Heading {
    static final char SEPARATOR = '.';
    private static final char ESCAPE = '\\';

    private Heading() {}

    /** A property's name as a step of a heading. */
    static String step(String name) {
        return name.replace("\\", "\\\\").replace(".", "\\.");
    }

    /** The names of the properties that a heading leads through. */
    static List<String> steps(String heading) {
        List<String> steps = new ArrayList<>();
        StringBuilder step = new StringBuilder();
        for (int i = 0; i < heading.length(); i++) {
            char unit = heading.charAt(i);
            if (unit == ESCAPE && i + 1 < heading.length()) {
                step.append(heading.charAt(++i));
            } else if (unit == SEPARATOR) {
                steps.add(step.toString());
                step.setLength(0);
            } else {
                step.append(unit);
            }
        }
        steps.add(step.toString());
        return steps;
    }
}
