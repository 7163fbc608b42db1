// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import java.util.Map;
import java.util.Optional;

/** The properties of a record that are kept as text, on their way back into a document. */
final class KeptProperties {
    private final String record;
    private final Map<String, Extension> extensions;

    /** The extensions of a record with a name for messages; one that would be read as another is refused. */
    KeptProperties(String record, Map<String, Extension> extensions) {
        this.record = record;
        this.extensions = extensions;
        extensions.forEach(this::requireWhatIsReadAgain);
    }

    /** All of them, in the order in which they were read. */
    Map<String, Extension> all() {
        return extensions;
    }

    /** What is kept of a property, if anything. */
    Optional<Extension> find(String property) {
        return Optional.ofNullable(extensions.get(property));
    }

    /** Writes a property's name and what is kept of it. */
    void write(String property, Extension extension, JsonSink out) {
        String ours = JsonText.withoutQuotes(JsonText.quoted(property));
        out.name(property, extension.nameAsWritten().orElse(ours));
        try {
            out.json(extension.json());
        } catch (MalformedJsonException e) {
            InvalidModelException invalid = InvalidModelException.of(
                    record + ".extensions." + property, "the text of one JSON value", extension.json());
            invalid.initCause(e);
            throw invalid;
        }
    }

    private void requireWhatIsReadAgain(String property, Extension extension) {
        if (JsonText.hasLoneSurrogate(property)) {
            throw InvalidModelException.of(
                    record + ".extensions", "names without half of a surrogate pair", Clip.quoted(property));
        }
        extension
                .nameAsWritten()
                .filter(written -> !isSpellingOf(property, written))
                .ifPresent(written -> {
                    throw InvalidModelException.of(
                            record + ".extensions." + property,
                            "a name that is written as \"" + property + "\"",
                            written);
                });
        if (RawJson.hasNameWithLoneSurrogate(extension.json())) {
            throw InvalidModelException.of(
                    record + ".extensions." + property,
                    "the text of one JSON value without half of a surrogate pair in a name",
                    extension.json());
        }
    }

    private static boolean isSpellingOf(String property, String written) {
        try {
            TextCursor name = new TextCursor('"' + written + '"');
            return name.next() == JsonToken.STRING
                    && name.text().equals(property)
                    && name.next() == JsonToken.END
                    && !JsonText.hasLoneSurrogate(written);
        } catch (MalformedJsonException e) {
            return false;
        }
    }
}
