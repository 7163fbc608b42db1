// SPDX-License-Identifier: Apache-2.0
/**
 * What a trust does to improve its schools, and what it changes: goals, decisions, practices, initiatives, capacity.
 *
 * <p>A {@link io.github.trustimprovement.practice.TrustRecord} is the root of a trust's document. It holds what the
 * trust does ({@link io.github.trustimprovement.practice.Practice}), what it changes
 * ({@link io.github.trustimprovement.practice.Initiative}), what it wants
 * ({@link io.github.trustimprovement.practice.Goal}) and what it can give
 * ({@link io.github.trustimprovement.practice.Capacity}), beside its reviews, readings and outcomes.
 *
 * <p>Records point at each other by id, as text. An id that leads nowhere or occurs twice, a log that cannot be, or a
 * plan with parts missing is never an exception; a rule reports it. Status and phase are read from an initiative's log
 * and never stored. Nothing here is finished to a degree, ranked or added up: strands are feedback loops, and a lever
 * has no sign. No type has a field for a person's name: owners and assessors are roles.
 */
@NullMarked
@ModelStyle
package io.github.trustimprovement.practice;

import io.github.trustimprovement.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
