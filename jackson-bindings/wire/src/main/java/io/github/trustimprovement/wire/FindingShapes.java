// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Leaves.PLACE;
import static io.github.trustimprovement.wire.Leaves.STRING;
import static io.github.trustimprovement.wire.Leaves.closed;
import static io.github.trustimprovement.wire.RecordShape.document;
import static io.github.trustimprovement.wire.RecordShape.record;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.FindingBuilder;
import io.github.trustimprovement.finding.Findings;
import io.github.trustimprovement.finding.FindingsBuilder;
import io.github.trustimprovement.finding.Severity;
import java.util.Map;

/** What a check found, one line a property. */
final class FindingShapes {
    private static final Shape<Severity> SEVERITY = closed("a severity", Severity.values(), Severity::name);

    static final Shape<Finding> FINDING = record("finding", Finding::builder, FindingBuilder::build)
            .required("rule", Finding::rule, FindingBuilder::rule, STRING)
            .required("severity", Finding::severity, FindingBuilder::severity, SEVERITY)
            .defaulted("pointer", Finding::pointer, FindingBuilder::pointer, STRING, "")
            .optional("place", Finding::place, FindingBuilder::place, PLACE)
            .required("message", Finding::message, FindingBuilder::message, STRING)
            .optional("hint", Finding::hint, FindingBuilder::hint, STRING)
            .list("suggestions", Finding::suggestions, FindingBuilder::suggestions, STRING)
            .optional("citation", Finding::citation, FindingBuilder::citation, VocabularyShapes.CITATION)
            .defaulted("attributes", Finding::attributes, FindingBuilder::attributes, ResultShapes.STRINGS, Map.of())
            .extensions(Finding::extensions, FindingBuilder::extensions);

    static final Shape<Findings> FINDINGS = document(
                    "trust-improvement/findings", "1", Findings::builder, FindingsBuilder::build)
            .optional("subject", Findings::subject, FindingsBuilder::subject, STRING)
            .list("findings", Findings::findings, FindingsBuilder::findings, FINDING)
            .extensions(Findings::extensions, FindingsBuilder::extensions);

    static final ShapeTable TABLE = new ShapeTable().put(Finding.class, FINDING).put(Findings.class, FINDINGS);

    private FindingShapes() {}
}
