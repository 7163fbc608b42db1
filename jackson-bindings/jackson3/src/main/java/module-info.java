// SPDX-License-Identifier: Apache-2.0
/** Reads and writes the documents of the Trust Improvement Model with Jackson 3; unofficial. */
module io.github.trustimprovement.jackson {
    requires transitive io.github.trustimprovement.wire;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.trustimprovement.jackson;

    provides tools.jackson.databind.JacksonModule with
            io.github.trustimprovement.jackson.TrustImprovementModule;
}
