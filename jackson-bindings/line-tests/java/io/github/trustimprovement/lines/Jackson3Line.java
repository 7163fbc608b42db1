// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.wire.ContentHash;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.RowReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.JsonpCharacterEscapes;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.TypeFactory;

/** The binding to Jackson 3. */
final class Jackson3Line implements Line {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    @Override
    public Class<?> facade() {
        return TrustImprovementJson.class;
    }

    @Override
    public <T> Parsed<T> read(Path file, Class<T> type, ReadPolicy policy) {
        return TrustImprovementJson.read(file, type, policy);
    }

    @Override
    public <T> Parsed<T> read(Path file, Class<T> type, ReadPolicy policy, ReadOptions options) {
        return TrustImprovementJson.read(file, type, policy, options);
    }

    @Override
    public <T> Parsed<T> read(Reader source, Class<T> type, ReadPolicy policy) {
        return TrustImprovementJson.read(source, type, policy);
    }

    @Override
    public <T> Parsed<T> read(Reader source, Class<T> type, ReadPolicy policy, ReadOptions options) {
        return TrustImprovementJson.read(source, type, policy, options);
    }

    @Override
    public <T> Parsed<T> read(String json, Class<T> type, ReadPolicy policy) {
        return TrustImprovementJson.read(json, type, policy);
    }

    @Override
    public <T> Parsed<T> read(String json, Class<T> type, ReadPolicy policy, ReadOptions options) {
        return TrustImprovementJson.read(json, type, policy, options);
    }

    @Override
    public <T> RowReader<T> rows(Path file, Class<T> type, ReadPolicy policy) {
        return TrustImprovementJson.rows(file, type, policy);
    }

    @Override
    public String write(Object value) {
        return TrustImprovementJson.write(value);
    }

    @Override
    public String writeLine(Object value) {
        return TrustImprovementJson.writeLine(value);
    }

    @Override
    public void write(Object value, Path file) {
        TrustImprovementJson.write(value, file);
    }

    @Override
    public ContentHash contentHash(Object value) {
        return TrustImprovementJson.contentHash(value);
    }

    @Override
    public <T> T readWithMapper(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    @Override
    public <T> Map<String, List<T>> readListsWithMapper(String json, Class<T> element) {
        TypeFactory types = MAPPER.getTypeFactory();
        return MAPPER.readValue(
                json,
                types.constructMapType(
                        Map.class,
                        types.constructType(String.class),
                        types.constructCollectionType(List.class, element)));
    }

    @Override
    public <T> T readWithLimit(Reader json, Class<T> type, int maxLength) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxDocumentLength(maxLength)
                .maxStringLength(maxLength)
                .build();
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(limits)
                        .build())
                .findAndAddModules()
                .build()
                .readValue(json, type);
    }

    @Override
    public <T> T readWithComments(String json, Class<T> type) {
        return MAPPER.readerFor(type).with(JsonReadFeature.ALLOW_JAVA_COMMENTS).readValue(json);
    }

    @Override
    public <T> T readByTree(String json, Class<T> type) {
        return MAPPER.convertValue(MAPPER.readTree(json), type);
    }

    @Override
    public String treeWithMapper(Object value) {
        return MAPPER.valueToTree(value).toString();
    }

    @Override
    public String writeWithMapper(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    @Override
    public String writeIndentedWithMapper(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    @Override
    public String writeAsciiWithMapper(Object value) {
        return MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(value);
    }

    @Override
    public String writeForScriptWithMapper(Object value) {
        return MAPPER.writer().with(JsonpCharacterEscapes.instance()).writeValueAsString(value);
    }

    @Override
    public <T> T readWithMapper(Reader json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    @Override
    public void writeWithMapper(Object value, Writer target) {
        MAPPER.writeValue(target, value);
    }
}
