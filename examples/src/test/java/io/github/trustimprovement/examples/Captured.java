// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What an example prints to one stream. */
public final class Captured {
    /** Nothing is captured yet. */
    public Captured() {}

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /**
     * A stream to print to.
     *
     * @return the stream, in UTF-8
     */
    public PrintStream stream() {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** Forgets what was printed so far. */
    public void reset() {
        bytes.reset();
    }

    /**
     * What was printed so far.
     *
     * @return the text
     */
    public String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
