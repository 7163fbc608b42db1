// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.saturation;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import java.util.Set;

/**
 * The codes of one interview, such as {@code commonality} and {@code leadership} in {@code i01}; how often each occurs
 * makes no difference.
 *
 * @param interview the id of the source or leader, not blank
 * @param codes the codes; none where it was coded and has none
 * @since 0.1.0
 */
public record InterviewCodes(String interview, Set<Code> codes) {
    /**
     * Creates the codes of an interview.
     *
     * @param interview the id of the source or leader, not blank
     * @param codes the codes
     * @throws InvalidModelException if the id is blank
     */
    public InterviewCodes {
        Require.notBlank("InterviewCodes.interview", interview);
        codes = Set.copyOf(codes);
    }

    /**
     * The codes of an interview.
     *
     * @param interview the id of the source or leader, not blank
     * @param codes the codes
     * @return the codes
     * @throws InvalidModelException if the id is blank
     */
    public static InterviewCodes of(String interview, Code... codes) {
        return new InterviewCodes(interview, Set.of(codes));
    }
}
