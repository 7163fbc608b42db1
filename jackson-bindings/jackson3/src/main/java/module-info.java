// SPDX-License-Identifier: Apache-2.0
/**
 * Reads and writes the documents of the Trust Improvement Model with Jackson 3; unofficial.
 *
 * <pre>{@code
 * Parsed<Study> read = TrustImprovementJson.read(file, Study.class, ReadPolicy.STRICT);
 * read.report().findings().forEach(finding -> System.err.println(finding.toLine()));
 * String canonical = TrustImprovementJson.write(read.orThrow());
 * }</pre>
 *
 * <p>Where to start:
 *
 * <ul>
 *   <li>whole documents, with all findings, both policies and canonical bytes:
 *       {@link io.github.trustimprovement.jackson.TrustImprovementJson};
 *   <li>a program's own mapper: {@link io.github.trustimprovement.jackson.TrustImprovementModule}, which Jackson finds by
 *       itself; it is strict, and has one exception for all findings.
 * </ul>
 *
 * <p>{@code trust-improvement-jackson2} does the same with Jackson 2: equal values, findings and bytes.
 */
module io.github.trustimprovement.jackson {
    requires transitive io.github.trustimprovement.wire;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.trustimprovement.jackson;

    provides tools.jackson.databind.JacksonModule with
            io.github.trustimprovement.jackson.TrustImprovementModule;
}
