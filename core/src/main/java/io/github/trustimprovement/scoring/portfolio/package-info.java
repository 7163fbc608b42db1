// SPDX-License-Identifier: Apache-2.0
/**
 * Measures of what a trust changes at once: whether it can be carried, whether it is studied, and whether it ends.
 *
 * <p>Most are checks rather than statistics: they read the initiatives of a {@link
 * io.github.trustimprovement.scoring.portfolio.Portfolio} and answer with counts, classes and the evidence behind them.
 * Status and phase are read from logs. Every limit, window and day is the caller's; nothing here says what to do.
 * What nobody recorded is unknown, and an answer that turns on it comes as bounds.
 */
@NullMarked
package io.github.trustimprovement.scoring.portfolio;

import org.jspecify.annotations.NullMarked;
