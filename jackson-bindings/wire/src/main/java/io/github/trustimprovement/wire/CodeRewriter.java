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
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One pass over the canonical text of a record, in which each code that stands in a coded property takes its step. */
final class CodeRewriter {
    /** How many findings of one rule are listed; the counts of the report say how many there are. */
    private static final int MOST_A_RULE = 1_000;

    private final Migration migration;
    private final Map<String, MigrationStep> steps = new HashMap<>();
    private final JsonCursor in;
    private final JsonText out = JsonText.compact();
    private final boolean keepsEdition;
    private final Map<MigrationStep, Long> codes = new LinkedHashMap<>();
    private final Map<String, Integer> countByRule = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean leavesCodes;

    private CodeRewriter(String json, Migration migration, boolean keepsEdition) {
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
        return out.toString();
    }

    /** Whether a code of the older edition is left that the newer one does not have. */
    boolean leavesCodes() {
        return leavesCodes;
    }

    MigrationReport report() {
        return new MigrationReport(migration, codes, ValidationReport.of(findings));
    }

    /** The value at the cursor, to its last token; what does not look like its shape is copied. */
    private void value(Shape<?> shape, JsonPointer at) {
        JsonToken token = in.token();
        if (shape instanceof LeafShape<?> leaf && token == JsonToken.STRING && isCoded(leaf)) {
            String was = in.text();
            String now = replacement(was, leaf);
            note(was, now, at);
            out.string(now);
        } else if (shape instanceof ListShape<?> list && token == JsonToken.ARRAY) {
            list(list, at);
        } else if (shape instanceof MapShape<?> map && token == JsonToken.OBJECT) {
            out.startObject();
            in.next();
            while (in.token() == JsonToken.NAME) {
                property(map.value(), at);
            }
            out.endObject();
        } else if (shape instanceof RecordShape<?, ?> record && token == JsonToken.OBJECT) {
            out.startObject();
            in.next();
            properties(record, at);
        } else if (shape instanceof ChoiceShape<?> choice && token == JsonToken.OBJECT) {
            alternative(choice, at);
        } else {
            out.copy(in);
        }
    }

    private void properties(RecordShape<?, ?> record, JsonPointer at) {
        Map<String, Shape<?>> known = new HashMap<>();
        record.properties().forEach(property -> known.put(property.name(), property.shape()));
        while (in.token() == JsonToken.NAME) {
            property(known.getOrDefault(in.text(), Leaves.STRING), at);
        }
        out.endObject();
    }

    /** The property at the cursor, and on to the next name or the end. */
    private void property(Shape<?> shape, JsonPointer at) {
        String name = in.text();
        out.name(name);
        in.next();
        value(shape, at.then(name));
        in.next();
    }

    /** We write {@code type} first; text that has it elsewhere was kept from a document with a fault, and stays. */
    private void alternative(ChoiceShape<?> choice, JsonPointer at) {
        out.startObject();
        boolean hasType = in.next() == JsonToken.NAME && in.text().equals(RecordShape.TYPE);
        RecordShape<?, ?> none = RecordShape.record("", Draft::new, draft -> draft);
        if (!hasType) {
            properties(none, at);
            return;
        }
        out.name(RecordShape.TYPE);
        String type = in.next() == JsonToken.STRING ? in.text() : "";
        out.copy(in);
        in.next();
        Shape<?> shape = choice.alternatives().get(type);
        properties(shape instanceof RecordShape<?, ?> record ? record : none, at);
    }

    private void list(ListShape<?> list, JsonPointer at) {
        out.startArray();
        if (list.element() == Leaves.EDITION) {
            editions();
        } else if (list.element() instanceof LeafShape<?> leaf && isCoded(leaf)) {
            codes(leaf, at);
        } else {
            for (int i = 0; in.next() != JsonToken.END_ARRAY; i++) {
                value(list.element(), at.then(i));
            }
        }
        out.endArray();
    }

    /** Codes that were different and are now the same become one. */
    private void codes(LeafShape<?> leaf, JsonPointer at) {
        Set<String> before = new HashSet<>();
        List<String> after = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
            boolean isText = in.token() == JsonToken.STRING;
            String was = isText ? in.text() : "";
            String now = isText ? replacement(was, leaf) : "";
            boolean isMerged = isText && before.add(was) && after.contains(now);
            note(was, now, at.then(isMerged ? after.indexOf(now) : after.size()));
            if (!isMerged) {
                after.add(now);
                if (isText) {
                    out.string(now);
                } else {
                    out.copy(in);
                }
            }
        }
    }

    private void editions() {
        String from = migration.from().toString();
        String to = migration.to().toString();
        List<String> declared = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
            declared.add(in.text());
        }
        boolean isNew = !declared.contains(to);
        for (String edition : declared) {
            boolean isOlder = edition.equals(from) && !from.equals(to);
            if (!isOlder || keepsEdition) {
                out.string(edition);
            }
            if (isOlder && isNew) {
                out.string(to);
                isNew = false;
            }
        }
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
