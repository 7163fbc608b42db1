// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One coding of one segment as a flat row, for tables and streams: segment {@code s1}, source {@code i01}, lever
 * {@code aol/lever/commonality}, valence negative.
 *
 * <p>A segment with two codings gives two rows, and one without a coding gives one row without a code, so that no
 * segment vanishes. What a study says once (its codebook, its participants' attributes) is not in the row.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class CodedSegment permits CodedSegmentBuilder.ImmutableCodedSegment {
    CodedSegment() {}

    /**
     * The id of the segment.
     *
     * @return the id, not blank
     */
    public abstract String segment();

    /**
     * The id of the source.
     *
     * @return the id, not blank
     */
    public abstract String source();

    /**
     * The id of the participant who speaks.
     *
     * @return the id, or empty where the speaker is not identified
     */
    public abstract Optional<String> participant();

    /**
     * The group of the leader who speaks.
     *
     * @return the group, or empty where it is not stated
     */
    public abstract Optional<LeaderGroup> leaderGroup();

    /**
     * The lever that was judged.
     *
     * @return the lever, or empty where the coding is no judgement
     */
    public abstract Optional<Coded<Lever>> lever();

    /**
     * The theme under the lever.
     *
     * @return the theme, or empty
     */
    public abstract Optional<Coded<LeverTheme>> theme();

    /**
     * The valence, if it was stated.
     *
     * @return the stated valence, or empty
     */
    public abstract Optional<Valence> valence();

    /**
     * What the judgement rests on.
     *
     * @return the bases; may be empty
     */
    public abstract List<CodingBasis> bases();

    /**
     * The code, where the coding is no judgement.
     *
     * @return the code, or empty
     */
    public abstract Optional<Code> code();

    /**
     * Whether the remark gives inspection or published measures as its reason; see {@link Coding#accountability()}.
     *
     * @return true or false, or empty where it is not stated
     */
    public abstract Optional<Boolean> accountability();

    /**
     * The id of the coder.
     *
     * @return the id, or empty
     */
    public abstract Optional<String> coder();

    /**
     * The day of the coding.
     *
     * @return the day, or empty
     */
    public abstract Optional<LocalDate> date();

    /**
     * What was said.
     *
     * @return the text, or empty
     */
    public abstract Optional<String> text();

    /**
     * Properties of the row that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this row's values.
     *
     * @return the builder
     */
    public abstract CodedSegmentBuilder toBuilder();

    /**
     * The same coding of another segment.
     *
     * @param value the id of the segment, not blank
     * @return a row like this one with that segment
     */
    public abstract CodedSegment withSegment(String value);

    @Value.Check
    void check() {
        Require.notBlank("CodedSegment.segment", segment());
        Require.notBlank("CodedSegment.source", source());
    }

    /** The row on one line: segment, source and what it was coded as, never the text. */
    @Override
    public String toString() {
        String coded = lever().map(Coded::code).or(() -> code().map(Code::code)).orElse("no code");
        return segment() + " in " + source() + ": " + theme().map(Coded::code).orElse(coded)
                + valence().map(valence -> " " + valence.id().slug()).orElse("");
    }

    /**
     * A builder; segment and source are required.
     *
     * @return an empty builder
     */
    public static CodedSegmentBuilder builder() {
        return new CodedSegmentBuilder();
    }

    /** The rows of a segment, whose speaker the study resolves. */
    static List<CodedSegment> rowsOf(Segment segment, Study study) {
        CodedSegmentBuilder bare = builder()
                .segment(segment.id())
                .source(segment.source())
                .leaderGroup(study.leaderGroup(segment.speaker()))
                .text(segment.text());
        if (segment.speaker() instanceof Identified identified) {
            bare.participant(identified.participant());
        }
        CodedSegment row = bare.build();
        return segment.codings().isEmpty()
                ? List.of(row)
                : segment.codings().stream().map(coding -> coded(row, coding)).toList();
    }

    private static CodedSegment coded(CodedSegment row, Coding coding) {
        CodedSegmentBuilder builder = row.toBuilder()
                .code(coding.code())
                .accountability(coding.accountability())
                .coder(coding.coder())
                .date(coding.date());
        coding.judgement().ifPresent(judgement -> judged(builder, judgement));
        return builder.build();
    }

    private static void judged(CodedSegmentBuilder builder, LeverJudgement judgement) {
        builder.lever(judgement.lever())
                .theme(judgement.theme())
                .valence(judgement.valence())
                .bases(judgement.bases());
    }
}
