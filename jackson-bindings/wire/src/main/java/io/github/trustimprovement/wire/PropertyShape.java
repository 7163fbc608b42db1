// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

/**
 * One property of a {@link RecordShape}, such as the required string {@code id}.
 *
 * @param name the name in the text
 * @param presence whether it must be there
 * @param shape how its value looks
 * @since 0.1.0
 */
public record PropertyShape(String name, Presence presence, Shape<?> shape) {}
