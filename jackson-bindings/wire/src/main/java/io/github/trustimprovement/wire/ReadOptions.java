// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.vocabulary.Vocabulary;

/**
 * What a reader is given besides the text, such as the vocabulary that knows its codes.
 *
 * <p>{@code ReadOptions.standard().withVocabulary(Vocabulary.standard().with(ownFramework))}. The limits protect a program against hostile text; every
 * binding keeps the same.
 *
 * @param maxLength how long a document, or one row of a stream, may be: bytes of a file or of a row, characters of a reader
 *     or string
 * @param maxDepth how many objects and arrays may be open at one place
 * @param maxNumberLength how many characters a number may have
 * @param maxValues how many values a document, or one row of a stream, may have: objects, arrays, strings, numbers and words
 * @param vocabulary what codes are looked up in
 * @since 0.1.0
 */
public record ReadOptions(int maxLength, int maxDepth, int maxNumberLength, int maxValues, Vocabulary vocabulary) {
    /**
     * Creates options.
     *
     * @param maxLength how long a document, or one row of a stream, may be
     * @param maxDepth how many objects and arrays may be open at one place
     * @param maxNumberLength how many characters a number may have
     * @param maxValues how many values a document, or one row of a stream, may have
     * @param vocabulary what codes are looked up in
     * @throws InvalidModelException if a limit is below 1
     */
    public ReadOptions {
        requirePositive("ReadOptions.maxLength", maxLength);
        requirePositive("ReadOptions.maxDepth", maxDepth);
        requirePositive("ReadOptions.maxNumberLength", maxNumberLength);
        requirePositive("ReadOptions.maxValues", maxValues);
    }

    /**
     * A length of 16 MiB, a depth of 500, 1,000 characters a number, 500,000 values, and both published frameworks.
     *
     * @return the options
     */
    public static ReadOptions standard() {
        return Standard.OPTIONS;
    }

    /**
     * These options with another length of documents and rows. A file that is trusted may be as long as memory allows; rows
     * of a stream are held one at a time.
     *
     * @param value how long a document, or one row of a stream, may be
     * @return a copy
     * @throws InvalidModelException if it is below 1
     */
    public ReadOptions withMaxLength(int value) {
        return new ReadOptions(value, maxDepth, maxNumberLength, maxValues, vocabulary);
    }

    /**
     * These options with another depth.
     *
     * @param value how many objects and arrays may be open at one place
     * @return a copy
     * @throws InvalidModelException if it is below 1
     */
    public ReadOptions withMaxDepth(int value) {
        return new ReadOptions(maxLength, value, maxNumberLength, maxValues, vocabulary);
    }

    /**
     * These options with another length of numbers.
     *
     * @param value how many characters a number may have
     * @return a copy
     * @throws InvalidModelException if it is below 1
     */
    public ReadOptions withMaxNumberLength(int value) {
        return new ReadOptions(maxLength, maxDepth, value, maxValues, vocabulary);
    }

    /**
     * These options with another number of values: what is made of a value may take many times the memory of its text.
     *
     * @param value how many values a document, or one row of a stream, may have
     * @return a copy
     * @throws InvalidModelException if it is below 1
     */
    public ReadOptions withMaxValues(int value) {
        return new ReadOptions(maxLength, maxDepth, maxNumberLength, value, vocabulary);
    }

    /**
     * These options with another vocabulary.
     *
     * @param value what codes are looked up in
     * @return a copy
     */
    public ReadOptions withVocabulary(Vocabulary value) {
        return new ReadOptions(maxLength, maxDepth, maxNumberLength, maxValues, value);
    }

    private static void requirePositive(String attribute, int value) {
        if (value < 1) {
            throw InvalidModelException.of(attribute, "at least 1", value);
        }
    }

    /** Made when it is first asked for: the vocabulary takes time. */
    private static final class Standard {
        static final ReadOptions OPTIONS = new ReadOptions(1 << 24, 500, 1_000, 500_000, Vocabulary.standard());
    }
}
