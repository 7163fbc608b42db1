// SPDX-License-Identifier: Apache-2.0
/**
 * How records look in JSON, and how they are read and written, without a JSON library.
 *
 * <p>Each type has one {@link io.github.trustimprovement.wire.Shape}: a table with one line a property, in the order in
 * which the properties are written. {@link io.github.trustimprovement.wire.Shapes} finds the shape of a type,
 * {@link io.github.trustimprovement.wire.Wire} reads and writes by it. Text comes in through a
 * {@link io.github.trustimprovement.wire.JsonCursor} and goes out through a
 * {@link io.github.trustimprovement.wire.JsonSink}; a binding to a JSON library implements both.
 *
 * <p>A reader reports all faults of a document at once, each with JSON Pointer, line and column, and keeps what it does
 * not know as it was written.
 */
@NullMarked
package io.github.trustimprovement.wire;

import org.jspecify.annotations.NullMarked;
