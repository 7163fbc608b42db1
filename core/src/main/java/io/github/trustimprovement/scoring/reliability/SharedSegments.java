// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.scoring.CodedAs;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Identified;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The segments of sources that two of some coders have finished, and what each of them said of them. */
final class SharedSegments {
    private final Study study;
    private final List<String> coders;
    private final List<Set<String>> finished;
    private final List<String> ids = new ArrayList<>();
    private final List<String> leaders = new ArrayList<>();
    private final List<List<Optional<Set<CodedAs>>>> said = new ArrayList<>();
    private final Map<String, Integer> timesSeen = new HashMap<>();
    private final Set<CodedAs> codes = new TreeSet<>();
    private boolean isValenceFromTheme;
    private long codingsLeftOut;

    private SharedSegments(Study study, List<String> coders) {
        this.study = study;
        this.coders = coders;
        Map<String, Set<String>> byCoder = new HashMap<>();
        for (Coder coder : study.coders()) {
            byCoder.computeIfAbsent(coder.id(), id -> new HashSet<>()).addAll(coder.codedSources());
        }
        finished = coders.stream()
                .map(coder -> byCoder.getOrDefault(coder, Set.of()))
                .toList();
    }

    static SharedSegments of(Study study, List<String> coders) {
        SharedSegments shared = new SharedSegments(study, coders);
        study.segments().forEach(shared::add);
        return shared;
    }

    private void add(Segment segment) {
        boolean isShared = finished.stream()
                        .filter(sources -> sources.contains(segment.source()))
                        .count()
                > 1;
        List<Optional<Set<CodedAs>>> byCoder = new ArrayList<>();
        for (int coder = 0; coder < coders.size(); coder++) {
            String id = coders.get(coder);
            List<Coding> codings = segment.codings().stream()
                    .filter(coding -> coding.coder().filter(id::equals).isPresent())
                    .toList();
            if (isShared && finished.get(coder).contains(segment.source())) {
                byCoder.add(Optional.of(read(codings)));
            } else {
                byCoder.add(Optional.empty());
                codingsLeftOut += codings.size();
            }
        }
        if (isShared) {
            int times = timesSeen.merge(segment.id(), 1, Integer::sum);
            ids.add(times == 1 ? segment.id() : segment.id() + " (" + times + ")");
            leaders.add(leader(segment.speaker()));
            said.add(byCoder);
        }
    }

    private Set<CodedAs> read(List<Coding> codings) {
        Set<CodedAs> all = new HashSet<>();
        for (Coding coding : codings) {
            all.addAll(CodedAs.of(coding, study.codebook()));
            isValenceFromTheme |= coding.judgement()
                    .filter(LeverJudgement::isValenceFromTheme)
                    .isPresent();
        }
        codes.addAll(all);
        return all;
    }

    private String leader(Speaker speaker) {
        return speaker instanceof Identified identified
                ? study.participant(identified.participant())
                        .map(Participant::id)
                        .orElse("")
                : "";
    }

    /** The ids of the segments; one that occurs again bears a number. */
    List<String> ids() {
        return Collections.unmodifiableList(ids);
    }

    /** The ids of the leaders, blank where unknown; none at all where all are. */
    List<String> leaders() {
        return leaders.stream().allMatch(String::isEmpty) ? List.of() : Collections.unmodifiableList(leaders);
    }

    List<CodedAs> codes() {
        return List.copyOf(codes);
    }

    boolean isCoded(int unit, int coder) {
        return said.get(unit).get(coder).isPresent();
    }

    Set<CodedAs> saidBy(int unit, int coder) {
        return said.get(unit).get(coder).orElse(Set.of());
    }

    boolean isValenceFromTheme() {
        return isValenceFromTheme;
    }

    long codingsLeftOut() {
        return codingsLeftOut;
    }
}
