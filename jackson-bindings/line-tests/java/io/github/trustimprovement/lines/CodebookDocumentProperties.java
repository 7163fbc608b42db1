// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import io.github.trustimprovement.study.Codebook;

class CodebookDocumentProperties extends DocumentLaws<Codebook> {
    CodebookDocumentProperties() {
        super(Codebook.class);
    }
}
