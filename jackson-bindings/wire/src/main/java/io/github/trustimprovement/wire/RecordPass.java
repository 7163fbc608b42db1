// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.Suggestions;
import io.github.trustimprovement.finding.TextPlace;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One object on its way from text to value. */
final class RecordPass<T, B> {
    private static final int UNKNOWN = RecordShape.UNKNOWN;
    private static final int UNMARKED = -1;
    private static final String MAY_FOLLOW = "this may follow from a fault of a property of the same object";

    private final RecordShape<T, B> shape;
    private final Reading in;
    private final Supplier<Optional<TextPlace>> start;
    private final B builder;
    private Map<String, Extension> unknown = Map.of(); // most objects have none
    private long seen; // one bit a property: its name was there
    private long set; // and gave a value
    private boolean isShort; // a list lacks an element
    private int found = UNKNOWN; // which property the name is, if the source has said so
    private int guess; // documents in wire order need no look-up

    RecordPass(RecordShape<T, B> shape, Reading in, Supplier<Optional<TextPlace>> start) {
        this.shape = shape;
        this.in = in;
        this.start = start;
        builder = shape.newBuilder();
    }

    /** Reads on behind the first property, which is {@code type}, of an alternative. */
    @Nullable
    T readAfterType() {
        seen = 1L;
        set = 1L;
        next();
        return read();
    }

    /** Goes to the next name, which mostly is one of those after the name before. */
    void next() {
        found = in.rows().nextName(this, shape.propertyNames(), guess);
        guess = found == UNKNOWN ? guess : found + 1;
    }

    /**
     * Takes what was made of a property with the same text.
     *
     * @return false if it was there already, or has more values than are left
     */
    boolean take(int index, KeptParts.Kept made) {
        long bit = 1L << index;
        if ((seen & bit) != 0 || !in.takes(made.values())) {
            return false;
        }
        shape.table().get(index).set(builder, made.made());
        seen |= bit;
        set |= bit;
        guess = index + 1;
        return true;
    }

    /** Reads from the first name on. */
    @Nullable
    T read() {
        for (; in.token() == JsonToken.NAME; next()) {
            int index = found == UNKNOWN ? index(in.text()) : found;
            if (index == UNKNOWN) {
                unknown(in.name());
                continue;
            }
            in.enter(shape.propertyNames(), index);
            if ((seen & 1L << index) != 0) {
                in.duplicate(shape.propertyNames().name(index));
            } else {
                known(index);
            }
            in.leave();
        }
        return isComplete() ? build() : null;
    }

    private int index(String property) {
        boolean isGuess = guess < shape.table().size()
                && shape.propertyNames().name(guess).equals(property);
        int index = isGuess ? guess : shape.index(property);
        guess = index == UNKNOWN ? guess : index + 1;
        return index;
    }

    private void unknown(String property) {
        in.enter(property);
        if (unknown.containsKey(property)) {
            in.duplicate(property);
        } else {
            keepUnknown(property);
        }
        in.leave();
    }

    private void keepUnknown(String property) {
        in.report(
                WireRule.UNKNOWN_PROPERTY,
                in.place(),
                finding -> finding.message("not known, kept as it is: " + Clip.quoted(property))
                        .putAttribute("was", Clip.shortened(property))
                        .suggestions(Suggestions.closest(property, shape.names())));
        Optional<String> nameAsWritten = in.otherSpelling().map(JsonText::withoutQuotes);
        in.next();
        keep(property, new Extension(in.captureUnknown(), nameAsWritten));
    }

    private void keep(String property, Extension extension) {
        if (unknown.isEmpty()) {
            unknown = new LinkedHashMap<>();
        }
        unknown.put(property, extension);
    }

    private void known(int index) {
        RecordProperty<T, B, ?> property = shape.table().get(index);
        seen |= 1L << index;
        int start = in.rows().start();
        int reports = in.reports();
        int valuesLeft = in.valuesLeft();
        FindingList.Mark findings = in.findings().mark();
        in.next();
        boolean isConstant = property.presence() == Presence.CONSTANT;
        boolean isKept = property.presence() != Presence.REQUIRED;
        boolean isMarked = in.passed().isHeld() || (isKept && property.shape().failsLate());
        int mark = isMarked ? in.passed().mark() : UNMARKED;
        Object value = property.read(in, builder);
        boolean isListShort = in.leftOut();
        isShort |= isListShort;
        boolean saysLess = in.wasSpelledOtherwise() || isListShort;
        if (value != null) {
            set |= 1L << index;
            if (in.reports() == reports) {
                in.rows().keep(start, shape.propertyNames(), index, value, valuesLeft - in.valuesLeft());
            } else if (isMarked && saysLess) {
                keepAsItIs(property.name(), in.passed().since(mark), findings);
            }
        } else if (isKept) {
            keepAsItIs(property.name(), isMarked ? in.skipSince(mark) : in.capture(), findings);
            set |= isConstant ? 1L << index : 0; // the document goes on saying what it says
        } else {
            in.skip();
        }
        if (isMarked) {
            in.passed().release();
        }
    }

    /** Keeps the text of a known property, in which nothing will have another spelling. */
    private void keepAsItIs(String property, String json, FindingList.Mark findings) {
        keep(property, Extension.of(json));
        in.findings().dropSpellings(findings);
    }

    private boolean isComplete() {
        if (shape.areAllExpected(set)) {
            return true;
        }
        boolean isComplete = true;
        for (int i = 0; i < shape.table().size(); i++) {
            RecordProperty<T, B, ?> property = shape.table().get(i);
            if (!property.presence().isExpected() || (set & 1L << i) != 0) {
                continue;
            }
            boolean isSeen = (seen & 1L << i) != 0;
            isComplete &= property.presence() == Presence.CONSTANT && !isSeen;
            if (!isSeen) {
                in.report(
                        WireRule.MISSING,
                        start.get(),
                        finding -> finding.message("required: " + property.name())
                                .putAttribute("expected", property.name()));
            }
        }
        return isComplete;
    }

    private @Nullable T build() {
        if (!unknown.isEmpty()) {
            shape.keep(builder, unknown);
            unknown = Map.of(); // millions of names are not held once more while the value is built
        }
        try {
            return shape.build(builder);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            in.report(
                    WireRule.INVARIANT,
                    start.get(),
                    finding -> finding.message(Clip.message(String.valueOf(e.getMessage())))
                            .hint(seen == set && !isShort ? Optional.empty() : Optional.of(MAY_FOLLOW)));
            return null;
        }
    }
}
