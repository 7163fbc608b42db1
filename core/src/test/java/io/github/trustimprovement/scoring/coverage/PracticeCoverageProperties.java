// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.PartnerPractices;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Answer;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What practices hold and which of them link, against plain loops. */
class PracticeCoverageProperties {
    @Provide
    Arbitrary<List<Practice>> practices() {
        return Combinators.combine(
                        Arbitraries.of(Component.class).set().ofMaxSize(2),
                        Arbitraries.integers().between(0, 5).set().ofMaxSize(3),
                        Arbitraries.of("reading", "writing"))
                .as((components, informs, focus) -> Practice.of("p", "p", components.toArray(Component[]::new))
                        .withInforms(informs.stream().map(i -> "p" + i).toArray(String[]::new))
                        .withFocus(focus))
                .list()
                .ofMaxSize(6)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> list.get(i).toBuilder().id("p" + i).build())
                        .toList());
    }

    private static TrustRecord withPractices(List<Practice> practices) {
        return TrustRecord.of("t", Trust.of("t")).withPractices(practices.toArray(Practice[]::new));
    }

    private static long k(Answer answer) {
        return answer instanceof Defined defined ? defined.k().orElseThrow() : -1;
    }

    @Property
    @Proves(
            measure = "coverage/feedback-loops",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the closure of a relation by Warshall's three loops")
    @Proves(
            measure = "coverage/feedback-loops",
            by = Proof.LAW,
            source = "a further practice never breaks a chain; the order of practices changes nothing")
    void loopsAreAClosure(@ForAll("practices") List<Practice> practices) {
        boolean[][] reaches = new boolean[3][3];
        double[][] links = new double[3][3];
        List<Strand> strands = List.of(Strand.values());
        for (Practice from : practices) {
            for (Practice to : practices) {
                if (from != to && from.informs().contains(to.id())) {
                    from.strands()
                            .forEach(a -> to.strands().forEach(b -> {
                                reaches[strands.indexOf(a)][strands.indexOf(b)] = true;
                                links[strands.indexOf(a)][strands.indexOf(b)]++;
                            }));
                }
            }
        }
        close(reaches);
        Set<FeedbackLoops.Pair> expected = new HashSet<>();
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                Estimate found = FeedbackLoops.of(practices).links(strands.get(a), strands.get(b));
                if (practices.isEmpty()) {
                    assertUndefined(found, UndefinedReason.NO_DATA, 0);
                } else {
                    assertValue(found, links[a][b], practices.size());
                }
                if (a != b && !reaches[a][b]) {
                    expected.add(new FeedbackLoops.Pair(strands.get(a), strands.get(b)));
                }
            }
        }
        List<Practice> reversed = IntStream.range(0, practices.size())
                .mapToObj(i -> practices.get(practices.size() - 1 - i))
                .toList();

        assertThat(FeedbackLoops.of(practices).unreached()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(FeedbackLoops.of(reversed).unreached())
                .isEqualTo(FeedbackLoops.of(practices).unreached());
        if (!practices.isEmpty()) {
            assertThat(FeedbackLoops.of(practices.subList(1, practices.size())).unreached())
                    .containsAll(expected);
        }
    }

    @Property
    @Proves(
            measure = "coverage/feedback-loops",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "chains of practices by Warshall's three loops")
    @Proves(
            measure = "coverage/feedback-loops",
            by = Proof.LAW,
            source = "only what is linked forms a loop; where every link is answered all links lead back")
    void aLoopIsOfLinksThatLeadBack(@ForAll("practices") List<Practice> practices) {
        boolean[][] reaches = reaches(practices);
        List<Practice> looped = new ArrayList<>();
        long back = 0;
        for (int from = 0; from < practices.size(); from++) {
            List<String> kept = new ArrayList<>();
            for (int to = 0; to < practices.size(); to++) {
                if (links(practices, from, to) && reaches[to][from]) {
                    kept.add(practices.get(to).id());
                    back++;
                }
            }
            looped.add(practices.get(from).withInforms(kept.toArray(String[]::new)));
        }
        FeedbackLoops loops = FeedbackLoops.of(practices);
        if (practices.isEmpty()) {
            assertThat(loops.classification()).isInstanceOf(Undefined.class);
            return;
        }
        boolean isLoop = FeedbackLoops.of(looped).unreached().isEmpty();
        String expected = isLoop ? "one-loop" : loops.unreached().isEmpty() ? "linked" : "open";

        assertThat(word(loops.classification())).isEqualTo(expected);
        assertThat(value(loops.linksThatLeadBack())).isEqualTo((double) back);
        assertThat(FeedbackLoops.of(looped).linksThatLeadBack()).isEqualTo(loops.linksThatLeadBack());
        assertThat(FeedbackLoops.of(looped).links()).isEqualTo(loops.linksThatLeadBack());
    }

    private static boolean links(List<Practice> practices, int from, int to) {
        return from != to
                && practices.get(from).informs().contains(practices.get(to).id());
    }

    private static boolean[][] reaches(List<Practice> practices) {
        int n = practices.size();
        boolean[][] reaches = new boolean[n][n];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                reaches[from][to] = links(practices, from, to);
            }
        }
        close(reaches);
        return reaches;
    }

    /** Warshall's three loops. */
    private static void close(boolean[][] reaches) {
        for (int via = 0; via < reaches.length; via++) {
            for (int from = 0; from < reaches.length; from++) {
                for (int to = 0; to < reaches.length; to++) {
                    reaches[from][to] |= reaches[from][via] && reaches[via][to];
                }
            }
        }
    }

    @Property
    @Proves(measure = "coverage/strand-balance", by = Proof.SECOND_IMPLEMENTATION, source = "a loop over practices")
    @Proves(
            measure = "coverage/strand-balance",
            by = Proof.LAW,
            source = "a strand has at least as many practices as each of its components")
    void aStrandHasThePracticesOfItsComponents(@ForAll("practices") List<Practice> practices) {
        StrandBalance balance = StrandBalance.of(practices);
        for (Component component : Component.values()) {
            long expected = practices.stream()
                    .filter(practice -> practice.components().toString().contains(component.code()))
                    .count();
            assertShare(balance.practices(component), expected, practices.size());
            assertThat(k(balance.practices(component.strand())))
                    .isGreaterThanOrEqualTo(k(balance.practices(component)));
        }
        for (Strand strand : Strand.values()) {
            long expected = practices.stream()
                    .filter(practice -> strand.components().stream()
                            .anyMatch(each -> practice.components().toString().contains(each.code())))
                    .count();
            assertShare(balance.practices(strand), expected, practices.size());
        }
    }

    @Property
    @Proves(measure = "coverage/aligned-matrix", by = Proof.SECOND_IMPLEMENTATION, source = "two sets of codes")
    @Proves(
            measure = "coverage/aligned-matrix",
            by = Proof.LAW,
            source = "the other way round first and second change places")
    void theMatrixTurnsWithTheTrusts(
            @ForAll("practices") List<Practice> one, @ForAll("practices") List<Practice> other) {
        AlignedMatrix matrix = AlignedMatrix.of(withPractices(one), withPractices(other));
        AlignedMatrix turned = AlignedMatrix.of(withPractices(other), withPractices(one));
        Set<Concept> mine = new HashSet<>();
        one.forEach(practice ->
                practice.components().forEach(code -> mine.add(code.known().orElseThrow())));
        Set<Concept> theirs = new HashSet<>();
        other.forEach(practice ->
                practice.components().forEach(code -> theirs.add(code.known().orElseThrow())));
        for (Component component : Component.values()) {
            if (mine.isEmpty() || theirs.isEmpty()) {
                assertThat(matrix.row(component)).isInstanceOf(Undefined.class);
                continue;
            }
            String row = word(matrix.row(component));
            assertThat(matrix.row(component).n())
                    .isEqualTo(Stream.concat(one.stream(), other.stream())
                            .filter(practice -> practice.components().toString().contains(component.code()))
                            .count());
            assertThat(row.equals("both") || row.equals("first-only")).isEqualTo(mine.contains(component));
            assertThat(row.equals("both") || row.equals("second-only")).isEqualTo(theirs.contains(component));
            assertThat(word(turned.row(component)))
                    .isEqualTo(
                            row.replace("first", "X").replace("second", "first").replace("X", "second"));
        }
    }

    @Property
    @Proves(
            measure = "coverage/aligned-matrix",
            by = Proof.LAW,
            source = "what a partner told counts as the partner's record would")
    void aPartnerIsSetBesideTheTrustAsItsRecordWouldBe(
            @ForAll("practices") List<Practice> one, @ForAll("practices") List<Practice> other) {
        TrustRecord trust = withPractices(one).toBuilder()
                .addPartnerPractices(
                        PartnerPractices.of("oak"), PartnerPractices.of("elm", other.toArray(Practice[]::new)))
                .build();
        TrustRecord partner = TrustRecord.of("of-elm", Trust.of("elm")).withPractices(other.toArray(Practice[]::new));
        Explanation expected = AlignedMatrix.of(trust, partner).explain();

        assertThat(AlignedMatrix.of(trust, "elm").explain()).isEqualTo(expected);
        assertThat(AlignedMatrix.ofPartners(trust).stream().map(AlignedMatrix::explain))
                .containsExactly(AlignedMatrix.of(trust, "oak").explain(), expected);
    }
}
