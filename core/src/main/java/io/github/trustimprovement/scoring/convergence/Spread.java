// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.organisation.Token;
import java.util.Arrays;
import java.util.List;

/** Whether values draw together, by the sign of the change of their spread; codes are words of classes. */
enum Spread implements Token {
    CONVERGENCE,
    UNCHANGED,
    DIVERGENCE;

    static Spread of(int sign) {
        return values()[Integer.signum(sign) + 1];
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Token::code).toList();
    }
}
