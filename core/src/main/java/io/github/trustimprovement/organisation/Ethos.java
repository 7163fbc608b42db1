// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

/**
 * Whether a trust is faith based, such as {@code FAITH} for a diocesan trust.
 *
 * <p>The distinction is that of Rollett (2026), s. 2.1; aims of faith were named in faith based trusts alone (s. 3.1).
 * A trust with schools of both kinds is described in the text beside it.
 *
 * @since 0.1.0
 */
public enum Ethos implements Token {
    /** The trust is faith based. */
    FAITH,
    /** The trust is not faith based. */
    NON_FAITH
}
