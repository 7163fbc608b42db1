// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How a number came about: the measure and every option that could have been another, such as
 * {@code valence/positive-share} of segments with the codings of coder c1.
 *
 * <p>Two numbers may be compared only if their {@link #fingerprint()} is the same. What the number is about (a lever,
 * a group, a date) is no part of the method.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Method permits MethodBuilder.ImmutableMethod {
    Method() {}

    /**
     * The code of the measure, such as {@code valence/positive-share}.
     *
     * @return the {@linkplain MeasureDescription#code() code}
     */
    public abstract String measure();

    /**
     * What was chosen, by name of the option, such as {@code unit} = {@code segments}.
     *
     * @return the options, in the order given
     */
    public abstract Map<String, String> options();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this method's values.
     *
     * @return the builder
     */
    public abstract MethodBuilder toBuilder();

    /**
     * The measure and its options in one line that is the same for the same method, whatever the order in which the
     * options were given: {@code valence/positive-share?selection=sole coder&unit=segments}.
     *
     * <p>A {@code %}, {@code &} or {@code =} within a name or value is escaped as in an address, so that two methods with
     * one line are one method.
     *
     * @return the line
     */
    public String fingerprint() {
        return measure()
                + new TreeMap<>(options())
                        .entrySet().stream()
                                .map(option -> escaped(option.getKey()) + "=" + escaped(option.getValue()))
                                .collect(Collectors.joining("&", options().isEmpty() ? "" : "?", ""));
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("&", "%26").replace("=", "%3D");
    }

    @Value.Check
    void check() {
        Require.notBlank("Method.measure", measure());
        options().keySet().forEach(name -> Require.notBlank("Method.options", name));
    }

    /** The measure and its options, such as {@code valence/positive-share (unit: segments)}. */
    @Override
    public String toString() {
        return measure()
                + options().entrySet().stream()
                        .map(option -> option.getKey() + ": " + option.getValue())
                        .collect(Collectors.joining(
                                ", ", options().isEmpty() ? "" : " (", options().isEmpty() ? "" : ")"));
    }

    /**
     * A measure without options.
     *
     * @param measure the code of the measure
     * @return the method
     */
    public static Method of(String measure) {
        return builder().measure(measure).build();
    }

    /**
     * A builder; the measure is required.
     *
     * @return an empty builder
     */
    public static MethodBuilder builder() {
        return new MethodBuilder();
    }
}
