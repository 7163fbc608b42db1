// SPDX-License-Identifier: Apache-2.0
/**
 * From a trust's document to tables: the record of an invented trust is read, checked by the published rules, and laid
 * out as practices, initiatives, reviews, readings and outcomes.
 *
 * <p>Each table is a short class on the public API, so that it can be copied and changed. None of them has a percentage
 * of completion, a rank, or a total over levers: the frameworks have none.
 */
@NullMarked
package io.github.trustimprovement.examples.workedtrust;

import org.jspecify.annotations.NullMarked;
