// SPDX-License-Identifier: Apache-2.0
/**
 * The canonical JSON documents of the Trust Improvement Model, without a JSON library: shapes, reader, canonical
 * writer and content hash; unofficial.
 */
module io.github.trustimprovement.wire {
    requires transitive io.github.trustimprovement.core;
    requires static org.jspecify;

    exports io.github.trustimprovement.wire;
}
