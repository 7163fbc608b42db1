// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.study.CodePoints;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Speaker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The interview of one leader: the transcript, and the stretches of it to be coded. */
final class Interview {
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 10, 2);
    private static final int DAYS_APART = 7;
    private static final int REMARKS_A_TURN = 3;

    private final Random random;
    private final Leader leader;
    private final Transcript transcript = new Transcript();
    private final List<Stretch> stretches = new ArrayList<>();

    private Interview(Random random, Leader leader) {
        this.random = random;
        this.leader = leader;
    }

    /** A segment before anybody has coded it, and the remark that it was made from. */
    record Stretch(Segment segment, Remark remark) {}

    static Interview of(RemarkBank bank, Random random, Leader leader) {
        Interview interview = new Interview(random, leader);
        Talk talk = new Talk(bank, random, leader);
        interview.ask(Wording.QUESTIONS_ON_AIMS, talk.aims());
        interview.ask(Wording.QUESTIONS_ON_OBJECTS, talk.objects());
        interview.ask(Wording.QUESTIONS_ON_LEVERS, talk.levers());
        return interview;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    LocalDate day() {
        return FIRST_DAY.plusDays((long) DAYS_APART * (leader.number() - 1));
    }

    Source source() {
        return Source.text(leader.sourceId(), transcript.text()).toBuilder()
                .title("Invented interview with " + leader.participantId())
                .date(day())
                .build();
    }

    private void ask(List<String> questions, List<Remark> remarks) {
        for (int i = 0; i < remarks.size(); i++) {
            if (i % REMARKS_A_TURN == 0) {
                transcript.append((transcript.text().isEmpty() ? "" : "\n\n") + "Interviewer: "
                        + questions.get(i / REMARKS_A_TURN % questions.size()) + "\n\nLeader:");
            }
            if (random.nextInt(REMARKS_A_TURN) == 0) {
                transcript.append(" " + Wording.smallTalk(random));
            }
            transcript.append(" ");
            say(remarks.get(i));
        }
    }

    private void say(Remark remark) {
        String text = Wording.filled(random, remark);
        CodePoints place = transcript.append(text);
        Segment segment = Segment.builder()
                .id(String.format(Locale.ROOT, "%s-%02d", leader.sourceId(), stretches.size() + 1))
                .source(leader.sourceId())
                .speaker(Speaker.of(leader.participantId()))
                .locator(place)
                .text(text)
                .build();
        stretches.add(new Stretch(segment, remark));
    }
}
