// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Ranges against what is left when each leader, or each organisation, in turn is left out. */
public final class Ranges {
    private static final double NEAR = 1e-9;

    private Ranges() {}

    /**
     * Asserts that the range of a number is that of its omissions, but for rounding.
     *
     * @param found a number that is defined
     * @param omissions a number for each omission, empty where none is left; none at all where there is no range
     */
    public static void assertThatOf(Estimate found, List<OptionalDouble> omissions) {
        Optional<LeaveOneOut> range = ((Defined) found).leaveOneOut();
        Optional<LeaveOneOut> expected = LeaveOneOut.ofValues(omissions);
        assertThat(range.isPresent()).isEqualTo(expected.isPresent());
        expected.ifPresent(values -> {
            assertThat(range.orElseThrow().lowest()).isEqualTo(values.lowest(), within(NEAR));
            assertThat(range.orElseThrow().highest()).isEqualTo(values.highest(), within(NEAR));
            assertThat(range.orElseThrow().undefined()).isEqualTo(values.undefined());
            assertThat(range.orElseThrow().omissions()).isEqualTo(omissions.size());
        });
    }
}
