// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

/**
 * What kind of organisation a record is about, such as a school.
 *
 * @since 0.1.0
 */
public enum OrganisationLevel implements Token {
    /** One {@link School}. */
    SCHOOL,
    /** One {@link Trust}. */
    TRUST,
    /** Trusts that work together: a {@link TrustGroup}. */
    GROUP
}
