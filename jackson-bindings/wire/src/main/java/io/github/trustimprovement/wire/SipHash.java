// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

/** SipHash-1-3 of Aumasson and Bernstein over words of 64 bits: a hash that nobody can foretell who does not know the key. */
final class SipHash {
    private static final int ROUNDS_AT_THE_END = 3;

    private long v0;
    private long v1;
    private long v2;
    private long v3;

    SipHash(long key0, long key1) {
        v0 = key0 ^ 0x736f6d6570736575L;
        v1 = key1 ^ 0x646f72616e646f6dL;
        v2 = key0 ^ 0x6c7967656e657261L;
        v3 = key1 ^ 0x7465646279746573L;
    }

    void add(long word) {
        v3 ^= word;
        round();
        v0 ^= word;
    }

    /** The hash of the words. */
    long end() {
        v2 ^= 0xff;
        for (int i = 0; i < ROUNDS_AT_THE_END; i++) {
            round();
        }
        return v0 ^ v1 ^ v2 ^ v3;
    }

    private void round() {
        v0 += v1;
        v1 = Long.rotateLeft(v1, 13) ^ v0;
        v0 = Long.rotateLeft(v0, 32);
        v2 += v3;
        v3 = Long.rotateLeft(v3, 16) ^ v2;
        v0 += v3;
        v3 = Long.rotateLeft(v3, 21) ^ v0;
        v2 += v1;
        v1 = Long.rotateLeft(v1, 17) ^ v2;
        v2 = Long.rotateLeft(v2, 32);
    }
}
