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
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The segments of sources that two of some coders have finished, and what each of them said of them. */
final class SharedSegments {
    private final Study study;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, BitSet> finishedBy = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> leaders = new ArrayList<>();
    private final List<BitSet> coded = new ArrayList<>();
    private final List<Map<Integer, Set<CodedAs>>> said = new ArrayList<>();
    private final Map<String, Integer> timesSeen = new HashMap<>();
    private final Set<CodedAs> codes = new TreeSet<>();
    private boolean isValenceFromTheme;
    private long codingsLeftOut;

    private SharedSegments(Study study, List<String> coders) {
        this.study = study;
        coders.forEach(coder -> places.put(coder, places.size()));
        for (Coder coder : study.coders()) {
            Integer place = places.get(coder.id());
            if (place != null) {
                coder.codedSources()
                        .forEach(source -> finishedBy
                                .computeIfAbsent(source, id -> new BitSet())
                                .set(place));
            }
        }
        finishedBy.values().removeIf(finished -> finished.cardinality() < 2);
    }

    static SharedSegments of(Study study, List<String> coders) {
        SharedSegments shared = new SharedSegments(study, coders);
        study.segments().forEach(shared::add);
        return shared;
    }

    private void add(Segment segment) {
        BitSet finished = finishedBy.getOrDefault(segment.source(), new BitSet());
        Map<Integer, Set<CodedAs>> byCoder = new HashMap<>();
        for (Coding coding : segment.codings()) {
            Integer place = coding.coder().map(places::get).orElse(null);
            if (place != null && finished.get(place)) {
                byCoder.computeIfAbsent(place, any -> new HashSet<>()).addAll(read(coding));
            } else if (place != null) {
                codingsLeftOut++;
            }
        }
        if (!finished.isEmpty()) {
            int times = timesSeen.merge(segment.id(), 1, Integer::sum);
            ids.add(times == 1 ? segment.id() : segment.id() + " (" + times + ")");
            leaders.add(leader(segment.speaker()));
            coded.add(finished);
            said.add(byCoder);
        }
    }

    private Set<CodedAs> read(Coding coding) {
        Set<CodedAs> all = CodedAs.of(coding, study.codebook());
        isValenceFromTheme |=
                coding.judgement().filter(LeverJudgement::isValenceFromTheme).isPresent();
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
        return coded.get(unit).get(coder);
    }

    Set<CodedAs> saidBy(int unit, int coder) {
        return said.get(unit).getOrDefault(coder, Set.of());
    }

    boolean isValenceFromTheme() {
        return isValenceFromTheme;
    }

    long codingsLeftOut() {
        return codingsLeftOut;
    }
}
