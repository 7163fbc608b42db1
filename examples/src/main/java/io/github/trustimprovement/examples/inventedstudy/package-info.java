// SPDX-License-Identifier: Apache-2.0
/**
 * The measures on a study that is invented from its first word to its last: fourteen leaders, two coders, and
 * transcripts of this project's own sentences.
 *
 * <p>A seeded generator gives the same study on every JDK. What leaders incline to and how the coders differ is laid
 * down in it, so that measures have something to show: it says nothing about trusts, and no number of it is meant to
 * resemble one of a paper. Each family of measures is a section of its own, {@code
 * LeverValenceSection} among them.
 */
@NullMarked
package io.github.trustimprovement.examples.inventedstudy;

import org.jspecify.annotations.NullMarked;
