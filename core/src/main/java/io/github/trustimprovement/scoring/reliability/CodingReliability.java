// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodedAs;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.RowSegments;
import io.github.trustimprovement.study.CodedMaterial;
import io.github.trustimprovement.study.CodedRows;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What coders of a study made of the same segments, code by code: each is present or absent, or missing where a coder
 * has not looked.
 *
 * <p>{@code CodingReliability.of(study, "c1", "c2").data(Lever.COMMONALITY)} gives the data for any measure of this
 * package; {@code CodingReliability.of(study, "c1", "c2").table(AgreementMeasure.COHEN_KAPPA)} a table of all codes.
 * Nothing is computed until a measure is named.
 *
 * <p>A segment is compared where two of the coders or more have finished its source ({@link Coder#codedSources()}):
 * there, a segment without a code is a 'no'. A coder's codings in other sources are left out and counted by
 * {@link #codingsLeftOut()}: there is no 'no' to set against them, so that they could only ever agree. Codes are read as
 * the tallies read them ({@link CodedAs}), so that two themes of one lever are agreement on the lever. The leader who
 * speaks stays with each segment, for intervals that resample leaders.
 *
 * <p>SDK interpretation throughout: Rollett (2026) reports no second coder.
 *
 * @since 0.1.0
 */
public final class CodingReliability {
    private static final Categories PRESENCE = Categories.ofNominal("absent", "present");
    private static final int ABSENT = 0;
    private static final int PRESENT = 1;

    private final List<String> coders;
    private final SharedSegments segments;

    private CodingReliability(List<String> coders, SharedSegments segments) {
        this.coders = coders;
        this.segments = segments;
    }

    /**
     * What some coders made of the same segments of a study or rows.
     *
     * <p>Rows may come in any order here, also in a stream, such as those of one coder and then those of another: all are
     * held. They cannot say that a coder has been through a source and found nothing; the coders of their study do. A row
     * without a code makes a segment known that nobody coded.
     *
     * @param material what was coded: a study, or flat rows
     * @param coders the ids of two coders or more, each once
     * @return the comparison; without a segment where no source was finished by two of them
     * @throws InvalidModelException if there are fewer than two, or one is blank or named twice, or rows of one segment
     *     name two participants, or two groups
     */
    public static CodingReliability of(CodedMaterial material, String... coders) {
        List<String> ids = ReliabilityDataBuilder.distinct("CodingReliability.coders", List.of(coders));
        if (ids.size() < 2) {
            throw InvalidModelException.of("CodingReliability.coders", "two or more", ids);
        }
        return new CodingReliability(ids, SharedSegments.of(study(material), ids));
    }

    private static Study study(CodedMaterial material) {
        Study context = material.context();
        return material instanceof CodedRows rows
                ? context.toBuilder()
                        .segments(RowSegments.collect(
                                CodedRows.of(context, rows.codedSegments().toList()), Collectors.toUnmodifiableList()))
                        .build()
                : context;
    }

    /**
     * Every two coders of a study or rows who have both finished a source with a segment in it.
     *
     * @param material what was coded: a study, or flat rows
     * @return one comparison a pair, in the order of the ids; may be empty
     */
    public static List<CodingReliability> pairs(CodedMaterial material) {
        Study study = study(material);
        List<String> ids = new ArrayList<>(
                new TreeSet<>(study.coders().stream().map(Coder::id).toList()));
        List<CodingReliability> pairs = new ArrayList<>();
        for (int first = 0; first < ids.size(); first++) {
            for (int second = first + 1; second < ids.size(); second++) {
                CodingReliability pair = of(study, ids.get(first), ids.get(second));
                if (!pair.units().isEmpty()) {
                    pairs.add(pair);
                }
            }
        }
        return List.copyOf(pairs);
    }

    /**
     * Who is compared.
     *
     * @return the ids, in the order given
     */
    public List<String> coders() {
        return coders;
    }

    /**
     * On which segments.
     *
     * @return the ids of the segments, in the order of the study; a segment whose id was there before bears a number
     */
    public List<String> units() {
        return segments.ids();
    }

    /**
     * How many codings of these coders are left out, for their coder has not finished the source, or no other has.
     *
     * @return the number of codings
     */
    public long codingsLeftOut() {
        return segments.codingsLeftOut();
    }

    /**
     * All that any of the coders said of any of the segments.
     *
     * @return codes, and levers with a valence, in the order of their text
     */
    public List<CodedAs> codes() {
        return segments.codes();
    }

    /**
     * Who gave a code to which segment, whatever the valence.
     *
     * @param code the code, such as a lever, an aim or a local code
     * @return present or absent by segment and coder
     */
    public ReliabilityData data(Code code) {
        return data(CodedAs.of(code));
    }

    /**
     * Who judged a lever so in which segment.
     *
     * @param lever the lever
     * @param valence the valence
     * @return present or absent by segment and coder
     */
    public ReliabilityData data(Lever lever, CountedValence valence) {
        return data(CodedAs.of(lever, valence));
    }

    /**
     * Who said something of which segment.
     *
     * @param what a code, or a lever with a valence
     * @return present or absent by segment and coder
     */
    public ReliabilityData data(CodedAs what) {
        int[] values = new int[segments.ids().size() * coders.size()];
        for (int unit = 0; unit < segments.ids().size(); unit++) {
            for (int coder = 0; coder < coders.size(); coder++) {
                int place = unit * coders.size() + coder;
                values[place] = !segments.isCoded(unit, coder)
                        ? ReliabilityData.MISSING
                        : segments.saidBy(unit, coder).contains(what) ? PRESENT : ABSENT;
            }
        }
        return new ReliabilityData(basis(what), PRESENCE, coders, segments.ids(), segments.leaders(), values);
    }

    private CountBasis basis(CodedAs what) {
        CountBasisBuilder basis = CountBasis.builder()
                .putSubject(
                        what.code() instanceof Lever ? "lever" : "code",
                        what.code().code());
        what.valence().ifPresent(valence -> basis.putSubject("valence", CodedAs.label(valence)));
        if (what.valence().isPresent() && segments.isValenceFromTheme()) {
            basis.addCaveats(Caveat.VALENCE_FROM_THEME);
        }
        return basis.putSubject("coders", String.join(" and ", coders))
                .putOption("unit", "segments of sources that coders have finished")
                .addCaveats(Caveat.UNITS_TAKEN_AS_GIVEN, Caveat.CLUSTERED_SEGMENTS)
                .build();
    }

    /**
     * Measures of all that any of the coders said.
     *
     * @param measures the measures, one or more
     * @return a row a code, a column a measure
     * @throws InvalidModelException if no measure is named, or one is for two coders and there are more
     */
    public CodingReliabilityTable table(AgreementMeasure... measures) {
        return table(codes(), measures);
    }

    /**
     * Measures of some codes.
     *
     * @param codes the codes, and levers with a valence
     * @param measures the measures, one or more
     * @return a row a code, a column a measure
     * @throws InvalidModelException if no measure is named, or one is for two coders and there are more
     */
    public CodingReliabilityTable table(List<CodedAs> codes, AgreementMeasure... measures) {
        return CodingReliabilityTable.of(this, codes, List.of(measures));
    }

    /** How much is compared, such as {@code c1 and c2 on 44 segments}. */
    @Override
    public String toString() {
        return String.join(" and ", coders) + " on " + units().size() + " segments";
    }
}
