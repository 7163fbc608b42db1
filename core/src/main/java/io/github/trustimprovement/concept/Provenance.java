// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

/**
 * By whose word something holds: the source's, a derivation from it, or this library's.
 *
 * @since 0.1.0
 */
public enum Provenance {
    /** The source states it. */
    STATED,
    /** It follows from what the source states, by arithmetic or rearrangement, under an assumption that is named. */
    DERIVED,
    /** It is this library's interpretation; no paper says it. */
    SDK
}
