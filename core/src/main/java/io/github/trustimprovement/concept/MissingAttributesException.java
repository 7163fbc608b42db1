// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import java.util.List;

/**
 * Signals that {@code build()} was called before every required attribute had a value, such as a segment without id.
 *
 * @since 0.1.0
 */
public final class MissingAttributesException extends InvalidModelException {
    private static final long serialVersionUID = 1L;
    private static final String BUILDER = "Builder";

    private final transient List<String> names;

    /**
     * Called by the generated builders, and only by them: the message takes the type's name from the caller.
     *
     * @param names the attributes without a value
     */
    public MissingAttributesException(String... names) {
        super(caller() + ": required but not set: " + String.join(", ", names));
        this.names = List.of(names);
    }

    /**
     * The attributes without a value, in declared order.
     *
     * @return the names
     */
    public List<String> names() {
        return names;
    }

    private static String caller() {
        String name = StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .filter(className -> !className.equals(MissingAttributesException.class.getName()))
                        .findFirst()
                        .orElse(""));
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return simple.endsWith(BUILDER) ? simple.substring(0, simple.length() - BUILDER.length()) : simple;
    }
}
