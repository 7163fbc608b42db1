// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Texts.faults;
import static io.github.trustimprovement.wire.Texts.lines;
import static io.github.trustimprovement.wire.Texts.read;
import static io.github.trustimprovement.wire.Texts.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.wire.Sample.Box;
import io.github.trustimprovement.wire.Sample.Circle;
import io.github.trustimprovement.wire.Sample.Figure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChoiceShapeTest {
    private static final String START = "{\"format\":\"test/sample\",\"schemaVersion\":\"1\",\"id\":\"s\"";

    @Test
    void writesTheTypeFirst() {
        assertThat(Wire.writeLine(new Box(1, Optional.of(2L), Map.of("new", Extension.of("3"))), Sample.FIGURE))
                .isEqualTo("{\"type\":\"box\",\"width\":1,\"height\":2,\"new\":3}");
    }

    @Test
    void readsTheTypeAnywhere() {
        Figure box = new Box(1, Optional.of(2L), Map.of("new", Extension.of("[{\"type\":\"circle\"}]")));
        for (String json : new String[] {
            "{\"type\":\"box\",\"width\":1,\"new\":[{\"type\":\"circle\"}],\"height\":2}",
            "{\"width\":1,\"new\":[{\"type\":\"circle\"}],\"type\":\"box\",\"height\":2}",
            "{\"height\":2,\"new\":[{\"type\":\"circle\"}],\"width\":1,\"type\":\"box\"}",
        }) {
            assertThat(value(json, Sample.FIGURE)).isEqualTo(box);
        }
    }

    @Test
    void findsTheSameWhereverTheTypeStands() {
        assertThat(faults("{\"type\":\"box\",\"height\":\"x\"}", Sample.FIGURE))
                .containsExactly(
                        "ERROR wire/type /height (1:24): expected an integer from -2^53 to 2^53, was: \"x\"",
                        "ERROR wire/missing (1:1): required: width");
        assertThat(faults("{\"height\":\"x\",\"type\":\"box\"}", Sample.FIGURE))
                .containsExactly(
                        "ERROR wire/type /height (1:11): expected an integer from -2^53 to 2^53, was: \"x\"",
                        "ERROR wire/missing (1:1): required: width");
    }

    @Test
    void reportsATypeThatStandsTwice() {
        assertThat(lines(read("{\"type\":\"circle\",\"radius\":1,\"type\":\"box\"}", Sample.FIGURE)))
                .containsExactly("ERROR wire/duplicate /type (1:29): given twice, the first is used: \"type\"");
        assertThat(lines(read("{\"radius\":1,\"type\":\"circle\",\"type\":\"box\"}", Sample.FIGURE)))
                .containsExactly("ERROR wire/duplicate /type (1:29): given twice, the first is used: \"type\"");
    }

    @Test
    void reportsAnUnknownAlternative() {
        String expected = "expected one of circle, box, point, was: \"cirle\"; did you mean circle?";
        assertThat(faults("{\"type\":\"cirle\",\"radius\":[{}]}", Sample.FIGURE))
                .containsExactly("ERROR wire/unknown-alternative /type (1:9): " + expected);
        assertThat(faults("{\"radius\":[{}],\"type\":\"cirle\"}", Sample.FIGURE))
                .containsExactly("ERROR wire/unknown-alternative /type (1:23): " + expected);
    }

    @Test
    void reportsATypeThatIsNoString() {
        assertThat(faults("{\"type\":{\"a\":[1]},\"radius\":1}", Sample.FIGURE))
                .containsExactly("ERROR wire/type /type (1:9): expected a string, was: an object");
        assertThat(faults("{\"radius\":1,\"type\":7}", Sample.FIGURE))
                .containsExactly("ERROR wire/type /type (1:20): expected a string, was: 7");
    }

    @Test
    void reportsAMissingType() {
        assertThat(faults("{\"radius\":1}", Sample.FIGURE)).containsExactly("ERROR wire/missing (1:1): required: type");
        assertThat(faults("{}", Sample.FIGURE)).containsExactly("ERROR wire/missing (1:1): required: type");
    }

    @Test
    void reportsWhatIsNoObject() {
        assertThat(faults("[1]", Sample.FIGURE))
                .containsExactly("ERROR wire/type (1:1): expected an object with a type (figure), was: an array");
    }

    @Test
    void letsTheOwnerKeepAnUnknownAlternativeAsText() {
        for (String figure : new String[] {
            "{\"type\":\"star\",\"points\":[5,{\"n\":1.0}]}",
            "{\"points\":[5,{\"n\":1.0}],\"type\":\"star\"}",
            "{\"type\":{\"a\":1},\"points\":[]}",
            "{\"points\":[5]}",
            "{}",
            "{\"width\":{\"x\":[]},\"type\":\"box\"}",
        }) {
            Parsed<Sample> parsed = read(START + ",\"figure\":" + figure + ",\"count\":1}", Sample.SHAPE);
            assertThat(parsed.report().hasErrors()).isTrue();
            assertThat(parsed.value().orElseThrow().extensions())
                    .containsExactly(entry("figure", Extension.of(figure)));
            assertThat(parsed.value().orElseThrow().count()).contains(1L);
        }
    }

    @Test
    void keepsFaultyPartsOfAnObjectWhoseTypeComesLate() {
        assertThat(value("{\"height\":[1,{\"a\":2}],\"width\":1,\"type\":\"box\"}", Sample.FIGURE))
                .isEqualTo(new Box(1, Optional.empty(), Map.of("height", Extension.of("[1,{\"a\":2}]"))));
    }

    @Test
    void namesItsAlternatives() {
        ChoiceShape<Figure> figure = (ChoiceShape<Figure>) Sample.FIGURE;
        assertThat(figure.alternatives()).containsOnlyKeys("circle", "box", "point");
        assertThat(figure.alternatives().get("circle")).isInstanceOf(RecordShape.class);
    }

    @Test
    void readsAnAlternativeAloneAndChecksItsType() {
        Shape<? extends Figure> circle = ((ChoiceShape<Figure>) Sample.FIGURE)
                .alternatives()
                .values()
                .iterator()
                .next();
        assertThat(value("{\"type\":\"circle\",\"radius\":1}", circle)).isEqualTo(new Circle(1, Map.of()));
        assertThat(lines(read("{\"type\":\"box\",\"radius\":1}", circle)))
                .containsExactly("ERROR wire/unknown-alternative /type (1:9): expected \"circle\", was: \"box\"");
    }

    @Test
    void refusesToWriteWhatTheTableForgot() {
        Shape<Figure> none = ChoiceShape.choice("figure");
        assertThatThrownBy(() -> Wire.writeLine(new Sample.Point(), none))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("figure has no alternative for class " + Sample.Point.class.getName());
    }

    /** However the source is kept to be read again. */
    @Test
    void countsTheValuesOfAnObjectWhoseTypeComesLateOnce() {
        String json = "{\"id\":\"s\",\"source\":\"i\",\"speaker\":{\"x\":[0,0,0,0,0,0],\"type\":\"unknown\"}}";
        Shape<Segment> shape = Shapes.of(Segment.class);
        for (JsonCursor cursor : List.of(new TextCursor(json), Texts.unheld(json))) {
            assertThat(Wire.readDocument(
                                    cursor,
                                    shape,
                                    ReadPolicy.LENIENT,
                                    ReadOptions.standard().withMaxValues(12))
                            .value())
                    .isPresent();
        }
        for (JsonCursor cursor : List.of(new TextCursor(json), Texts.unheld(json))) {
            assertThat(Texts.lines(Wire.readDocument(
                            cursor,
                            shape,
                            ReadPolicy.LENIENT,
                            ReadOptions.standard().withMaxValues(11))))
                    .last()
                    .asString()
                    .startsWith("ERROR wire/syntax (1:60): beyond the limit on the number of values, 11");
        }
    }
}
