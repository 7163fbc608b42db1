// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

/** The line that the tests of this folder's module run on. */
final class ThisLine {
    static final Line LINE = new Jackson3Line();

    private ThisLine() {}
}
