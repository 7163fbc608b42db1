// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Leaves.BOOLEAN;
import static io.github.trustimprovement.wire.Leaves.CODE;
import static io.github.trustimprovement.wire.Leaves.DATE;
import static io.github.trustimprovement.wire.Leaves.DURATION;
import static io.github.trustimprovement.wire.Leaves.EDITION;
import static io.github.trustimprovement.wire.Leaves.INT;
import static io.github.trustimprovement.wire.Leaves.LOCAL_CODE;
import static io.github.trustimprovement.wire.Leaves.LONG;
import static io.github.trustimprovement.wire.Leaves.STRING;
import static io.github.trustimprovement.wire.Leaves.closed;
import static io.github.trustimprovement.wire.Leaves.coded;
import static io.github.trustimprovement.wire.RecordShape.alternative;
import static io.github.trustimprovement.wire.RecordShape.document;
import static io.github.trustimprovement.wire.RecordShape.record;

import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverJudgementBuilder;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.study.CodePoints;
import io.github.trustimprovement.study.CodePointsBuilder;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.CodebookBuilder;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.CodedSegmentBuilder;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.CoderBuilder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.CodingBuilder;
import io.github.trustimprovement.study.GroupOnly;
import io.github.trustimprovement.study.GroupOnlyBuilder;
import io.github.trustimprovement.study.Identified;
import io.github.trustimprovement.study.IdentifiedBuilder;
import io.github.trustimprovement.study.LocalCodeDefinition;
import io.github.trustimprovement.study.LocalCodeDefinitionBuilder;
import io.github.trustimprovement.study.Locator;
import io.github.trustimprovement.study.NoLocator;
import io.github.trustimprovement.study.NoLocatorBuilder;
import io.github.trustimprovement.study.Page;
import io.github.trustimprovement.study.PageBuilder;
import io.github.trustimprovement.study.Paragraph;
import io.github.trustimprovement.study.ParagraphBuilder;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.ParticipantBuilder;
import io.github.trustimprovement.study.ReportedTotals;
import io.github.trustimprovement.study.ReportedTotalsBuilder;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.SegmentBuilder;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.SourceBuilder;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyBuilder;
import io.github.trustimprovement.study.TimeSpan;
import io.github.trustimprovement.study.TimeSpanBuilder;
import io.github.trustimprovement.study.Unknown;
import io.github.trustimprovement.study.UnknownBuilder;

/** A coded study and its parts, one line a property. */
final class StudyShapes {
    private static final Shape<Valence> VALENCE = closed(Valence.values());
    private static final Shape<CodingBasis> BASIS = closed(CodingBasis.values());
    private static final Shape<LeaderGroup> LEADER_GROUP = closed(LeaderGroup.values());
    private static final Shape<Coded<Lever>> LEVER = coded(Lever.values());
    private static final Shape<Coded<LeverTheme>> THEME = coded(LeverTheme.values());

    static final Shape<LeverJudgement> LEVER_JUDGEMENT = record(
                    "lever judgement", LeverJudgement::builder, LeverJudgementBuilder::build)
            .required("lever", LeverJudgement::lever, LeverJudgementBuilder::lever, LEVER)
            .optional("theme", LeverJudgement::theme, LeverJudgementBuilder::theme, THEME)
            .optional("valence", LeverJudgement::valence, LeverJudgementBuilder::valence, VALENCE)
            .list("bases", LeverJudgement::bases, LeverJudgementBuilder::bases, BASIS)
            .extensions(LeverJudgement::extensions, LeverJudgementBuilder::extensions);

    static final Shape<Coding> CODING = record("coding", Coding::builder, CodingBuilder::build)
            .optional("judgement", Coding::judgement, CodingBuilder::judgement, LEVER_JUDGEMENT)
            .optional("code", Coding::code, CodingBuilder::code, CODE)
            .optional("accountability", Coding::accountability, CodingBuilder::accountability, BOOLEAN)
            .optional("coder", Coding::coder, CodingBuilder::coder, STRING)
            .optional("date", Coding::date, CodingBuilder::date, DATE)
            .optional("note", Coding::note, CodingBuilder::note, STRING)
            .extensions(Coding::extensions, CodingBuilder::extensions);

    static final Shape<Speaker> SPEAKER = ChoiceShape.<Speaker>choice("speaker")
            .or(
                    Identified.class,
                    alternative("identified", Identified::builder, IdentifiedBuilder::build)
                            .required("participant", Identified::participant, IdentifiedBuilder::participant, STRING)
                            .extensions(Identified::extensions, IdentifiedBuilder::extensions))
            .or(
                    GroupOnly.class,
                    alternative("group-only", GroupOnly::builder, GroupOnlyBuilder::build)
                            .required("group", GroupOnly::group, GroupOnlyBuilder::group, LEADER_GROUP)
                            .extensions(GroupOnly::extensions, GroupOnlyBuilder::extensions))
            .or(
                    Unknown.class,
                    alternative("unknown", Unknown::builder, UnknownBuilder::build)
                            .extensions(Unknown::extensions, UnknownBuilder::extensions));

    static final Shape<Locator> LOCATOR = ChoiceShape.<Locator>choice("locator")
            .or(
                    CodePoints.class,
                    alternative("code-points", CodePoints::builder, CodePointsBuilder::build)
                            .required(
                                    "startCodePoint",
                                    CodePoints::startCodePoint,
                                    CodePointsBuilder::startCodePoint,
                                    INT)
                            .required("endExclusive", CodePoints::endExclusive, CodePointsBuilder::endExclusive, INT)
                            .extensions(CodePoints::extensions, CodePointsBuilder::extensions))
            .or(
                    Paragraph.class,
                    alternative("paragraph", Paragraph::builder, ParagraphBuilder::build)
                            .required("number", Paragraph::number, ParagraphBuilder::number, INT)
                            .extensions(Paragraph::extensions, ParagraphBuilder::extensions))
            .or(
                    Page.class,
                    alternative("page", Page::builder, PageBuilder::build)
                            .required("number", Page::number, PageBuilder::number, INT)
                            .extensions(Page::extensions, PageBuilder::extensions))
            .or(
                    TimeSpan.class,
                    alternative("time-span", TimeSpan::builder, TimeSpanBuilder::build)
                            .required("start", TimeSpan::start, TimeSpanBuilder::start, DURATION)
                            .required("end", TimeSpan::end, TimeSpanBuilder::end, DURATION)
                            .extensions(TimeSpan::extensions, TimeSpanBuilder::extensions))
            .or(
                    NoLocator.class,
                    alternative("none", NoLocator::builder, NoLocatorBuilder::build)
                            .extensions(NoLocator::extensions, NoLocatorBuilder::extensions));

    static final Shape<Segment> SEGMENT = record("segment", Segment::builder, SegmentBuilder::build)
            .required("id", Segment::id, SegmentBuilder::id, STRING)
            .required("source", Segment::source, SegmentBuilder::source, STRING)
            .defaulted("speaker", Segment::speaker, SegmentBuilder::speaker, SPEAKER, Speaker.unknown())
            .defaulted("locator", Segment::locator, SegmentBuilder::locator, LOCATOR, Locator.none())
            .optional("text", Segment::text, SegmentBuilder::text, STRING)
            .list("codings", Segment::codings, SegmentBuilder::codings, CODING)
            .optional("note", Segment::note, SegmentBuilder::note, STRING)
            .extensions(Segment::extensions, SegmentBuilder::extensions);

    static final Shape<Coder> CODER = record("coder", Coder::builder, CoderBuilder::build)
            .required("id", Coder::id, CoderBuilder::id, STRING)
            .list("codedSources", Coder::codedSources, CoderBuilder::codedSources, STRING)
            .extensions(Coder::extensions, CoderBuilder::extensions);

    static final Shape<Source> SOURCE = record("source", Source::builder, SourceBuilder::build)
            .required("id", Source::id, SourceBuilder::id, STRING)
            .optional("title", Source::title, SourceBuilder::title, STRING)
            .optional("date", Source::date, SourceBuilder::date, DATE)
            .optional("text", Source::text, SourceBuilder::text, STRING)
            .extensions(Source::extensions, SourceBuilder::extensions);

    static final Shape<Participant> PARTICIPANT = record("participant", Participant::builder, ParticipantBuilder::build)
            .required("id", Participant::id, ParticipantBuilder::id, STRING)
            .optional("leaderGroup", Participant::leaderGroup, ParticipantBuilder::leaderGroup, LEADER_GROUP)
            .optional(
                    "trustAttributes",
                    Participant::trustAttributes,
                    ParticipantBuilder::trustAttributes,
                    OrganisationShapes.TRUST_ATTRIBUTES)
            .extensions(Participant::extensions, ParticipantBuilder::extensions);

    static final Shape<LocalCodeDefinition> LOCAL_CODE_DEFINITION = record(
                    "local code", LocalCodeDefinition::builder, LocalCodeDefinitionBuilder::build)
            .required("code", LocalCodeDefinition::code, LocalCodeDefinitionBuilder::code, LOCAL_CODE)
            .required("label", LocalCodeDefinition::label, LocalCodeDefinitionBuilder::label, STRING)
            .optional("definition", LocalCodeDefinition::definition, LocalCodeDefinitionBuilder::definition, STRING)
            .optional("parent", LocalCodeDefinition::parent, LocalCodeDefinitionBuilder::parent, CODE)
            .extensions(LocalCodeDefinition::extensions, LocalCodeDefinitionBuilder::extensions);

    static final Shape<Codebook> CODEBOOK = withCodebook(record("codebook", Codebook::builder, CodebookBuilder::build));

    static final Shape<Codebook> CODEBOOK_DOCUMENT =
            withCodebook(document("trust-improvement/codebook", "1", Codebook::builder, CodebookBuilder::build));

    static final Shape<ReportedTotals> REPORTED_TOTALS = record(
                    "reported totals", ReportedTotals::builder, ReportedTotalsBuilder::build)
            .optional("segments", ReportedTotals::segments, ReportedTotalsBuilder::segments, LONG)
            .optional("aims", ReportedTotals::aims, ReportedTotalsBuilder::aims, LONG)
            .optional("objects", ReportedTotals::objects, ReportedTotalsBuilder::objects, LONG)
            .optional("levers", ReportedTotals::levers, ReportedTotalsBuilder::levers, LONG)
            .optional("other", ReportedTotals::other, ReportedTotalsBuilder::other, LONG)
            .extensions(ReportedTotals::extensions, ReportedTotalsBuilder::extensions);

    static final Shape<Study> STUDY = document("trust-improvement/study", "1", Study::builder, StudyBuilder::build)
            .required("id", Study::id, StudyBuilder::id, STRING)
            .optional("title", Study::title, StudyBuilder::title, STRING)
            .optional("note", Study::note, StudyBuilder::note, STRING)
            .defaulted("codebook", Study::codebook, StudyBuilder::codebook, CODEBOOK, Codebook.empty())
            .optional("reportedTotals", Study::reportedTotals, StudyBuilder::reportedTotals, REPORTED_TOTALS)
            .optional("reliabilityNote", Study::reliabilityNote, StudyBuilder::reliabilityNote, STRING)
            .list("participants", Study::participants, StudyBuilder::participants, PARTICIPANT)
            .list("coders", Study::coders, StudyBuilder::coders, CODER)
            .list("sources", Study::sources, StudyBuilder::sources, SOURCE)
            .list("segments", Study::segments, StudyBuilder::segments, SEGMENT)
            .extensions(Study::extensions, StudyBuilder::extensions);

    static final Shape<CodedSegment> CODED_SEGMENT = record(
                    "coded segment", CodedSegment::builder, CodedSegmentBuilder::build)
            .required("segment", CodedSegment::segment, CodedSegmentBuilder::segment, STRING)
            .required("source", CodedSegment::source, CodedSegmentBuilder::source, STRING)
            .optional("participant", CodedSegment::participant, CodedSegmentBuilder::participant, STRING)
            .optional("leaderGroup", CodedSegment::leaderGroup, CodedSegmentBuilder::leaderGroup, LEADER_GROUP)
            .optional("lever", CodedSegment::lever, CodedSegmentBuilder::lever, LEVER)
            .optional("theme", CodedSegment::theme, CodedSegmentBuilder::theme, THEME)
            .optional("valence", CodedSegment::valence, CodedSegmentBuilder::valence, VALENCE)
            .list("bases", CodedSegment::bases, CodedSegmentBuilder::bases, BASIS)
            .optional("code", CodedSegment::code, CodedSegmentBuilder::code, CODE)
            .optional("accountability", CodedSegment::accountability, CodedSegmentBuilder::accountability, BOOLEAN)
            .optional("coder", CodedSegment::coder, CodedSegmentBuilder::coder, STRING)
            .optional("date", CodedSegment::date, CodedSegmentBuilder::date, DATE)
            .optional("text", CodedSegment::text, CodedSegmentBuilder::text, STRING)
            .extensions(CodedSegment::extensions, CodedSegmentBuilder::extensions)
            .identified(CodedSegment::withSegment);

    static final ShapeTable TABLE = new ShapeTable()
            .put(Study.class, STUDY)
            .put(Codebook.class, CODEBOOK_DOCUMENT)
            .put(LocalCodeDefinition.class, LOCAL_CODE_DEFINITION)
            .put(ReportedTotals.class, REPORTED_TOTALS)
            .put(Participant.class, PARTICIPANT)
            .put(Coder.class, CODER)
            .put(Source.class, SOURCE)
            .put(Segment.class, SEGMENT)
            .put(Speaker.class, SPEAKER)
            .put(Locator.class, LOCATOR)
            .put(Coding.class, CODING)
            .put(LeverJudgement.class, LEVER_JUDGEMENT)
            .put(CodedSegment.class, CODED_SEGMENT);

    private StudyShapes() {}

    /** What a codebook says, as a part of a study and as a document. */
    private static Shape<Codebook> withCodebook(RecordShape<Codebook, CodebookBuilder> shape) {
        return shape.list("editions", Codebook::editions, CodebookBuilder::editions, EDITION)
                .list("localCodes", Codebook::localCodes, CodebookBuilder::localCodes, LOCAL_CODE_DEFINITION)
                .extensions(Codebook::extensions, CodebookBuilder::extensions);
    }
}
