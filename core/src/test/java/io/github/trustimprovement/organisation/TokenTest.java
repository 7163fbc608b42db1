// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TokenTest {
    @Test
    void isTheNameInLowerCaseWithHyphens() {
        assertThat(PerformanceProfile.ABOVE_AVERAGE.code()).isEqualTo("above-average");
    }

    @Test
    void dependsOnNoLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(Ethos.NON_FAITH.code()).isEqualTo("non-faith");
        } finally {
            Locale.setDefault(before);
        }
    }
}
