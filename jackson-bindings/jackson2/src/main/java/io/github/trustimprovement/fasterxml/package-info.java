// SPDX-License-Identifier: Apache-2.0
/**
 * The documents of the Trust Improvement Model on Jackson 2.
 *
 * <p>{@link io.github.trustimprovement.fasterxml.TrustImprovementJson} reads with all findings and writes canonical text.
 * {@link io.github.trustimprovement.fasterxml.TrustImprovementModule} lets a program's own mapper read and write the
 * types; it is found by {@code JsonMapper.builder().findAndAddModules()}.
 */
@NullMarked
package io.github.trustimprovement.fasterxml;

import org.jspecify.annotations.NullMarked;
