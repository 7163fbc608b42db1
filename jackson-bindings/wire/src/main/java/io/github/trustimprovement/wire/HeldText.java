// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.TextPlace;
import java.util.Optional;

/** A cursor over text that is in memory, so that what was read can be had as it is written there, or read again. */
interface HeldText extends JsonCursor {
    /** The text from the start of a token to the end of the token at the cursor, as it is written there. */
    String textSince(int offset);

    /** A cursor before the token that starts at an offset and has the given place. */
    TextCursor again(int offset, Optional<TextPlace> place);
}
