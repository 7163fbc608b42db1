// SPDX-License-Identifier: Apache-2.0
/**
 * The documents of the Trust Improvement Model on Jackson 3.
 *
 * <p>{@link io.github.trustimprovement.jackson.TrustImprovementJson} reads with all findings and writes canonical text.
 * {@link io.github.trustimprovement.jackson.TrustImprovementModule} lets a program's own mapper read and write the
 * types; it is found by {@code JsonMapper.builder().findAndAddModules()}.
 */
@NullMarked
package io.github.trustimprovement.jackson;

import org.jspecify.annotations.NullMarked;
