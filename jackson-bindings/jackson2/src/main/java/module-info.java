// SPDX-License-Identifier: Apache-2.0
/**
 * Reads and writes the documents of the Trust Improvement Model with Jackson 2; unofficial.
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
 *       {@link io.github.trustimprovement.fasterxml.TrustImprovementJson};
 *   <li>a program's own mapper: {@link io.github.trustimprovement.fasterxml.TrustImprovementModule}, which Jackson finds by
 *       itself; it is strict, and has one exception for all findings.
 * </ul>
 *
 * <p>{@code trust-improvement-jackson} does the same with Jackson 3: equal values, findings and bytes.
 */
module io.github.trustimprovement.fasterxml {
    requires transitive io.github.trustimprovement.wire;
    requires transitive com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports io.github.trustimprovement.fasterxml;

    provides com.fasterxml.jackson.databind.Module with
            io.github.trustimprovement.fasterxml.TrustImprovementModule;
}
