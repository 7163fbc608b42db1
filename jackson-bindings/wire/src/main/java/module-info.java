// SPDX-License-Identifier: Apache-2.0
/**
 * The canonical JSON documents of the Trust Improvement Model, without a JSON library: shapes, reader, canonical
 * writer and content hash; unofficial.
 *
 * <p>Programs that read whole documents take {@code trust-improvement-jackson} or {@code trust-improvement-jackson2}, which
 * bind this module to Jackson. By itself it reads rows one at a time, however many there are:
 *
 * <pre>{@code
 * try (RowReader<CodedSegment> rows =
 *         RowReader.of(file, CodedSegment.class, ReadPolicy.STRICT, ReadOptions.standard())) {
 *     List<CodedSegment> all = rows.collect(Collectors.toList()).orThrow();
 * }
 * }</pre>
 *
 * <p>Where to start:
 *
 * <ul>
 *   <li>what a type looks like: {@link io.github.trustimprovement.wire.Shapes} has one table a type, with a line a property,
 *       by which it is read, written, described as a JSON Schema
 *       ({@link io.github.trustimprovement.wire.JsonSchemas}) and laid out in columns;
 *   <li>what is wrong with a text: {@link io.github.trustimprovement.wire.WireRule}; with either
 *       {@link io.github.trustimprovement.wire.ReadPolicy} all findings come at once, each with JSON Pointer, line and column;
 *   <li>which document it was: {@link io.github.trustimprovement.wire.ContentHash} and
 *       {@link io.github.trustimprovement.wire.DocumentCitation};
 *   <li>another JSON library: implement {@link io.github.trustimprovement.wire.JsonCursor} and
 *       {@link io.github.trustimprovement.wire.JsonSink}.
 * </ul>
 *
 * <p>What a reader does not know it keeps as it was written, and writes back.
 */
module io.github.trustimprovement.wire {
    requires transitive io.github.trustimprovement.core;
    requires static org.jspecify;

    exports io.github.trustimprovement.wire;
}
