// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Lens;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.Provenance;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Orientation;
import io.github.trustimprovement.dna.Strand;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrosswalkTest {
    private static final Crosswalk STANDARD = Crosswalk.standard();

    @Test
    void statesOneLinkAlone() {
        assertThat(STANDARD.entries())
                .filteredOn(entry -> entry.provenance() == Provenance.STATED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.from()).isEqualTo(LeverTheme.EFFECTIVE_CPD);
                    assertThat(entry.relation()).isEqualTo(CrosswalkRelation.CITES);
                    assertThat(entry.to()).isEqualTo(Orientation.HORIZONTAL);
                    assertThat(entry.citation()).contains(Citation.of("Rollett 2026", "3.3.1, footnote 24"));
                });
    }

    @Test
    void interpretsAllOtherLinks() {
        assertThat(STANDARD.entries().subList(1, STANDARD.entries().size()))
                .hasSize(18)
                .allSatisfy(entry -> {
                    assertThat(entry.provenance()).isEqualTo(Provenance.SDK);
                    assertThat(entry.citation()).isEmpty();
                    assertThat(entry.relation()).isNotEqualTo(CrosswalkRelation.CITES);
                });
    }

    @Test
    void leadsFromTheLaterFrameworkToTheEarlier() {
        assertThat(STANDARD.entries()).allSatisfy(entry -> {
            assertThat(entry.from().id().framework()).isEqualTo("aol");
            assertThat(entry.to().id().framework()).isEqualTo("dna");
        });
    }

    @Test
    void givesEveryLinkAReasonOfItsOwn() {
        assertThat(STANDARD.entries()).extracting(CrosswalkEntry::rationale).doesNotHaveDuplicates();
    }

    @Test
    void findsWhatALeverLeadsTo() {
        assertThat(STANDARD.from(Lever.STAFF_EXPERTISE))
                .extracting(CrosswalkEntry::toString)
                .containsExactly(
                        "aol/lever/staff-expertise close dna/component/develop-expertise",
                        "aol/lever/staff-expertise related dna/component/empower-horizontal-improvement");
    }

    @Test
    void findsWhatLeadsToAComponent() {
        assertThat(STANDARD.to(Component.SET_QUALITY_GOALS))
                .extracting(CrosswalkEntry::from)
                .containsExactly(Lever.CULTURE_VISION_AND_VALUES, Lever.COMMONALITY, Lens.AIMS);
    }

    @Test
    void findsNothingForAConceptWithoutALink() {
        assertThat(STANDARD.from(Lever.LEADERSHIP)).isNotEmpty();
        assertThat(STANDARD.to(Lever.LEADERSHIP)).isEmpty();
        assertThat(STANDARD.from(Strand.CURATE_CLEAR_GOALS)).isEmpty();
    }

    @Test
    void leavesOneComponentAndNoLeverUnmatched() {
        assertThat(STANDARD.unmatched(List.of(Component.values()))).containsExactly(Component.ANTICIPATE_AND_ADAPT);
        assertThat(STANDARD.unmatched(List.of(Lever.values()))).isEmpty();
        assertThat(STANDARD.unmatched(List.of(Lens.values()))).containsExactly(Lens.OBJECTS, Lens.LEVERS);
    }

    @Test
    void saysWhyAComponentAndTheObjectsAreUnmatched() {
        assertThat(STANDARD.gaps())
                .extracting(CrosswalkGap::concept)
                .containsExactly(Component.ANTICIPATE_AND_ADAPT, Lens.OBJECTS);
        assertThat(STANDARD.gaps().get(0).rationale()).startsWith("No lever is close.");
    }

    @Test
    void takesACallersOwnLinks() {
        CrosswalkEntry own = entry(Lever.LEADERSHIP, "they meet in the head");
        Crosswalk crosswalk = Crosswalk.of(List.of(own), List.of(CrosswalkGap.of(Lever.COMMONALITY, "too wide")));

        assertThat(crosswalk.from(Lever.LEADERSHIP)).containsExactly(own);
        assertThat(crosswalk.unmatched(List.of(Lever.LEADERSHIP, Lever.COMMONALITY)))
                .containsExactly(Lever.COMMONALITY);
    }

    @Test
    void rejectsTwoEntriesForTheSameConcepts() {
        CrosswalkEntry one = entry(Lever.LEADERSHIP, "one reason");
        CrosswalkEntry other = entry(Lever.LEADERSHIP, "another reason");

        assertThatThrownBy(() -> Crosswalk.of(List.of(one, other), List.of()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Crosswalk.entries: one entry for two concepts, "
                        + "was: aol/lever/leadership related dna/component/use-evidence");
    }

    @Test
    void rejectsAGapThatHasAnEntry() {
        CrosswalkEntry entry = entry(Lever.LEADERSHIP, "a reason");
        CrosswalkGap gap = CrosswalkGap.of(Component.USE_EVIDENCE, "none found");

        assertThatThrownBy(() -> Crosswalk.of(List.of(entry), List.of(gap)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Crosswalk.gaps: without an entry, was: \"dna/component/use-evidence\"");
    }

    @Test
    void rejectsALinkWithinOneFramework() {
        assertThatThrownBy(() ->
                        CrosswalkEntry.of(Lever.LEADERSHIP, CrosswalkRelation.RELATED, Lever.COMMONALITY, "a reason"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CrosswalkEntry.to: of another framework than aol/lever/leadership, "
                        + "was: \"aol/lever/commonality\"");
    }

    @Test
    void rejectsABlankRationale() {
        assertThatThrownBy(() -> entry(Lever.LEADERSHIP, " "))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CrosswalkEntry.rationale: not blank, was: \" \"");
        assertThatThrownBy(() -> CrosswalkGap.of(Lever.LEADERSHIP, ""))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CrosswalkGap.rationale: not blank, was: \"\"");
    }

    @Test
    void rejectsAStatedLinkWithoutACitation() {
        assertThatThrownBy(() -> new CrosswalkEntry(
                        Lever.LEADERSHIP,
                        CrosswalkRelation.CITES,
                        Component.USE_EVIDENCE,
                        "a reason",
                        Provenance.STATED,
                        Optional.empty()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CrosswalkEntry.citation: present unless provenance is SDK, was: STATED");
    }

    private static CrosswalkEntry entry(Lever lever, String rationale) {
        return CrosswalkEntry.of(lever, CrosswalkRelation.RELATED, Component.USE_EVIDENCE, rationale);
    }
}
