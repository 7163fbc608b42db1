// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.InvalidModelException;

/**
 * What a reader is given besides the text, such as how deep a document may nest.
 *
 * <p>{@code ReadOptions.standard().withMaxDepth(1_000)}. The limits protect a program against hostile text; every
 * binding keeps the same.
 *
 * @param maxDepth how many objects and arrays may be open at one place
 * @param maxNumberLength how many characters a number may have
 * @since 0.1.0
 */
public record ReadOptions(int maxDepth, int maxNumberLength) {
    private static final ReadOptions STANDARD = new ReadOptions(500, 1_000);

    /**
     * Creates options.
     *
     * @param maxDepth how many objects and arrays may be open at one place
     * @param maxNumberLength how many characters a number may have
     * @throws InvalidModelException if a limit is below 1
     */
    public ReadOptions {
        requirePositive("ReadOptions.maxDepth", maxDepth);
        requirePositive("ReadOptions.maxNumberLength", maxNumberLength);
    }

    /**
     * A depth of 500, and 1,000 characters a number.
     *
     * @return the options
     */
    public static ReadOptions standard() {
        return STANDARD;
    }

    /**
     * These options with another depth.
     *
     * @param value how many objects and arrays may be open at one place
     * @return a copy
     * @throws InvalidModelException if it is below 1
     */
    public ReadOptions withMaxDepth(int value) {
        return new ReadOptions(value, maxNumberLength);
    }

    /**
     * These options with another length of numbers.
     *
     * @param value how many characters a number may have
     * @return a copy
     * @throws InvalidModelException if it is below 1
     */
    public ReadOptions withMaxNumberLength(int value) {
        return new ReadOptions(maxDepth, value);
    }

    private static void requirePositive(String attribute, int value) {
        if (value < 1) {
            throw InvalidModelException.of(attribute, "at least 1", value);
        }
    }
}
