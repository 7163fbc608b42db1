// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodePoints;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads what coders cut out of a source of a study. */
final class ContinuumReading {
    private final CodePoints whole;
    private final List<String> coders;
    private final List<CodedStretch> stretches = new ArrayList<>();
    private boolean isAnyUnlocated;

    private ContinuumReading(CodePoints whole, List<String> coders) {
        this.whole = whole;
        this.coders = coders;
    }

    static Continuum of(Study study, String source, String... coders) {
        String text = study.source(source)
                .flatMap(Source::text)
                .orElseThrow(() -> InvalidModelException.of(
                        "Continuum.length", "given, where the study does not hold the text of the source", source));
        return of(study, source, CodePoints.of(0, text.codePointCount(0, text.length())), coders);
    }

    static Continuum of(Study study, String source, CodePoints whole, String... coders) {
        ContinuumReading reading = new ContinuumReading(whole, List.of(coders));
        study.segmentsOf(source).forEach(reading::read);
        return Continuum.builder()
                .basis(reading.basis(study, source))
                .begin(whole.startCodePoint())
                .length(whole.endExclusive() - whole.startCodePoint())
                .coders(reading.coders)
                .stretches(reading.merged())
                .build();
    }

    private void read(Segment segment) {
        for (Coding coding : segment.codings()) {
            coding.coder().filter(coders::contains).ifPresent(coder -> {
                if (segment.locator() instanceof CodePoints place && isWithin(place)) {
                    int start = place.startCodePoint();
                    stretches.add(CodedStretch.of(coder, start, place.endExclusive() - start, category(coding)));
                } else {
                    isAnyUnlocated = true;
                }
            });
        }
    }

    private boolean isWithin(CodePoints place) {
        return whole.startCodePoint() <= place.startCodePoint()
                && place.startCodePoint() <= place.endExclusive()
                && place.endExclusive() <= whole.endExclusive();
    }

    private static String category(Coding coding) {
        return coding.judgement()
                .map(judgement -> judgement.lever().code())
                .or(() -> coding.code().map(Code::code))
                .orElseThrow();
    }

    /** Where stretches of one coder and category overlap, the stretch that they cover. */
    private List<CodedStretch> merged() {
        List<CodedStretch> merged = new ArrayList<>();
        stretches.stream()
                .filter(stretch -> stretch.length() > 0)
                .sorted(Comparator.comparing(CodedStretch::coder)
                        .thenComparing(CodedStretch::category)
                        .thenComparing(CodedStretch::offset))
                .forEach(stretch -> {
                    int last = merged.size() - 1;
                    if (last >= 0 && isOverlap(merged.get(last), stretch)) {
                        merged.set(last, union(merged.get(last), stretch));
                    } else {
                        merged.add(stretch);
                    }
                });
        return merged;
    }

    private static boolean isOverlap(CodedStretch before, CodedStretch stretch) {
        return before.coder().equals(stretch.coder())
                && before.category().equals(stretch.category())
                && before.end() > stretch.offset();
    }

    private static CodedStretch union(CodedStretch before, CodedStretch stretch) {
        int length = (int) (Math.max(before.end(), stretch.end()) - before.offset());
        return CodedStretch.of(before.coder(), before.offset(), length, before.category());
    }

    private CountBasis basis(Study study, String source) {
        boolean isSeenByAll = coders.stream()
                .allMatch(id ->
                        study.coder(id).filter(coder -> coder.isDone(source)).isPresent());
        CountBasisBuilder basis = CountBasis.builder()
                .putSubject("source", source)
                .putOption("coders", String.join(", ", coders))
                .whyUndefined(isSeenByAll ? Optional.empty() : Optional.of(UndefinedReason.NO_DATA));
        return isAnyUnlocated ? basis.addCaveats(Caveat.NOT_ALL_LOCATED).build() : basis.build();
    }
}
