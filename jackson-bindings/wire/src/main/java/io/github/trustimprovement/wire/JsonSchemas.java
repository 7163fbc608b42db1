// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.InvalidModelException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * JSON Schemas of the types that have a wire form, such as {@code JsonSchemas.of(Study.class)}, for tools that do not
 * run Java.
 *
 * <p>A schema is made from the shape that the reader uses, in the dialect 2020-12. Unknown properties and unknown codes
 * are allowed, as a strict reading allows them; a closed set is an {@code enum}, and the known codes of an open one are
 * its {@code examples}. What no schema says stands in {@code docs/spec/schema-and-reader.md}.
 *
 * @since 0.1.0
 */
public final class JsonSchemas {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DOCUMENT = "trust-improvement/(.*) document";

    /** What stands in rows, each without a document around it. */
    private static final Set<String> ROWS = Set.of("coded segment", "component review", "observation");

    private static final String DEFINITIONS = "$defs";

    private final Map<String, String> definitions = new TreeMap<>();

    private JsonSchemas() {}

    /**
     * The schema of a type.
     *
     * @param type one of {@link Shapes#types()}
     * @return the text of the schema, with an {@code $id} if the type is the root of a document or a row
     * @throws InvalidModelException if the type has no wire form
     */
    public static String of(Class<?> type) {
        return of(Shapes.of(type));
    }

    static String of(Shape<?> shape) {
        return new JsonSchemas().document(shape);
    }

    private String document(Shape<?> shape) {
        String name = name(shape);
        JsonText out = JsonText.indented();
        out.startObject();
        string("$schema", DIALECT, out);
        if (name.matches(DOCUMENT) || ROWS.contains(name)) {
            name = name.replaceFirst(DOCUMENT, "$1");
            string("$id", ConceptId.BASE_IRI + "schema/1/" + name.replace(' ', '-') + ".schema.json", out);
        }
        body(shape, name, out);
        out.name(DEFINITIONS);
        out.startObject();
        definitions.forEach((definition, json) -> {
            out.name(definition);
            out.layOut(json);
        });
        out.endObject();
        out.endObject();
        return out + "\n";
    }

    /** The keywords of an object or of a sealed type, into an open schema. */
    private void body(Shape<?> shape, String name, JsonText out) {
        string("title", name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), out);
        if (shape instanceof RecordShape<?, ?> object) {
            object(object, out);
        } else if (shape instanceof ChoiceShape<?> choice) {
            out.name("oneOf");
            out.startArray();
            choice.alternatives()
                    .forEach((type, alternative) -> out.layOut(reference(alternative, choice.name() + " " + type)));
            out.endArray();
        } else if (shape instanceof LeafShape<?> leaf) {
            leaf(leaf, out);
        }
    }

    private void object(RecordShape<?, ?> object, JsonText out) {
        string("type", "object", out);
        out.name("properties");
        out.startObject();
        for (PropertyShape property : object.properties()) {
            out.name(property.name());
            out.layOut(value(property.shape()));
        }
        out.endObject();
        List<String> required = object.properties().stream()
                .filter(property -> property.presence().isExpected())
                .map(PropertyShape::name)
                .toList();
        if (!required.isEmpty()) {
            strings("required", required, out);
        }
    }

    private static void leaf(LeafShape<?> leaf, JsonText out) {
        leaf.form().forEach((keyword, json) -> {
            out.name(keyword);
            out.layOut(json);
        });
        if (isConstant(leaf)) {
            string("const", leaf.codes().get(0), out);
        } else if (leaf.isClosed()) {
            strings("enum", leaf.codes(), out);
        } else if (!leaf.examples().isEmpty()) {
            strings("examples", leaf.examples(), out);
        }
    }

    private static boolean isConstant(LeafShape<?> leaf) {
        return leaf.isClosed() && leaf.codes().size() == 1;
    }

    /** The schema of a value where it stands: in place if it is short, else a reference to a definition. */
    private String value(Shape<?> shape) {
        if (!isInPlace(shape)) {
            return reference(shape, name(shape));
        }
        JsonText out = JsonText.compact();
        out.startObject();
        if (shape instanceof ListShape<?> list) {
            string("type", "array", out);
            out.name("items");
            out.layOut(value(list.element()));
        } else if (shape instanceof MapShape<?> map) {
            string("type", "object", out);
            out.name("additionalProperties");
            out.layOut(value(map.value()));
        } else if (shape instanceof LeafShape<?> leaf) {
            leaf(leaf, out);
        }
        out.endObject();
        return out.toString();
    }

    /** Lists, maps, numbers, constants, and strings of any form. */
    private static boolean isInPlace(Shape<?> shape) {
        return shape instanceof ListShape<?>
                || shape instanceof MapShape<?>
                || (shape instanceof LeafShape<?> leaf
                        && (leaf.token() != JsonToken.STRING
                                || isConstant(leaf)
                                || (leaf.form().size() == 1 && leaf.codes().isEmpty())));
    }

    private String reference(Shape<?> shape, String name) {
        String key = camelCase(name);
        JsonText definition = JsonText.compact();
        definition.startObject();
        body(shape, name, definition);
        definition.endObject();
        String json = definition.toString();
        String other = definitions.put(key, json);
        if (other != null && !other.equals(json)) {
            throw new IllegalStateException("two shapes have the name " + name);
        }
        JsonText out = JsonText.compact();
        out.startObject();
        string("$ref", "#/" + DEFINITIONS + "/" + key, out);
        out.endObject();
        return out.toString();
    }

    private static String name(Shape<?> shape) {
        if (shape instanceof RecordShape<?, ?> object) {
            return object.name();
        }
        if (shape instanceof ChoiceShape<?> choice) {
            return choice.name();
        }
        return ((LeafShape<?>) shape).name();
    }

    /** Such as {@code leverJudgement} for {@code lever judgement}. */
    private static String camelCase(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("[ -]", -1)) {
            key.append(
                            key.isEmpty()
                                    ? word.substring(0, 1)
                                    : word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word, 1, word.length());
        }
        return key.toString();
    }

    private static void string(String keyword, String text, JsonText out) {
        out.name(keyword);
        out.string(text);
    }

    private static void strings(String keyword, Collection<String> texts, JsonText out) {
        out.name(keyword);
        out.startArray();
        texts.forEach(out::string);
        out.endArray();
    }
}
