// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.quickstart;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Codes one remark. What cannot be placed is reported and kept, as an unrecognised code or in the segment's note, and
 * counts nowhere.
 */
final class RemarkCoder {
    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final List<String> ROLES = List.of("ceo", "non-ceo", "unstated");

    private final RemarkFindings findings;

    RemarkCoder(RemarkFindings findings) {
        this.findings = findings;
    }

    Segment segment(Remark remark) {
        Optional<Coding> coding = coding(remark);
        List<String> notes = new ArrayList<>();
        if (!remark.leaders().isBlank()) {
            notes.add("leaders: " + remark.leaders());
        }
        if (coding.isEmpty() || !ROLES.contains(remark.role())) {
            notes.add("as written: " + remark.asWritten());
        }
        return Segment.builder()
                .id(remark.id())
                .source("s-" + (remark.section().isBlank() ? "unknown" : remark.section()))
                .speaker(speaker(remark))
                .text(remark.gist())
                .codings(coding.stream().toList())
                .note(notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes)))
                .build();
    }

    private Speaker speaker(Remark remark) {
        return switch (remark.role()) {
            case "ceo" -> Speaker.ofGroup(LeaderGroup.CEO);
            case "non-ceo" -> Speaker.ofGroup(LeaderGroup.NON_CEO);
            case "unstated" -> Speaker.unknown();
            default -> {
                findings.error(
                        remark.line(),
                        "unknown-role",
                        "the role is ceo, non-ceo or unstated; the speaker is taken as unknown, was: \"" + remark.role()
                                + "\"");
                yield Speaker.unknown();
            }
        };
    }

    private Optional<Coding> coding(Remark remark) {
        return switch (remark.domain()) {
            case "aim" -> code(remark, "aol/aim/", "aol/aim-sub-theme/").map(Coding::of);
            case "object" ->
                code(remark, "aol/object/", "aol/object-sub-theme/").map(Coding::of);
            case "lever" -> code(remark, "aol/lever/", "aol/theme/").flatMap(code -> judged(remark, code));
            default -> {
                findings.error(
                        remark.line(),
                        "unknown-domain",
                        "kept but not placed: the domain is aim, object or lever, was: \"" + remark.domain() + "\"");
                yield Optional.empty();
            }
        };
    }

    /** The theme if one is given, else the concept; unrecognised if either is. */
    private Optional<Code> code(Remark remark, String conceptPrefix, String themePrefix) {
        if (remark.concept().isBlank()) {
            findings.error(remark.line(), "unknown-concept", "no concept is given");
            return Optional.empty();
        }
        Code concept = known(remark, conceptPrefix + remark.concept(), "unknown-concept");
        if (remark.theme().isBlank() || concept instanceof UnrecognisedCode) {
            return Optional.of(concept);
        }
        Code theme = known(remark, themePrefix + remark.theme(), "unknown-theme");
        if (theme instanceof Concept known && !known.parent().equals(Optional.of(((Concept) concept).id()))) {
            findings.error(
                    remark.line(),
                    "theme-of-another-concept",
                    "kept but not placed: " + theme.code() + " belongs to "
                            + known.parent().map(Object::toString).orElse("none") + ", was given under "
                            + concept.code());
            return Optional.empty();
        }
        return Optional.of(theme);
    }

    private Code known(Remark remark, String text, String rule) {
        Code code = VOCABULARY.code(text);
        if (code instanceof UnrecognisedCode) {
            findings.error(
                    remark.line(),
                    rule,
                    "kept but not counted: no concept has the id \"" + text + "\"",
                    VOCABULARY.suggestions(text));
        }
        return code;
    }

    private Optional<Coding> judged(Remark remark, Code code) {
        if (code instanceof UnrecognisedCode) {
            return Optional.of(Coding.of(code));
        }
        LeverJudgement judgement =
                code instanceof LeverTheme theme ? LeverJudgement.of(theme) : LeverJudgement.of((Lever) code);
        return switch (remark.valence()) {
            case "positive" -> Optional.of(Coding.of(judgement.withValence(Valence.POSITIVE)));
            case "negative" -> Optional.of(Coding.of(judgement.withValence(Valence.NEGATIVE)));
            case "" -> Optional.of(Coding.of(judgement));
            default -> {
                findings.error(
                        remark.line(),
                        "unknown-valence",
                        "kept but not placed: the valence is positive, negative or empty, was: \"" + remark.valence()
                                + "\"");
                yield Optional.empty();
            }
        };
    }
}
