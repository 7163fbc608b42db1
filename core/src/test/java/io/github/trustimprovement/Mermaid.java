// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A flowchart as Mermaid text, which code hosts draw. */
final class Mermaid {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> names = new LinkedHashMap<>();
    private int depth = 1;

    Mermaid(String direction) {
        text.append("flowchart ").append(direction).append('\n');
    }

    /** A box, and around what is added until {@link #end}. */
    Mermaid group(String id, String label) {
        line("subgraph " + name(id) + "[\"" + label + "\"]");
        depth++;
        return this;
    }

    Mermaid end() {
        depth--;
        line("end");
        return this;
    }

    Mermaid node(String id, String label) {
        line(name(id) + "[\"" + label + "\"]");
        return this;
    }

    Mermaid arrow(String from, String to) {
        line(name(from) + " --> " + name(to));
        return this;
    }

    /** An arrow, or with two ends a line, with words on it. */
    Mermaid arrow(String from, String words, String to, boolean isMutual) {
        line(name(from) + (isMutual ? " <-- " : " -- ") + words + " --> " + name(to));
        return this;
    }

    /** The block for a page. */
    @Override
    public String toString() {
        return "```mermaid\n" + text + "```\n";
    }

    /** Mermaid's own names are short and without signs. */
    private String name(String id) {
        return names.computeIfAbsent(id, any -> any.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_"));
    }

    private void line(String line) {
        text.append("    ".repeat(depth)).append(line).append('\n');
    }
}
