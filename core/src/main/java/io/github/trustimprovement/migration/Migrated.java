// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.migration;

/**
 * A record in the codes of a newer edition, and what it cost, such as a study and its {@link MigrationReport}.
 *
 * @param <T> the type of the record
 * @param value the record
 * @param report what was changed, lost and left to decide
 * @since 0.1.0
 */
public record Migrated<T>(T value, MigrationReport report) {}
