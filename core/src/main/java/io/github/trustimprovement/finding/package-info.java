// SPDX-License-Identifier: Apache-2.0
/**
 * What checking and reading report: {@link io.github.trustimprovement.finding.Finding}s with rule, severity, place,
 * message and hint, gathered in a {@link io.github.trustimprovement.finding.ValidationReport}, never only the first.
 *
 * <p>A reader returns a {@link io.github.trustimprovement.finding.Parsed}: a value where one could be built, and the
 * findings either way.
 */
@NullMarked
@ModelStyle
package io.github.trustimprovement.finding;

import io.github.trustimprovement.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
