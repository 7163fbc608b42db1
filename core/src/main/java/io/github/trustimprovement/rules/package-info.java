// SPDX-License-Identifier: Apache-2.0
/**
 * Checks of whole records against the frameworks: what is dangling, missing, doubtful, or against the caveats of the
 * papers.
 *
 * <p>A {@link io.github.trustimprovement.rules.Rule} says one thing about a record and cites by whose word; a
 * {@link io.github.trustimprovement.rules.RuleSet} is a list of them; a
 * {@link io.github.trustimprovement.rules.Validator} runs rule sets over a record and returns all findings. No rule
 * throws on a record that the types allow, and none runs longer than in proportion to the record. Thresholds are the
 * caller's, given by a {@link io.github.trustimprovement.rules.Profile}: a rule that needs one does not run without
 * it. A rule that compares a measure calls the measure; it never computes one.
 */
@NullMarked
@ModelStyle
package io.github.trustimprovement.rules;

import io.github.trustimprovement.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
