// SPDX-License-Identifier: Apache-2.0
/** Reads and writes the documents of the Trust Improvement Model with Jackson 2; unofficial. */
module io.github.trustimprovement.fasterxml {
    requires transitive io.github.trustimprovement.wire;
    requires transitive com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports io.github.trustimprovement.fasterxml;

    provides com.fasterxml.jackson.databind.Module with
            io.github.trustimprovement.fasterxml.TrustImprovementModule;
}
