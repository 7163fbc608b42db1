// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Bytes looked at eight at a time, in arrays with some bytes more than matter. */
final class ByteWords {
    /** How many bytes must follow the last that matters, so that a word can start anywhere. */
    static final int PADDING = Long.BYTES;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long LINE_ENDS = ONES * '\n';
    private static final long AFTER_RETURN = ONES * ('\r' + 1);
    private static final long SPACES = ONES * ' ';
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private ByteWords() {}

    /** The eight bytes from an index on, the first as the lowest. */
    static long at(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    /** A word in which each byte is the same. */
    static long all(char unit) {
        return ONES * unit;
    }

    /** The lowest {@code count} bytes of a word, 0 to 7. */
    static long first(long word, int count) {
        return word & ((1L << (count * Byte.SIZE)) - 1);
    }

    /** A word with the high bit set of the first byte that ends a string or is no plain part of it; above that, anything. */
    static long endOfPlainString(long word) {
        return isZero(word ^ QUOTES)
                | isZero(word ^ BACKSLASHES)
                | ((word - SPACES) & ~word & HIGH_BITS)
                | (word & HIGH_BITS);
    }

    /** A word with the high bit set of the first line end; above that, anything. */
    static long lineEnd(long word) {
        return isZero(word ^ LINE_ENDS);
    }

    /** A word with the high bit set of the first byte up to a carriage return, such as a line end; above that, anything. */
    static long upToReturn(long word) {
        return (word - AFTER_RETURN) & ~word & HIGH_BITS;
    }

    /** A word with the high bit set of each byte above U+007F. */
    static long aboveAscii(long word) {
        return word & HIGH_BITS;
    }

    /** Which byte has the lowest high bit that is set. */
    static int index(long highBits) {
        return Long.numberOfTrailingZeros(highBits) / Byte.SIZE;
    }

    /** Whether an array begins with what another one has from an index on. */
    static boolean equal(byte[] one, byte[] other, int from, int length) {
        int i = 0;
        for (; i + Long.BYTES <= length; i += Long.BYTES) {
            if (at(one, i) != at(other, from + i)) {
                return false;
            }
        }
        return first(at(one, i) ^ at(other, from + i), length - i) == 0;
    }

    /** Bytes up to U+007F as text. */
    static String ascii(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** The hash of some bytes. */
    static long hash(byte[] bytes, int from, int to) {
        long one = 0;
        long other = (long) to - from;
        int i = from;
        for (; i + 2 * Long.BYTES <= to; i += 2 * Long.BYTES) { // two at a time: neither waits for the other
            one = (one + at(bytes, i)) * SPREAD;
            other = (other + at(bytes, i + Long.BYTES)) * SPREAD;
        }
        if (i + Long.BYTES <= to) {
            one = (one + at(bytes, i)) * SPREAD;
            i += Long.BYTES;
        }
        return mix(mix(one, other), first(at(bytes, i), to - i));
    }

    /** The hash of one word more. */
    static long mix(long hash, long word) {
        long mixed = (hash ^ word) * SPREAD;
        return mixed ^ (mixed >>> Integer.SIZE);
    }

    /** A word with the high bit set of the first byte that is 0; above that, anything. */
    static long isZero(long word) {
        return (word - ONES) & ~word & HIGH_BITS;
    }
}
