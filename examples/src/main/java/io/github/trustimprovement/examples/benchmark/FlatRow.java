// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a coded segment as one would write it for once: texts alone, of which nobody asks whether they are known. */
record FlatRow(
        String segment,
        String source,
        @Nullable String participant,
        @Nullable String leaderGroup,
        @Nullable String lever,
        @Nullable String valence,
        @Nullable List<String> bases,
        @Nullable String code,
        @Nullable String coder,
        @Nullable String date) {}
