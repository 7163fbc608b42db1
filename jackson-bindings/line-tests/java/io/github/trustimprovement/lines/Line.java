// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.wire.ContentHash;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.RowReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The binding to one line of Jackson, as the tests of all lines see it: what its {@code TrustImprovementJson} offers, and
 * a mapper that has found its module by itself. Each binding's own tests have a {@code ThisLine} with the one to use.
 */
interface Line {
    /** The class whose methods these are. */
    Class<?> facade();

    <T> Parsed<T> read(Path file, Class<T> type, ReadPolicy policy);

    <T> Parsed<T> read(Path file, Class<T> type, ReadPolicy policy, ReadOptions options);

    <T> Parsed<T> read(Reader source, Class<T> type, ReadPolicy policy);

    <T> Parsed<T> read(Reader source, Class<T> type, ReadPolicy policy, ReadOptions options);

    <T> Parsed<T> read(String json, Class<T> type, ReadPolicy policy);

    <T> Parsed<T> read(String json, Class<T> type, ReadPolicy policy, ReadOptions options);

    <T> RowReader<T> rows(Path file, Class<T> type, ReadPolicy policy);

    String write(Object value);

    String writeLine(Object value);

    void write(Object value, Path file);

    ContentHash contentHash(Object value);

    <T> T readWithMapper(String json, Class<T> type) throws IOException;

    /** Reads an object whose values are lists. */
    <T> Map<String, List<T>> readListsWithMapper(String json, Class<T> element) throws IOException;

    <T> T readWithMapper(Reader json, Class<T> type) throws IOException;

    /** Reads with a mapper that takes documents and strings up to a length. */
    <T> T readWithLimit(Reader json, Class<T> type, int maxLength) throws IOException;

    /** Reads with a mapper that takes comments. */
    <T> T readWithComments(String json, Class<T> type) throws IOException;

    /** Reads into a tree and from there. */
    <T> T readByTree(String json, Class<T> type) throws IOException;

    /** Writes into a tree, and that as text. */
    String treeWithMapper(Object value);

    String writeWithMapper(Object value) throws IOException;

    /** Writes with a mapper that breaks lines. */
    String writeIndentedWithMapper(Object value) throws IOException;

    /** Writes with a mapper that escapes all but ASCII. */
    String writeAsciiWithMapper(Object value) throws IOException;

    /** Writes with a mapper that escapes what JavaScript does not take in a string. */
    String writeForScriptWithMapper(Object value) throws IOException;

    void writeWithMapper(Object value, Writer target) throws IOException;
}
