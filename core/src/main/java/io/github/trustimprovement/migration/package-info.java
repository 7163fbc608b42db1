// SPDX-License-Identifier: Apache-2.0
/**
 * The way of recorded codes from one edition of a framework to the next.
 *
 * <p>A {@link io.github.trustimprovement.migration.Migration} is data: for each concept of the older edition one
 * {@link io.github.trustimprovement.migration.MigrationStep}, read from what the newer edition says of its replaced
 * concepts. Nothing here decides what a coder has to decide: a concept that was split or dropped keeps its code, and the
 * {@link io.github.trustimprovement.migration.MigrationReport} names each place. What is migrated, and how, is the
 * affair of the wire form, which knows where codes stand.
 */
@NullMarked
package io.github.trustimprovement.migration;

import org.jspecify.annotations.NullMarked;
