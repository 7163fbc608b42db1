// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.CodedAs;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountedSpeakers;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.LeaderUnit;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.readings.TwoSidedness;
import io.github.trustimprovement.scoring.reliability.CodingReliability;
import io.github.trustimprovement.scoring.valence.ValencePart;
import io.github.trustimprovement.scoring.valence.ValenceProfile;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Study;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Rules that say what a measure counts: each calls the measure, none counts by itself. */
final class MeasureRules {
    private static final RuleDescription ONE_VALENCE_ONLY = By.rule(
                    "lever/one-valence-only", Severity.INFO, By.AOL.at("3.3, Lever valence"), "C45", "V38", "V40")
            .title("Lever that is read from one side only")
            .rationale("Leaders saw both sides of every lever. Where all readings agree, what speaks against them may "
                    + "not have been looked for.")
            .hint("ask where, and for whom, the lever works the other way")
            .schemaCanSayIt(false)
            .addMeasures(TwoSidedness.DESCRIPTION.code(), ValenceProfile.DESCRIPTION.code())
            .build();

    private static final RuleDescription FEW_LEADERS = By.rule(
                    "study/few-leaders", Severity.INFO, By.AOL.at("2.4"), "V22", "V25")
            .title("Lever that few leaders speak of")
            .rationale("What is counted of a lever that one or two leaders speak of tells of these leaders, however "
                    + "many segments there are. How many are enough is the caller's to declare.")
            .hint("say how many leaders a count rests on, beside the count")
            .threshold("the least number of leaders who should speak of a lever")
            .schemaCanSayIt(false)
            .addMeasures(ValenceProfile.DESCRIPTION.code())
            .build();

    private static final RuleDescription TWO_CODERS = By.rule(
                    "study/two-coders-no-reliability", Severity.INFO, By.SDK.at("docs/spec/rules.md"), "V21")
            .title("Segments that two have coded, and no word on their agreement")
            .rationale("Coding is reading, and two who read the same segments could say how far they read alike. A "
                    + "method that does without such a measure has its reasons, which a reader should know.")
            .hint("compute a measure of reliability and note its value, or note why none fits the method")
            .schemaCanSayIt(false)
            .build();

    private static final Function<Study, List<ValenceProfile>> PROFILES = MeasureRules::profiles;

    private MeasureRules() {}

    static List<Rule<Study>> study() {
        return List.of(
                Rule.of(FEW_LEADERS, MeasureRules::fewLeaders),
                Rule.of(TWO_CODERS, MeasureRules::twoCoders),
                Rule.of(ONE_VALENCE_ONLY, MeasureRules::oneValenceOfSegments));
    }

    static List<Rule<TrustRecord>> trust() {
        return List.of(Rule.of(ONE_VALENCE_ONLY, MeasureRules::oneValenceOfReadings));
    }

    private static void oneValenceOfReadings(RuleContext<TrustRecord> context) {
        TwoSidedness sides = TwoSidedness.of(context.record());
        for (Lever lever : sides.oneSided()) {
            if (sides.classification(lever) instanceof Classified only && only.n() > 1) {
                oneValence(context, "leverReadings", only.n() + " readings", lever, only.value());
            }
        }
    }

    private static void oneValenceOfSegments(RuleContext<Study> context) {
        for (ValenceProfile profile : context.index(PROFILES)) {
            long positive = k(profile.segments(ValencePart.POSITIVE_ONLY, CountedSpeakers.all()));
            long negative = k(profile.segments(ValencePart.NEGATIVE_ONLY, CountedSpeakers.all()));
            long both = k(profile.segments(ValencePart.BOTH, CountedSpeakers.all()));
            if (both + Math.min(positive, negative) == 0 && positive + negative > 1) {
                String only = CodedAs.label(positive == 0 ? CountedValence.NEGATIVE : CountedValence.POSITIVE);
                oneValence(context, "segments", positive + negative + " segments", profile.lever(), only);
            }
        }
    }

    private static void oneValence(RuleContext<?> context, String list, String all, Lever lever, String valence) {
        context.report(
                JsonPointer.ROOT.then(list),
                "all " + all + " of " + lever.code() + " carry aol/valence/" + valence
                        + "; counter-evidence is missing");
    }

    private static void fewLeaders(RuleContext<Study> context) {
        for (ValenceProfile profile : context.index(PROFILES)) {
            Estimate leaders = profile.leaders(CountedSpeakers.all());
            if (k(leaders) > 0 && BigDecimal.valueOf(k(leaders)).compareTo(context.threshold()) < 0) {
                context.report(
                        JsonPointer.ROOT.then("segments"),
                        k(leaders) + " of " + leaders.n() + " leaders speak of "
                                + profile.lever().code() + ", fewer than "
                                + context.threshold().toPlainString());
            }
        }
    }

    private static List<ValenceProfile> profiles(Study study) {
        LeverValenceTally<SegmentUnit> segments =
                LeverValenceTally.of(study, CountingUnit.SEGMENT, CodingSelection.anyCoder());
        LeverValenceTally<LeaderUnit> leaders =
                LeverValenceTally.of(study, CountingUnit.LEADER, CodingSelection.anyCoder());
        return Arrays.stream(Lever.values())
                .map(lever -> ValenceProfile.of(segments, leaders, lever))
                .toList();
    }

    /** How many; none where nothing can be counted. */
    private static long k(Estimate share) {
        return share instanceof Defined defined ? defined.k().orElse(0) : 0;
    }

    private static void twoCoders(RuleContext<Study> context) {
        String[] coders = context.record().coders().stream()
                .map(Coder::id)
                .distinct()
                .sorted()
                .toArray(String[]::new);
        if (coders.length < 2 || context.record().reliabilityNote().isPresent()) {
            return;
        }
        CodingReliability shared = CodingReliability.of(context.record(), coders);
        if (!shared.units().isEmpty()) {
            context.report(
                    JsonPointer.ROOT.then("coders"),
                    shared.units().size() + " segments were coded by two or more of " + Few.of(List.of(coders))
                            + "; nothing is said of their agreement");
        }
    }
}
