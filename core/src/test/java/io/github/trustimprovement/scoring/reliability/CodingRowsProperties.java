// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.scoring.CodedAs;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.GeneratedStudies;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.TallyLaws;
import io.github.trustimprovement.study.CodedMaterial;
import io.github.trustimprovement.study.CodedRows;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Flat rows, with who has coded which source, give what the study of them gives. */
class CodingRowsProperties extends GeneratedStudies {
    private static final String CODE = "reliability/coding-reliability";

    @Property
    @Proves(
            measure = CODE,
            by = Proof.LAW,
            source = "flat rows, listed or streamed, give the comparison of their study")
    void rowsGiveTheComparisonOfTheirStudy(@ForAll("studies") Study study, @ForAll("coders") List<Coder> coders) {
        List<CodedSegment> rows = study.codedSegments().toList();
        Study coded = study.toBuilder().coders(coders).build();
        Study context = coded.toBuilder().segments(List.of()).build();
        CodingReliability whole = of(coded, coders);

        for (CodingReliability ofRows : List.of(
                of(CodedRows.of(context, rows), coders), of(CodedRows.of(context, rows.parallelStream()), coders))) {
            assertThat(ofRows.units()).isEqualTo(whole.units());
            assertThat(ofRows.codes()).isEqualTo(whole.codes());
            assertThat(ofRows.codingsLeftOut()).isEqualTo(whole.codingsLeftOut());
            assertThat(whole.codes())
                    .allSatisfy(code -> assertThat(ofRows.data(code)).isEqualTo(whole.data(code)));
        }
    }

    @Property
    @Proves(measure = CODE, by = Proof.LAW, source = "the order of rows changes no value of any segment")
    void theOrderOfRowsChangesNoValue(
            @ForAll("studies") Study study, @ForAll("coders") List<Coder> coders, @ForAll Random random) {
        List<CodedSegment> rows = new ArrayList<>(study.codedSegments().toList());
        Study context = study.toBuilder().coders(coders).build();
        CodingReliability ordered = of(CodedRows.of(context, rows), coders);
        Collections.shuffle(rows, random);
        CodingReliability shuffled = of(CodedRows.of(context, rows), coders);

        assertThat(shuffled.codes()).isEqualTo(ordered.codes());
        for (CodedAs code : ordered.codes()) {
            assertThat(byUnit(shuffled.data(code))).isEqualTo(byUnit(ordered.data(code)));
            assertThat(CoincidenceTally.of(shuffled.data(code))).isEqualTo(CoincidenceTally.of(ordered.data(code)));
        }
    }

    @Property(tries = 60)
    @Proves(
            measure = "reliability/krippendorff-alpha",
            by = Proof.LAW,
            source = "the same rows and seed give the same interval, in whatever order the rows come")
    void theOrderOfRowsChangesNoInterval(
            @ForAll("codersWithTheCode") List<Set<String>> segments, @ForAll long seed, @ForAll Random random) {
        List<CodedSegment> rows = new ArrayList<>();
        for (Set<String> coders : segments) {
            String number = Integer.toString(rows.size());
            CodedSegment row = CodedSegment.builder()
                    .segment("s" + number)
                    .source("i1")
                    .participant("p" + number)
                    .build();
            rows.add(row);
            coders.forEach(coder -> rows.add(
                    row.toBuilder().code(Aim.CHILD_ORIENTED).coder(coder).build()));
        }
        List<CodedSegment> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        assertThat(intervals(shuffled, seed)).isEqualTo(intervals(rows, seed));
    }

    private static List<Estimate> intervals(List<CodedSegment> rows, long seed) {
        Study context = Study.builder()
                .id("context")
                .participants(rows.stream()
                        .flatMap(row -> row.participant().stream())
                        .distinct()
                        .sorted()
                        .map(Participant::of)
                        .toList())
                .addCoders(Coder.of("c1", "i1"), Coder.of("c2", "i1"))
                .build();
        KrippendorffAlpha alpha =
                KrippendorffAlpha.of(CodedRows.of(context, rows), CodedAs.of(Aim.CHILD_ORIENTED), "c1", "c2");
        return List.of(
                alpha.withBootstrapOfUnits(0.9, 40, seed).estimate(),
                alpha.withBootstrapOfLeaders(0.9, 40, seed).estimate());
    }

    private static Map<String, Map<String, String>> byUnit(ReliabilityData data) {
        Map<String, Map<String, String>> values = new TreeMap<>();
        for (int unit = 0; unit < data.units().size(); unit++) {
            values.put(data.units().get(unit), data.values(unit));
        }
        return values;
    }

    @Property
    @Proves(measure = CODE, by = Proof.LAW, source = "tallies of the rows of some segments merge to that of all rows")
    void talliesOfRowsMergeInAnyOrder(
            @ForAll("studies") Study study, @ForAll("coders") List<Coder> coders, @ForAll Random random) {
        CodingReliability all = ofRows(study, study.segments(), coders);
        for (CodedAs code : all.codes()) {
            if (code.valence().isEmpty()) {
                ReliabilityData data = all.data(code);
                TallyLaws.partsMergeInAnyOrder(
                        study.segments(),
                        random,
                        part -> AgreementTally.of(ofRows(study, part, coders).data(code)),
                        AgreementTally::merge,
                        AgreementTally.emptyOf(data));
                TallyLaws.partsMergeInAnyOrder(
                        study.segments(),
                        random,
                        part -> CategoryTally.of(ofRows(study, part, coders).data(code)),
                        CategoryTally::merge,
                        CategoryTally.emptyOf(data));
                TallyLaws.partsMergeInAnyOrder(
                        study.segments(),
                        random,
                        part -> CoincidenceTally.of(ofRows(study, part, coders).data(code)),
                        CoincidenceTally::merge,
                        CoincidenceTally.empty(data.categories(), data.basis()));
            }
        }
    }

    private static CodingReliability ofRows(Study study, List<Segment> segments, List<Coder> coders) {
        Study part = study.toBuilder().segments(segments).coders(coders).build();
        return of(CodedRows.of(part, part.codedSegments()), coders);
    }

    private static CodingReliability of(CodedMaterial material, List<Coder> coders) {
        return CodingReliability.of(material, coders.stream().map(Coder::id).toArray(String[]::new));
    }

    @Provide
    Arbitrary<List<Set<String>>> codersWithTheCode() {
        return Arbitraries.of("c1", "c2").set().list().ofMinSize(10).ofMaxSize(14);
    }

    @Provide
    Arbitrary<List<Coder>> coders() {
        return Arbitraries.of(
                List.of(Coder.of("c1", "i1"), Coder.of("c2", "i1", "i2")),
                List.of(Coder.of("c2", "i2", "i1"), Coder.of("c1", "i2", "i1")),
                List.of(Coder.of("c1"), Coder.of("c2", "i1")));
    }
}
