// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.wire.WireRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the schemas and the reader to {@code docs/spec/schema-and-reader.md}. */
class SchemaAndReaderTest {
    private static final String STUDY = "{'format':'trust-improvement/study','schemaVersion':'1','id':'s'%s}";
    private static final String TRUST =
            "{'format':'trust-improvement/trust','schemaVersion':'1','id':'t','trust':{'id':'t'}%s}";

    private static final String RESULTS = "{'format':'trust-improvement/results','schemaVersion':'1','explanations':"
            + "[{'measure':'a/b','title':'x','formula':'x',%s}]}";

    /** A document for each rule that a reader of JSON can report, which has no other fault. */
    private static final Map<String, String> FAULTS = Map.ofEntries(
            Map.entry("wire/format", "{'format':'odd','schemaVersion':'1','id':'s'}"),
            Map.entry("wire/schema-version", "{'format':'trust-improvement/study','schemaVersion':'0','id':'s'}"),
            Map.entry("wire/missing", STUDY.formatted(",'sources':[{'title':'x'}]")),
            Map.entry("wire/duplicate", STUDY.formatted(",'note':'x','note':'y'")),
            Map.entry("wire/type", STUDY.formatted(",'note':null")),
            Map.entry("wire/value", STUDY.formatted(",'sources':[{'id':'i','date':'1 March'}]")),
            Map.entry("wire/lone-surrogate", STUDY.formatted(",'note':'\\ud800'")),
            Map.entry("wire/unknown-code", STUDY.formatted(",'participants':[{'id':'p','leaderGroup':'odd'}]")),
            Map.entry(
                    "wire/unknown-alternative",
                    STUDY.formatted(",'segments':[{'id':'x','source':'i','locator':{'type':'odd'}}]")),
            Map.entry("wire/invariant", STUDY.formatted(",'sources':[{'id':' '}]")),
            Map.entry(
                    "wire/unrecognised-code",
                    STUDY.formatted(",'segments':[{'id':'x','source':'i','codings':[{'code':'odd'}]}]")),
            Map.entry("wire/unknown-property", STUDY.formatted(",'odd':1")),
            Map.entry("wire/number-spelling", STUDY.formatted(",'reportedTotals':{'segments':1.0}")),
            Map.entry(
                    "wire/text-spelling",
                    STUDY.formatted(",'segments':[{'id':'x','source':'i','locator':"
                            + "{'type':'time-span','start':'PT1M65S','end':'PT9M'}}]")));

    /** Where a value of each kind stands in a document. */
    private static final Map<String, String> PLACES = Map.of(
            "date", STUDY.formatted(",'sources':[{'id':'i','date':%s}]"),
            "duration",
                    STUDY.formatted(",'segments':[{'id':'x','source':'i','locator':"
                            + "{'type':'time-span','start':%s,'end':'PT9S'}}]"),
            "integer", STUDY.formatted(",'reportedTotals':{'segments':%s}"),
            "code", STUDY.formatted(",'segments':[{'id':'x','source':'i','codings':[{'code':%s}]}]"),
            "local code", STUDY.formatted(",'codebook':{'localCodes':[{'code':%s,'label':'x'}]}"),
            "number", STUDY.formatted(",'participants':[{'id':'p','trustAttributes':{'disadvantagedProportion':%s}}]"),
            "double", RESULTS.formatted("'steps':[{'what':'x','value':%s}]"),
            "integer of 64 bits",
                    RESULTS.formatted("'answers':[{'what':'x','answer':{'type':'defined','value':1,'n':1,"
                            + "'method':{'measure':'a/b'},'seed':%s}}]"),
            "period", TRUST.formatted(",'capacities':[{'team':'x','period':%s,'amount':1,'unit':'day'}]"));

    static Stream<Arguments> faults() {
        return FAULTS.entrySet().stream().map(fault -> Arguments.of(fault.getKey(), json(fault.getValue())));
    }

    static List<List<String>> values() {
        return SchemaAndReader.byValue();
    }

    @Test
    void pageListsEachFindingOfTheReaderOnceWithItsSeverity() {
        assertThat(SchemaAndReader.byFinding())
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactlyElementsOf(Arrays.stream(WireRule.values())
                        .map(rule -> rule.code() + " " + rule.severity())
                        .toList());
        assertThat(FAULTS.keySet())
                .hasSize(WireRule.values().length - 3)
                .doesNotContain(WireRule.ENCODING.code(), WireRule.SYNTAX.code(), WireRule.INEXACT_NUMBER.code());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void schemaFindsTheFaultsThatThePageSays(String rule, String json) {
        boolean isSaid = SchemaAndReader.saidBySchema().contains(rule);

        assertThat(DocumentSchema.STUDY.read(json)).extracting(Finding::rule).containsExactly(rule);
        assertThat(DocumentSchema.STUDY.validate(json).isEmpty()).isEqualTo(!isSaid);
    }

    @ParameterizedTest
    @MethodSource("values")
    void readerAndSchemaTakeTheValuesThatThePageSays(List<String> row) {
        assertThat(PLACES).containsKey(row.get(0));
        String json = json(PLACES.getOrDefault(row.get(0), "")).formatted(row.get(1));
        DocumentSchema schema = DocumentSchema.of(json);

        assertThat(verdict(schema.readerErrors(json).isEmpty())).isEqualTo(row.get(2));
        assertThat(verdict(schema.validate(json).isEmpty())).isEqualTo(row.get(3));
    }

    private static String verdict(boolean isTaken) {
        return isTaken ? "takes" : "rejects";
    }

    private static String json(String withSingleQuotes) {
        return withSingleQuotes.replace('\'', '"');
    }
}
