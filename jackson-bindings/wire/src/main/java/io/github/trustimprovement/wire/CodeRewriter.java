// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.FindingBuilder;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.migration.Migration;
import io.github.trustimprovement.migration.MigrationKind;
import io.github.trustimprovement.migration.MigrationReport;
import io.github.trustimprovement.migration.MigrationStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One pass over the text of a record, in which each code that stands in a coded property takes its step; all else stays as
 * it is written there.
 */
final class CodeRewriter {
    /** How many findings of one rule are listed; the counts of the report say how many there are. */
    private static final int MOST_A_RULE = 1_000;

    private final Migration migration;
    private final Map<String, MigrationStep> steps = new HashMap<>();
    private final String json;
    private final TextCursor in;
    private final StringBuilder out = new StringBuilder();
    private final boolean keepsEdition;
    private final Map<MigrationStep, Long> codes = new LinkedHashMap<>();
    private final Map<String, Integer> countByRule = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int copied; // how much of the text is done with
    private boolean leavesCodes;

    private CodeRewriter(String json, Migration migration, boolean keepsEdition) {
        this.json = json;
        this.in = new TextCursor(json);
        this.migration = migration;
        this.keepsEdition = keepsEdition;
        migration.steps().forEach(step -> steps.put(step.from().path(), step));
    }

    /** Rewrites a record; where the older edition is kept, a codebook that declares it goes on doing so. */
    static CodeRewriter rewrite(String json, Shape<?> shape, Migration migration, boolean keepsEdition) {
        CodeRewriter rewriter = new CodeRewriter(json, migration, keepsEdition);
        rewriter.in.next();
        rewriter.value(shape, JsonPointer.ROOT);
        return rewriter;
    }

    String text() {
        return out + json.substring(copied);
    }

    /** Whether a code of the older edition is left that the newer one does not have. */
    boolean leavesCodes() {
        return leavesCodes;
    }

    MigrationReport report() {
        return new MigrationReport(migration, codes, ValidationReport.of(findings));
    }

    /** The value at the cursor, to its last token; what does not look like its shape is passed over. */
    private void value(Shape<?> shape, JsonPointer at) {
        JsonToken token = in.token();
        if (shape instanceof LeafShape<?> leaf && token == JsonToken.STRING && isCoded(leaf)) {
            String was = in.text();
            String now = replacement(was, leaf);
            note(was, now, at);
            replace(was, now);
        } else if (shape instanceof ListShape<?> list && token == JsonToken.ARRAY) {
            list(list, at);
        } else if (shape instanceof MapShape<?> map && token == JsonToken.OBJECT) {
            in.next();
            properties(name -> map.value(), at);
        } else if (shape instanceof RecordShape<?, ?> record && token == JsonToken.OBJECT) {
            in.next();
            properties(record, at);
        } else if (shape instanceof ChoiceShape<?> choice && token == JsonToken.OBJECT) {
            alternative(choice, at);
        } else {
            skip();
        }
    }

    private void skip() {
        for (int open = in.token().nesting(); open > 0; ) {
            open += in.next().nesting();
        }
    }

    /** Puts another code in the place of the one at the cursor. */
    private void replace(String was, String now) {
        if (!now.equals(was)) {
            replace(in.start, JsonText.quoted(now));
        }
    }

    /** Puts another text in the place of what stands from a unit to the end of the token at the cursor. */
    private void replace(int from, String text) {
        out.append(json, copied, from).append(text);
        copied = in.at;
    }

    private void properties(RecordShape<?, ?> record, JsonPointer at) {
        Map<String, Shape<?>> known = new HashMap<>();
        record.properties().forEach(property -> known.put(property.name(), property.shape()));
        properties(name -> known.getOrDefault(name, Leaves.STRING), at);
    }

    /** The properties from the one at the cursor on, to the end of the object. */
    private void properties(Function<String, Shape<?>> shapes, JsonPointer at) {
        while (in.token() == JsonToken.NAME) {
            String name = in.text();
            in.next();
            value(shapes.apply(name), at.then(name));
            in.next();
        }
    }

    /** We write {@code type} first; text that has it elsewhere was kept from a document with a fault, and stays. */
    private void alternative(ChoiceShape<?> choice, JsonPointer at) {
        boolean hasType = in.next() == JsonToken.NAME && in.text().equals(RecordShape.TYPE);
        String type = hasType && in.next() == JsonToken.STRING ? in.text() : "";
        if (hasType) {
            skip();
            in.next();
        }
        if (choice.alternatives().get(type) instanceof RecordShape<?, ?> record) {
            properties(record, at);
        } else {
            properties(name -> Leaves.STRING, at);
        }
    }

    private void list(ListShape<?> list, JsonPointer at) {
        if (list.element() == Leaves.EDITION) {
            editions();
        } else if (list.element() instanceof LeafShape<?> leaf && isCoded(leaf)) {
            codes(leaf, at);
        } else {
            for (int i = 0; in.next() != JsonToken.END_ARRAY; i++) {
                value(list.element(), at.then(i));
            }
        }
    }

    /** Codes that were different and are now the same become one. */
    private void codes(LeafShape<?> leaf, JsonPointer at) {
        Set<String> before = new HashSet<>();
        Map<String, Integer> after = new HashMap<>(); // where each code is left first
        int left = 0;
        int end = in.at; // of the element before
        while (in.next() != JsonToken.END_ARRAY) {
            if (in.token() != JsonToken.STRING) {
                skip();
                left++;
            } else {
                String was = in.text();
                String now = replacement(was, leaf);
                Integer same = before.add(was) ? after.get(now) : null;
                note(was, now, at.then(same == null ? left : same));
                if (same == null) {
                    after.putIfAbsent(now, left++);
                    replace(was, now);
                } else {
                    replace(end, "");
                }
            }
            end = in.at;
        }
    }

    private void editions() {
        int start = in.start;
        String from = migration.from().toString();
        String to = migration.to().toString();
        List<String> declared = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
            declared.add(in.token() == JsonToken.STRING ? in.text() : "");
            skip();
        }
        if (from.equals(to) || !declared.contains(from) || declared.contains("")) {
            return;
        }
        Set<String> now = new LinkedHashSet<>();
        for (String edition : declared) {
            if (!edition.equals(from)) {
                now.add(edition);
            } else if (keepsEdition) {
                now.add(from);
            }
            if (edition.equals(from) && !declared.contains(to)) {
                now.add(to);
            }
        }
        replace(start, now.stream().map(JsonText::quoted).collect(Collectors.joining(",", "[", "]")));
    }

    /** Of the leaves that take codes, only those of concepts have texts that a step knows. */
    private static boolean isCoded(LeafShape<?> leaf) {
        return leaf == Leaves.CODE || !leaf.codes().isEmpty();
    }

    /** What stands in the place of a code, which may be the code itself. */
    private String replacement(String was, LeafShape<?> leaf) {
        MigrationStep step = steps.get(was);
        if (step == null || !step.kind().isDecided()) {
            return was;
        }
        String now = step.to().get(0).path();
        return leaf.isClosed() && !leaf.codes().contains(now) ? was : now;
    }

    private void note(String was, String now, JsonPointer at) {
        MigrationStep step = steps.get(was);
        if (step == null) {
            return;
        }
        codes.merge(step, 1L, Long::sum);
        if (step.kind() == MigrationKind.KEPT) {
            return;
        }
        if (!step.kind().isDecided()) {
            report(step.kind().code(), Severity.WARNING, step, at, "kept, for a coder has to decide: ");
        } else if (now.equals(was)) {
            report("no-place", Severity.WARNING, step, at, "kept, for the new code cannot stand here: ");
        } else {
            Severity severity = step.kind().isLossless() ? Severity.INFO : Severity.WARNING;
            report(step.kind().code(), severity, step, at, "");
            return;
        }
        leavesCodes = true;
    }

    private void report(String rule, Severity severity, MigrationStep step, JsonPointer at, String kept) {
        if (countByRule.merge(rule, 1, Integer::sum) > MOST_A_RULE) {
            return;
        }
        FindingBuilder finding = Finding.builder()
                .rule("migration/" + rule)
                .severity(severity)
                .pointer(at.toString())
                .message(kept + step + ": " + step.note())
                .putAttribute("was", step.from().path());
        if (step.kind() == MigrationKind.SPLIT) {
            step.to().forEach(target -> finding.addSuggestions(target.path()));
        }
        findings.add(finding.build());
    }
}
