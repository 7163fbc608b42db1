// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.CodedAs;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.reliability.AgreementMeasure;
import io.github.trustimprovement.scoring.reliability.CodingReliability;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.List;

/** How far each two coders agree on some codes; printed because it is named here, and in no overview. */
final class ReliabilitySection implements Section {
    private static final List<CodedAs> CODES = List.of(
            CodedAs.of(ImprovementObject.WIDER_EXPERIENCES),
            CodedAs.of(Lever.COMMONALITY),
            CodedAs.of(Lever.LEADERSHIP),
            CodedAs.of(Lever.CULTURE_VISION_AND_VALUES),
            CodedAs.of(Lever.QUALITY_ASSURANCE),
            CodedAs.of(Lever.QUALITY_ASSURANCE, CountedValence.POSITIVE),
            CodedAs.of(Lever.QUALITY_ASSURANCE, CountedValence.NEGATIVE));

    @Override
    public String title() {
        return "How far the coders agree";
    }

    @Override
    public String text(Study study) {
        List<String> parts = new ArrayList<>();
        for (CodingReliability pair : CodingReliability.pairs(study)) {
            parts.add(Section.invented(
                    pair.table(CODES, AgreementMeasure.KRIPPENDORFF_ALPHA, AgreementMeasure.COHEN_KAPPA)));
        }
        parts.add("""
                May be said: the two see commonality alike and culture not; they agree that a remark is about quality
                assurance more often than on how it judges it. One never saw wider experiences.
                May not be said: that what they agree on is right, or what they do not is coded badly. An analysis
                that is reflexive needs no such number: a second reader adds to the reading, and is no check on it.
                """);
        return String.join("\n", parts);
    }
}
