// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.invariant.Require;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A coded study, such as a set of interviews with trust leaders: the root of a study document.
 *
 * <p>{@code Study.builder().id("demo").addParticipants(Participant.of("p01", LeaderGroup.CEO))
 * .addSources(Source.of("i01")).addSegments(segment).build()}.
 *
 * <p>An id that occurs twice, or a reference to nothing, is no exception: a rule reports it. The look-ups take the
 * first record with an id.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Study implements CodedMaterial permits StudyBuilder.ImmutableStudy {
    Study() {}

    /**
     * The study's id.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * The study's title.
     *
     * @return the title, or empty
     */
    public abstract Optional<String> title();

    /**
     * What the study was coded with; nothing is declared unless stated.
     *
     * @return the codebook
     */
    @Value.Default
    public Codebook codebook() {
        return Codebook.empty();
    }

    /**
     * Who took part; the roster of every leader-level measure.
     *
     * @return the participants, in the order given
     */
    public abstract List<Participant> participants();

    /**
     * What was coded, such as interview transcripts.
     *
     * @return the sources, in the order given
     */
    public abstract List<Source> sources();

    /**
     * Who coded.
     *
     * @return the coders, in the order given
     */
    public abstract List<Coder> coders();

    /**
     * The coded stretches of the sources.
     *
     * @return the segments, in the order given
     */
    public abstract List<Segment> segments();

    /**
     * A remark on the study as a whole.
     *
     * @return the note, or empty
     */
    public abstract Optional<String> note();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this study's values.
     *
     * @return the builder
     */
    public abstract StudyBuilder toBuilder();

    /**
     * The totals that the study reports of itself.
     *
     * @return the totals, or empty where it reports none
     */
    public abstract Optional<ReportedTotals> reportedTotals();

    /**
     * What the study says of how far its coders agree, such as a measure with its values, or why none fits the method.
     *
     * @return the note, or empty where it says nothing
     */
    public abstract Optional<String> reliabilityNote();

    /**
     * The participant with an id.
     *
     * @param participantId the id
     * @return the first such participant, or empty
     */
    public Optional<Participant> participant(String participantId) {
        return Optional.ofNullable(participantsById().get(participantId));
    }

    /**
     * The source with an id.
     *
     * @param sourceId the id
     * @return the first such source, or empty
     */
    public Optional<Source> source(String sourceId) {
        return sources().stream().filter(source -> source.id().equals(sourceId)).findFirst();
    }

    /**
     * The coder with an id.
     *
     * @param coderId the id
     * @return the first such coder, or empty
     */
    public Optional<Coder> coder(String coderId) {
        return coders().stream().filter(coder -> coder.id().equals(coderId)).findFirst();
    }

    /**
     * The segment with an id.
     *
     * @param segmentId the id
     * @return the first such segment, or empty
     */
    public Optional<Segment> segment(String segmentId) {
        return segments().stream()
                .filter(segment -> segment.id().equals(segmentId))
                .findFirst();
    }

    /**
     * The segments of one source.
     *
     * @param sourceId the source's id
     * @return the segments, in the order given; may be empty
     */
    public List<Segment> segmentsOf(String sourceId) {
        return segments().stream()
                .filter(segment -> segment.source().equals(sourceId))
                .toList();
    }

    /**
     * The group of the leader who speaks, from the participants where the speaker is identified.
     *
     * @param speaker a speaker of this study
     * @return the group, or empty where it is not stated or the speaker is unknown
     */
    public Optional<LeaderGroup> leaderGroup(Speaker speaker) {
        if (speaker instanceof Identified identified) {
            return participant(identified.participant()).flatMap(Participant::leaderGroup);
        }
        return speaker instanceof GroupOnly groupOnly ? Optional.of(groupOnly.group()) : Optional.empty();
    }

    /**
     * This study: it says itself what rows of it cannot.
     *
     * @return this
     */
    @Override
    public Study context() {
        return this;
    }

    /**
     * The codings as flat rows: one for each coding, and one for each segment without any.
     *
     * @return the rows, in the order of the segments
     */
    @Override
    public Stream<CodedSegment> codedSegments() {
        return segments().stream().flatMap(segment -> CodedSegment.rowsOf(segment, this).stream());
    }

    /**
     * The study without what was said: no source and no segment keeps its text.
     *
     * <p>Titles, notes and unknown properties stay as they are; whoever wrote them must know whether they quote. What is kept
     * as text of the lists of sources and segments, such as an element that could not be read, goes too.
     *
     * @return a copy
     */
    public Study withoutText() {
        return Disclosure.withoutText(this);
    }

    /**
     * The study with other ids for its participants, so that it cannot be joined with another copy.
     *
     * <p>What is kept as text of the lists of participants and segments, such as an element that could not be read, goes:
     * the old ids may stand there. Unknown properties stay.
     *
     * @param newId gives the new id for an old one, the same at each call
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if two participants would share an id
     */
    public Study withParticipantsRekeyed(UnaryOperator<String> newId) {
        return Disclosure.rekeyed(this, newId);
    }

    @Value.Lazy
    Map<String, Participant> participantsById() {
        Map<String, Participant> byId = new LinkedHashMap<>();
        participants().forEach(participant -> byId.putIfAbsent(participant.id(), participant));
        return byId;
    }

    @Value.Check
    void check() {
        Require.notBlank("Study.id", id());
    }

    /** The study on one line: id, title and counts. */
    @Override
    public String toString() {
        return id() + title().map(title -> " '" + title + "'").orElse("") + ": "
                + String.join(
                        ", ",
                        ConsoleText.count(participants().size(), "participant"),
                        ConsoleText.count(sources().size(), "source"),
                        ConsoleText.count(coders().size(), "coder"),
                        ConsoleText.count(segments().size(), "segment"));
    }

    /**
     * A study of flat rows, the inverse of {@link #codedSegments()}: {@code Study.from("interviews", rows).orThrow()}.
     *
     * <p>Rows of one source with one segment id are one segment; a row that has both a lever and another code gives two
     * codings. Participants, sources and coders are those that the rows name; which sources a coder has finished, the
     * rows do not say. A row that says otherwise of a segment or a participant than an earlier row is an error finding
     * whose pointer is the number of the row, such as {@code /3/text}; the earlier row counts.
     *
     * <p>What a row keeps as text of a property that is known, such as a date with a fault, is kept where the study has
     * that property, or is an error finding; what no version knows is kept with each coding of the row,
     * or with the segment if the row has no coding.
     *
     * @param id the id of the study
     * @param rows the rows
     * @return the study, and where the rows contradict each other
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static Parsed<Study> from(String id, Iterable<CodedSegment> rows) {
        return StudyRows.study(id, rows);
    }

    /**
     * A builder; the id is required.
     *
     * @return an empty builder
     */
    public static StudyBuilder builder() {
        return new StudyBuilder();
    }
}
