// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Texts.lines;
import static io.github.trustimprovement.wire.Texts.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.scoring.Answer;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.Method;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultShapesTest {
    private static final Shape<Answer> ANSWER = Shapes.of(Answer.class);
    private static final Shape<NamedAnswer> NAMED_ANSWER = Shapes.of(NamedAnswer.class);
    private static final String METHOD = "\"method\":{\"measure\":\"a/b\"}";
    private static final String SHARE = "{\"type\":\"defined\",\"value\":0.5,\"k\":7,\"n\":14," + METHOD;

    @Test
    void writesANumberInTableOrder() {
        Defined defined = Defined.share(11, 14)
                .clusters(9)
                .method(Method.builder()
                        .measure("a/b")
                        .putOption("unit", "segments")
                        .build())
                .leaveOneOut(LeaveOneOut.of(10.0 / 13, 11.0 / 13, 9, 1))
                .interval(Interval.of(0.25, 1, 0.95, "Wilson"))
                .seed(Long.MIN_VALUE)
                .addCaveats(Caveat.SMALL_N, Caveat.FEW_CLUSTERS)
                .build();
        String json = Wire.writeLine(defined, ANSWER);
        assertThat(json)
                .isEqualTo("{\"type\":\"defined\",\"value\":0.7857142857142857,\"k\":11,\"n\":14,\"clusters\":9,"
                        + "\"method\":{\"measure\":\"a/b\",\"options\":{\"unit\":\"segments\"}},"
                        + "\"leaveOneOut\":{\"lowest\":0.7692307692307693,\"highest\":0.8461538461538461,"
                        + "\"undefined\":1,\"omissions\":9},"
                        + "\"interval\":{\"lower\":0.25,\"upper\":1,\"level\":0.95,\"method\":\"Wilson\"},"
                        + "\"seed\":\"-9223372036854775808\",\"caveats\":[\"small-n\",\"few-clusters\"]}");
        assertThat(read(json, ANSWER).orThrow()).isEqualTo(defined);
    }

    @Test
    void keepsACaveatOfANewerVersion() {
        String json = SHARE + ",\"caveats\":[\"from-a-newer-version\",\"small-n\"]}";
        Parsed<Answer> parsed = read(json, ANSWER);
        assertThat(lines(parsed))
                .containsExactly("ERROR wire/unknown-code /caveats/0 (1:82): expected a caveat, was:"
                        + " \"from-a-newer-version\"; the element is left out of the list");
        Answer answer = parsed.value().orElseThrow();
        assertThat(answer.caveats()).containsExactly(Caveat.SMALL_N);
        assertThat(Wire.writeLine(answer, ANSWER)).isEqualTo(json);
        assertThat(read(json, ANSWER, ReadPolicy.STRICT).value()).isEmpty();
    }

    @Test
    void keepsAListThatHasUnknownCaveatsAlone() {
        String json = SHARE + ",\"caveats\":[\"from-a-newer-version\"],\"x\":1}";
        Answer answer = read(json, ANSWER).value().orElseThrow();
        assertThat(answer.caveats()).isEmpty();
        assertThat(Wire.writeLine(answer, ANSWER)).isEqualTo(json);
    }

    @Test
    void letsTheKeptCaveatsGiveWayToOthers() {
        Defined answer = (Defined) read(SHARE + ",\"caveats\":[\"from-a-newer-version\",\"small-n\"]}", ANSWER)
                .value()
                .orElseThrow();
        assertThat(Wire.writeLine(
                        answer.toBuilder()
                                .caveats(List.of(Caveat.CLUSTERED_SEGMENTS))
                                .build(),
                        ANSWER))
                .isEqualTo(SHARE + ",\"caveats\":[\"clustered-segments\"]}");
        assertThat(Wire.writeLine(answer.toBuilder().caveats(List.of()).build(), ANSWER))
                .isEqualTo(SHARE + "}");
    }

    @Test
    void rejectsKeptCaveatsThatAreNoJson() {
        Defined answer = Defined.share(7, 14)
                .method(Method.of("a/b"))
                .putExtension("caveats", Extension.of("[\"small-n\""))
                .build();
        assertThatThrownBy(() -> Wire.writeLine(answer, ANSWER))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("defined.extensions.caveats: the text of one JSON value, was: \"[\"small-n\"\"");
    }

    @Test
    void keepsCaveatsThatAreNoList() {
        String json = SHARE + ",\"caveats\":{\"small-n\":true}}";
        Parsed<Answer> parsed = read(json, ANSWER);
        assertThat(lines(parsed)).containsExactly("ERROR wire/type /caveats (1:81): expected an array, was: an object");
        assertThat(Wire.writeLine(parsed.value().orElseThrow(), ANSWER)).isEqualTo(json);
    }

    @Test
    void keepsAReasonOfANewerVersion() {
        String json = "{\"what\":\"x\",\"answer\":{\"type\":\"undefined\",\"reason\":\"other\",\"n\":3}}";
        Parsed<NamedAnswer> parsed = read(json, NAMED_ANSWER);
        assertThat(lines(parsed))
                .containsExactly("ERROR wire/unknown-code /answer/reason (1:51): expected an undefined reason, was:"
                        + " \"other\"");
        NamedAnswer answer = parsed.value().orElseThrow();
        assertThat(answer.answer()).isEqualTo(Undefined.of(UndefinedReason.NOT_STATED, 0, List.of()));
        assertThat(Wire.writeLine(answer, NAMED_ANSWER)).isEqualTo(json);
    }

    @Test
    void keepsAnAnswerOfANewerVersion() {
        String json = "{\"what\":\"x\",\"answer\":{\"type\":\"distribution\",\"values\":[1,2.50]}}";
        Parsed<NamedAnswer> parsed = read(json, NAMED_ANSWER);
        assertThat(lines(parsed))
                .containsExactly("ERROR wire/unknown-alternative /answer/type (1:30): expected one of defined,"
                        + " classified, undefined, was: \"distribution\"");
        assertThat(Wire.writeLine(parsed.value().orElseThrow(), NAMED_ANSWER)).isEqualTo(json);
    }

    @Test
    void reportsWhatDoesNotGoTogether() {
        assertThat(lines(read(
                        "{\"format\":\"trust-improvement/results\",\"schemaVersion\":\"1\",\"explanations\":[{"
                                + "\"measure\":\"a/b\",\"title\":\"B\",\"formula\":\"b\",\"options\":{\"unit\":1},"
                                + "\"steps\":[{\"what\":\" \",\"value\":1}],"
                                + "\"answers\":[{\"what\":\"x\",\"answer\":{\"type\":\"defined\",\"value\":1e999,"
                                + "\"n\":1," + METHOD + "}},"
                                + "{\"what\":\"y\",\"answer\":{\"type\":\"defined\",\"value\":1,\"n\":1,\"k\":2,"
                                + METHOD + ",\"seed\":7,\"interval\":{\"lower\":2,\"upper\":1,\"level\":0.5,"
                                + "\"method\":\"m\"}}}]}]}",
                        Shapes.of(Results.class))))
                .containsExactly(
                        "ERROR wire/type /explanations/0/options/unit (1:136): expected a string, was: 1",
                        "ERROR wire/invariant /explanations/0/steps/0 (1:148): Step.what: not blank, was: \" \"; the"
                                + " element is left out of the list",
                        "ERROR wire/value /explanations/0/answers/0/answer/value (1:230): expected a number that a"
                                + " double can come near, was: 1e999",
                        "ERROR wire/type /explanations/0/answers/1/answer/seed (1:366): expected an integer of 64 bits"
                                + " in a string such as 1234567, was: 7",
                        "ERROR wire/invariant /explanations/0/answers/1/answer/interval (1:379): Interval: finite, lower"
                                + " not above upper, was: \"2.0 to 1.0\"",
                        "ERROR wire/invariant /explanations/0/answers/1/answer (1:292): Defined.k: from 0 to n = 1, was: 2;"
                                + " this may follow from a fault of a property of the same object");
    }

    @Test
    void writesAnExplanationByItself() {
        Explanation explanation = Explanation.builder()
                .measure("a/b")
                .title("B")
                .formula("b")
                .putSubject("lever", "x")
                .build();
        String json = Wire.writeLine(explanation, Shapes.of(Explanation.class));
        assertThat(json)
                .isEqualTo("{\"measure\":\"a/b\",\"title\":\"B\",\"formula\":\"b\",\"subject\":{\"lever\":\"x\"}}");
        assertThat(read(json, Shapes.of(Explanation.class)).orThrow()).isEqualTo(explanation);
    }
}
