// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.concept.Extension;
import java.util.Map;

/**
 * Where in its source a segment lies: a stretch of text, a paragraph, a page, a span of time, or not recorded.
 *
 * <p>{@code CodePoints.of(139, 195)}, {@code Paragraph.of(12)}, {@code Locator.none()}. An empty or reversed stretch
 * can exist; a rule reports it.
 *
 * @since 0.1.0
 */
public sealed interface Locator permits CodePoints, Paragraph, Page, TimeSpan, NoLocator {
    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    Map<String, Extension> extensions();

    /**
     * A place that is not recorded.
     *
     * @return the locator
     */
    static Locator none() {
        return NoLocator.builder().build();
    }
}
