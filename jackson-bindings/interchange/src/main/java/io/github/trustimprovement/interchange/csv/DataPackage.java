// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.wire.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tables and what describes their columns to other programs, such as {@code DataPackage.of("remarks").with("segments",
 * CsvTable.segments(), rows).write(directory)}.
 *
 * <p>Beside the tables stands {@code datapackage.json}, a descriptor in the form of Data Package 2.0, which R, Python and
 * others read: the type of each column, whether it is required, and the codes that it takes.
 *
 * <p>The standard: Frictionless Data Package, version 2.0, {@code https://datapackage.org}.
 *
 * @since 0.1.0
 */
public final class DataPackage {
    /** The name of the descriptor's file. */
    public static final String DESCRIPTOR = "datapackage.json";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]*");

    private final String name;
    private final Map<String, Resource> resources;

    /** A table and its rows. */
    record Resource(CsvTable<?> table, CsvRows rows) {}

    private DataPackage(String name, Map<String, Resource> resources) {
        this.name = name;
        this.resources = resources;
    }

    /**
     * A package without a table.
     *
     * @param name its name: lower-case letters, digits, points, underscores and hyphens
     * @return the package
     * @throws InvalidModelException if the name has another form
     */
    public static DataPackage of(String name) {
        return new DataPackage(named("DataPackage.name", name), new LinkedHashMap<>());
    }

    /**
     * This package with one more table, or with another in the place of one with the same name.
     *
     * @param <T> the type of a record
     * @param table the name of the table; its file is the name with {@code .csv}
     * @param columns what a row looks like
     * @param records the records
     * @return the package
     * @throws InvalidModelException if the name has another form, or an extension of a record is no JSON text
     */
    public <T> DataPackage with(String table, CsvTable<T> columns, Collection<? extends T> records) {
        Map<String, Resource> all = new LinkedHashMap<>(resources);
        all.put(named("DataPackage.table", table), new Resource(columns, columns.rows(records)));
        return new DataPackage(name, all);
    }

    /**
     * The descriptor.
     *
     * @return the JSON text of {@code datapackage.json}
     */
    public String descriptor() {
        JsonText json = JsonText.indented();
        json.startObject();
        Descriptor descriptor = new Descriptor(json);
        descriptor.text("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        descriptor.text("name", name);
        json.name("resources");
        json.startArray();
        resources.forEach(descriptor::resource);
        json.endArray();
        json.endObject();
        return json + "\n";
    }

    /**
     * Writes the tables and the descriptor.
     *
     * @param directory the directory, which is made if it does not exist
     * @throws UncheckedIOException if a file cannot be written
     */
    public void write(Path directory) {
        try {
            Files.createDirectories(directory);
            for (Map.Entry<String, Resource> resource : resources.entrySet()) {
                Files.writeString(
                        directory.resolve(resource.getKey() + ".csv"),
                        resource.getValue().rows().toString());
            }
            Files.writeString(directory.resolve(DESCRIPTOR), descriptor());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + directory, e);
        }
    }

    private static String named(String attribute, String name) {
        if (!NAME.matcher(name).matches()) {
            throw InvalidModelException.of(
                    attribute, "lower-case letters, digits, points, underscores and hyphens", name);
        }
        return name;
    }
}
