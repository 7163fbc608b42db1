// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import io.github.trustimprovement.finding.Findings;

class FindingsDocumentProperties extends DocumentLaws<Findings> {
    FindingsDocumentProperties() {
        super(Findings.class);
    }
}
