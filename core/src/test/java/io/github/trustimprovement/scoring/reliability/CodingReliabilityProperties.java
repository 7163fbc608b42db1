// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.scoring.CodedAs;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.ConceptTally;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.GeneratedStudies;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CodingReliabilityProperties extends GeneratedStudies {
    private static final String CODE = "reliability/coding-reliability";

    @Property
    @Proves(
            measure = CODE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "loops over segments and codings, judgements of one lever")
    void isThatOfPlainLoops(@ForAll("studies") Study study) {
        // of the generated codes none stands for this lever, so its judgements are all there is
        Lever lever = Lever.QUALITY_ASSURANCE;
        long[][] table = new long[2][2];
        for (Segment segment : study.segments()) {
            if (isFinished(study, "c1", segment) && isFinished(study, "c2", segment)) {
                table[says(segment, "c1", lever) ? 1 : 0][says(segment, "c2", lever) ? 1 : 0]++;
            }
        }
        AgreementTally tally =
                AgreementTally.of(CodingReliability.of(study, "c1", "c2").data(lever));

        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                assertThat(tally.count(i, j)).isEqualTo(table[i][j]);
            }
        }
    }

    static boolean isFinished(Study study, String coder, Segment segment) {
        return study.coders().stream().anyMatch(each -> each.id().equals(coder) && each.isDone(segment.source()));
    }

    private static boolean says(Segment segment, String coder, Lever lever) {
        return segment.codings().stream()
                .filter(coding -> coding.coder().filter(coder::equals).isPresent())
                .flatMap(coding -> coding.judgement().stream())
                .map(LeverJudgement::lever)
                .anyMatch(each -> each.known().filter(lever::equals).isPresent());
    }

    @Property
    @Proves(measure = CODE, by = Proof.LAW, source = "each coder's 'present' is what the tallies of that coder count")
    void presenceIsWhatTheTallyOfTheCoderCounts(@ForAll("studies") Study study) {
        Study shared = study.toBuilder()
                .segments(study.segments().stream()
                        .filter(segment -> isFinished(study, "c1", segment) && isFinished(study, "c2", segment))
                        .toList())
                .build();
        CodingReliability pair = CodingReliability.of(study, "c1", "c2");
        for (String coder : List.of("c1", "c2")) {
            LeverValenceTally<SegmentUnit> tally =
                    LeverValenceTally.of(shared, CountingUnit.SEGMENT, CodingSelection.coder(coder));
            ConceptTally<SegmentUnit> concepts =
                    ConceptTally.of(shared, CountingUnit.SEGMENT, CodingSelection.coder(coder));
            for (CodedAs code : pair.codes()) {
                if (code.valence().isEmpty()) {
                    assertThat(present(pair.data(code), coder)).isEqualTo(concepts.count(code.code()));
                }
            }
            for (Lever lever : Lever.values()) {
                assertThat(present(pair.data(lever), coder)).isEqualTo(tally.count(lever));
                for (CountedValence valence : CountedValence.values()) {
                    assertThat(present(pair.data(lever, valence), coder)).isEqualTo(tally.count(lever, valence));
                }
            }
        }
    }

    private static long present(ReliabilityData data, String coder) {
        ReliabilityData one = data.ofCoders(coder);
        long present = 0;
        for (int unit = 0; unit < one.units().size(); unit++) {
            present += one.position(unit, 0) == 1 ? 1 : 0;
        }
        return present;
    }

    @Property
    @Proves(measure = CODE, by = Proof.LAW, source = "the order of segments and of coders changes no measure")
    void orderOfSegmentsAndCodersChangesNothing(@ForAll("studies") Study study, @ForAll Random random) {
        List<Segment> shuffled = new ArrayList<>(study.segments());
        Collections.shuffle(shuffled, random);
        Study other = study.toBuilder().segments(shuffled).build();
        CodingReliability pair = CodingReliability.of(study, "c1", "c2");
        CodingReliability turned = CodingReliability.of(other, "c2", "c1");

        assertThat(turned.codes()).isEqualTo(pair.codes());
        assertThat(turned.codingsLeftOut()).isEqualTo(pair.codingsLeftOut());
        for (CodedAs code : pair.codes()) {
            assertThat(CohenKappa.of(turned.data(code)).estimate().ifDefined())
                    .isEqualTo(CohenKappa.of(pair.data(code)).estimate().ifDefined());
        }
    }

    @Property
    @Proves(
            measure = CODE,
            by = Proof.LAW,
            source = "a coding in a source that its coder has not finished changes nothing")
    void codingsInUnfinishedSourcesChangeNothing(@ForAll("studies") Study study) {
        Study more = study.toBuilder()
                .addCoders(Coder.of("c2", "elsewhere"))
                .addSegments(Segment.builder()
                        .id("one more")
                        .source("elsewhere")
                        .addCodings(
                                Coding.of(Lever.COMMONALITY, Valence.POSITIVE).withCoder("c1"),
                                Coding.of(Lever.COMMONALITY, Valence.POSITIVE).withCoder("c2"))
                        .build())
                .build();
        CodingReliability before = CodingReliability.of(study, "c1", "c2");
        CodingReliability after = CodingReliability.of(more, "c1", "c2");

        assertThat(after.codingsLeftOut()).isEqualTo(before.codingsLeftOut() + 2);
        assertThat(after.data(Lever.COMMONALITY)).isEqualTo(before.data(Lever.COMMONALITY));
    }
}
