// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange;

import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.wire.ReadPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The forms in which something is read, and the choice between them by the ending of a file. */
record Forms<T>(String what, List<Form<T>> forms) {
    /** The ending of a folder. */
    static final String FOLDER = "/";

    /** A form: the ending of its files, which may be followed by words, and how they are read. */
    record Form<T>(String ending, BiFunction<Path, ReadPolicy, Parsed<T>> reader) {
        boolean takes(String pathEnding) {
            return ending.split(" ", 2)[0].equals(pathEnding);
        }
    }

    Parsed<T> read(Path path, ReadPolicy policy) {
        String ending = Files.isDirectory(path) ? FOLDER : ending(path);
        return forms.stream()
                .filter(form -> form.takes(ending))
                .findFirst()
                .orElseThrow(() -> refused(
                        "a " + what + " is read from",
                        forms.stream().map(Form::ending).toList(),
                        path))
                .reader()
                .apply(path, policy);
    }

    static IllegalArgumentException refused(String verb, List<String> endings, Path path) {
        return new IllegalArgumentException(
                endings.stream().collect(Collectors.joining(", ", verb + " ", ", was: ")) + path);
    }

    /** The ending from the last point on, in small letters; that of a folder where there is none. */
    static String ending(Path path) {
        String name = name(path);
        int point = name.lastIndexOf('.');
        return point <= 0 ? FOLDER : name.substring(point).toLowerCase(Locale.ROOT);
    }

    static String nameWithoutEnding(Path path) {
        String name = name(path);
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
