// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import java.util.function.Function;

/**
 * What a binding to a JSON library gives to a {@link DocumentReader}: a cursor over a text, such as a parser of Jackson's.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface CursorSource {
    /**
     * Opens a cursor over a text, reads, and closes what stands behind the cursor.
     *
     * @param <R> what reading gives
     * @param text a text without a byte order mark
     * @param options the limits that the cursor keeps
     * @param reading takes a cursor before the first token
     * @return what reading gave
     */
    <R> R over(String text, ReadOptions options, Function<? super JsonCursor, ? extends R> reading);
}
