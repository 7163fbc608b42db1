// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.FindingBuilder;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.migration.Migration;
import io.github.trustimprovement.migration.MigrationKind;
import io.github.trustimprovement.migration.MigrationReport;
import io.github.trustimprovement.migration.MigrationStep;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One pass over the text of a record, in which each code that stands in a coded property takes its step; all else stays as
 * it is written there.
 */
final class CodeRewriter {
    private final Migration migration;
    private final Map<String, MigrationStep> steps = new HashMap<>();
    private final String json;
    private final TextCursor in;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> faults;
    private final boolean keepsEdition;
    private final Map<MigrationStep, Long> codes = new LinkedHashMap<>();
    private final FindingList findings = new FindingList();
    private Optional<String> fault = Optional.empty(); // of an object around the cursor
    private int copied; // how much of the text is done with
    private boolean leavesCodes;

    private CodeRewriter(String json, Migration migration, Map<String, String> faults, boolean keepsEdition) {
        this.json = json;
        this.in = new TextCursor(json);
        this.migration = migration;
        this.faults = faults;
        this.keepsEdition = keepsEdition;
        migration.steps().forEach(step -> steps.put(step.from().path(), step));
    }

    /** Rewrites a record but for objects that would have a fault with the new codes, by their pointers. */
    static CodeRewriter rewrite(String json, Shape<?> shape, Migration migration, Map<String, String> faults) {
        CodeRewriter rewriter = new CodeRewriter(json, migration, faults, false);
        rewriter.rewrite(shape);
        if (rewriter.leavesCodes) {
            rewriter = new CodeRewriter(json, migration, faults, true);
            rewriter.rewrite(shape);
        }
        return rewriter;
    }

    private void rewrite(Shape<?> shape) {
        in.next();
        value(shape, JsonPointer.ROOT);
    }

    String text() {
        return out + json.substring(copied);
    }

    MigrationReport report() {
        return new MigrationReport(migration, codes, findings.report(""));
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
        } else if (token == JsonToken.OBJECT) {
            shapes(shape).ifPresentOrElse(shapes -> object(shapes, at), () -> Skip.value(in));
        } else {
            Skip.value(in);
        }
    }

    /** The shapes of the properties of the object at the cursor, if they are known. */
    private Optional<Function<String, Shape<?>>> shapes(Shape<?> shape) {
        if (shape instanceof MapShape<?> map) {
            return Optional.of(name -> map.value());
        }
        if (shape instanceof RecordShape<?, ?> record) {
            return Optional.of(name -> property(record, name));
        }
        if (shape instanceof ChoiceShape<?> choice) {
            JsonCursor object = in.again(in.start, Optional.empty());
            object.next();
            return choice.alternative(object).flatMap(this::shapes);
        }
        return Optional.empty();
    }

    private static Shape<?> property(RecordShape<?, ?> record, String name) {
        int index = record.index(name);
        return index == RecordShape.UNKNOWN
                ? Leaves.STRING
                : record.table().get(index).shape();
    }

    /** Puts another code in the place of the one at the cursor. */
    private void replace(String was, String now) {
        if (!now.equals(was)) {
            replace(in.start, in.at, JsonText.quoted(now));
        }
    }

    /** Puts another text in the place of what stands from one unit to another. */
    private void replace(int from, int to, String text) {
        out.append(json, copied, from).append(text);
        copied = to;
    }

    private void object(Function<String, Shape<?>> shapes, JsonPointer at) {
        Optional<String> outer = fault;
        fault = outer.or(() -> fault(at));
        while (in.next() == JsonToken.NAME) {
            String name = in.text();
            in.next();
            value(shapes.apply(name), at.then(name));
        }
        fault = outer;
    }

    /** What would be wrong with the new codes in an object. */
    private Optional<String> fault(JsonPointer at) {
        return faults.isEmpty() ? Optional.empty() : Optional.ofNullable(faults.get(at.toString()));
    }

    private void list(ListShape<?> list, JsonPointer at) {
        if (list.element() == Leaves.EDITION) {
            editions(at);
        } else if (list.element() instanceof LeafShape<?> leaf && isCoded(leaf)) {
            codes(was -> replacement(was, leaf), at);
        } else {
            for (int i = 0; in.next() != JsonToken.END_ARRAY; i++) {
                value(list.element(), at.then(i));
            }
        }
    }

    /** Codes that were different and are now the same become one. */
    private void codes(UnaryOperator<String> replacement, JsonPointer at) {
        Set<String> before = new HashSet<>();
        Map<String, Integer> after = new HashMap<>(); // where each code is left first
        int left = 0;
        int end = in.at; // of the element before
        while (in.next() != JsonToken.END_ARRAY) {
            if (in.token() != JsonToken.STRING) {
                Skip.value(in);
                left++;
            } else {
                String was = in.text();
                String now = replacement.apply(was);
                Integer same = before.add(was) ? after.get(now) : null;
                note(was, now, at.then(same == null ? left : same));
                if (same == null) {
                    after.putIfAbsent(now, left++);
                    replace(was, now);
                } else {
                    replace(end, in.at, "");
                }
            }
            end = in.at;
        }
    }

    /** The newer edition takes the place of the older one, or stands behind it while that is kept. */
    private void editions(JsonPointer at) {
        String from = migration.from().toString();
        String to = migration.to().toString();
        if (from.equals(to) || faults.containsKey(JsonPointer.ROOT.toString())) {
            Skip.value(in);
        } else if (keepsEdition) {
            addEdition(from, to);
        } else {
            codes(was -> was.equals(from) ? to : was, at);
        }
    }

    private void addEdition(String from, String to) {
        OptionalInt behind = OptionalInt.empty();
        boolean isThere = false;
        while (in.next() != JsonToken.END_ARRAY) {
            String edition = in.token() == JsonToken.STRING ? in.text() : "";
            isThere |= edition.equals(to);
            if (edition.equals(from)) {
                behind = OptionalInt.of(in.at);
            }
            Skip.value(in);
        }
        if (behind.isPresent() && !isThere) {
            replace(behind.getAsInt(), behind.getAsInt(), ',' + JsonText.quoted(to));
        }
    }

    /** Of the leaves that take codes, only those of concepts have texts that a step knows. */
    private static boolean isCoded(LeafShape<?> leaf) {
        return leaf == Leaves.CODE || !leaf.codes().isEmpty();
    }

    /** What stands in the place of a code, which may be the code itself. */
    private String replacement(String was, LeafShape<?> leaf) {
        MigrationStep step = steps.get(was);
        if (step == null || !step.kind().isDecided() || fault.isPresent()) {
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
        String code = "migration/" + rule;
        String pointer = at.toString();
        findings.add(code, severity, pointer.length(), isListed -> {
            FindingBuilder finding = Finding.builder()
                    .rule(code)
                    .severity(severity)
                    .pointer(pointer)
                    .message(kept + step + ": " + step.note())
                    .putAttribute("was", step.from().path());
            if (step.kind().isDecided()) {
                finding.hint(fault);
            }
            if (step.kind() == MigrationKind.SPLIT) {
                step.to().forEach(target -> finding.addSuggestions(target.path()));
            }
            return finding.build();
        });
    }
}
