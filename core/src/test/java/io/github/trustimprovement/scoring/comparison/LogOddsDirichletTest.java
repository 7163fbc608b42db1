// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.comparison.ComparisonArbitraries.BASIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.ConceptTally;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Segments;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Study;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogOddsDirichletTest {
    /** y1 and y2; delta and z with 0.5 each; delta and z with 20 in all. */
    private static final double[][] INVENTED = {
        {30, 24, -0.15212246856684764, -0.5607186242539084, -0.14063512749975193, -0.5409114164518326},
        {22, 20, -0.2890750412140999, -0.9467701523903991, -0.2657885823148718, -0.9053012555694594},
        {18, 8, 0.45955492748245996, 1.1090493511456618, 0.43227364290109405, 1.087282158675757},
        {25, 12, 0.40233679434042724, 1.1652605663602706, 0.3714309497813715, 1.1270797000378128},
        {40, 30, -0.08052301239701665, -0.33586772343578747, -0.07639273859761775, -0.3334175183918962},
        {28, 26, -0.3237941735251728, -1.199866841910413, -0.29842135771953604, -1.152969790350907},
        {15, 22, -0.803642686204274, -2.434603861230521, -0.7416976742613539, -2.338432002699531},
        {42, 12, 1.0026958645287576, 3.116286300943823, 0.8996633738082502, 3.008127793137015}
    };

    /** The variances of delta with 0.5 each, and with 20 in all. */
    private static final double[][] VARIANCES = {
        {
            0.07360321177651388,
            0.09322493224932249,
            0.17170111287758347,
            0.1192156862745098,
            0.057478243270593,
            0.07282356835484938,
            0.10896057347670252,
            0.10352941176470588
        },
        {
            0.06759823039757844,
            0.0861958577924061,
            0.15806400747826063,
            0.10860427537017645,
            0.05249613490442849,
            0.06699215484979915,
            0.10060147365611412,
            0.08944735771856745
        }
    };

    private static final List<CodeCounts> EIGHT = IntStream.range(0, INVENTED.length)
            .mapToObj(i -> CodeCounts.of("code " + i, (long) INVENTED[i][0], (long) INVENTED[i][1]))
            .toList();

    @Test
    @Proves(
            measure = "comparison/log-odds-dirichlet",
            by = Proof.DERIVED,
            source = "equations 16 to 22 of the paper by numpy on invented counts; the paper prints no such table")
    void givesDeltaAndZ() {
        LogOddsDirichlet uniform = LogOddsDirichlet.of(BASIS, EIGHT, DirichletPrior.uniform(0.5));
        LogOddsDirichlet informative = LogOddsDirichlet.of(BASIS, EIGHT, DirichletPrior.informative(20));

        for (int i = 0; i < INVENTED.length; i++) {
            assertThat(value(uniform.logOddsRatio("code " + i))).isEqualTo(INVENTED[i][2], within(1e-12));
            assertThat(value(uniform.z("code " + i))).isEqualTo(INVENTED[i][3], within(1e-12));
            assertThat(value(informative.logOddsRatio("code " + i))).isEqualTo(INVENTED[i][4], within(1e-12));
            assertThat(value(informative.z("code " + i))).isEqualTo(INVENTED[i][5], within(1e-12));
        }
    }

    @Test
    @Proves(
            measure = "comparison/log-odds-dirichlet",
            by = Proof.DERIVED,
            source = "variances by numpy on invented counts; the paper prints no such table")
    void givesVariancesBesideZ() {
        List<DirichletPrior> priors = List.of(DirichletPrior.uniform(0.5), DirichletPrior.informative(20));
        for (int i = 0; i < VARIANCES.length; i++) {
            double[] steps = LogOddsDirichlet.of(BASIS, EIGHT, priors.get(i)).withZ().explain().steps().stream()
                    .filter(step -> step.what().startsWith("variance, clustering ignored: code "))
                    .mapToDouble(Step::value)
                    .toArray();

            assertThat(steps).containsExactly(VARIANCES[i], within(1e-12));
        }
    }

    @Test
    void isUndefinedWhereAllCountsAreOfOneCode() {
        List<CodeCounts> codes = List.of(CodeCounts.of("a", 10, 5), CodeCounts.of("b", 0, 0));
        LogOddsDirichlet informative = LogOddsDirichlet.of(BASIS, codes, DirichletPrior.informative(20));
        LogOddsDirichlet small = LogOddsDirichlet.of(BASIS, codes, DirichletPrior.uniform(1e-14));
        LogOddsDirichlet large = LogOddsDirichlet.of(
                BASIS, List.of(codes.get(0), codes.get(1), EIGHT.get(0)), DirichletPrior.uniform(1e308));

        assertThat(reason(informative.logOddsRatio("a"))).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        assertThat(reason(informative.withZ().explain().answers().get(1).answer()))
                .isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        assertThat(value(small.logOddsRatio("a"))).isEqualTo(Math.log(2), within(1e-12));
        assertThat(reason(large.z("a"))).isEqualTo(UndefinedReason.TOO_LARGE);
    }

    @Test
    void saysThatZIgnoresClustering() {
        LogOddsDirichlet ratios = LogOddsDirichlet.of(BASIS, EIGHT, DirichletPrior.uniform(0.5));

        assertThat(ratios.z("code 0").caveats()).startsWith(Caveat.CLUSTERED_SEGMENTS);
        assertThat(ratios.explain().answers()).hasSize(8);
        assertThat(ratios.withZ().explain().answers().get(1).what()).isEqualTo("code 0: z, clustering ignored");
        assertThat(LogOddsDirichlet.DESCRIPTION.isOptIn()).isTrue();
    }

    @Test
    void takesLeversAndConceptsOfAStudy() {
        Study study = Study.builder()
                .id("demo")
                .addParticipants(Participant.of("p1", LeaderGroup.CEO), Participant.of("p2", LeaderGroup.NON_CEO))
                .addSources(Source.text("i1", "Both speak."))
                .addSegments(segment("s1", "p1"), segment("s2", "p1"), segment("s3", "p2"))
                .build();
        DirichletPrior prior = DirichletPrior.uniform(0.5);
        LogOddsDirichlet levers = LogOddsDirichlet.of(
                LeverValenceTally.of(study, CountingUnit.SEGMENT),
                List.of(Lever.COMMONALITY, Lever.CONNECTEDNESS),
                prior);
        LogOddsDirichlet aims = LogOddsDirichlet.of(
                ConceptTally.of(study, CountingUnit.SEGMENT), List.of(Aim.CHILD_ORIENTED, Aim.FAITH_ORIENTED), prior);

        assertThat(levers.names()).containsExactly("Commonality", "Connectedness");
        assertThat(value(levers.logOddsRatio("Commonality")))
                .isEqualTo(Math.log(2.5 / 0.5) - Math.log(1.5 / 0.5), within(1e-14));
        assertThat(value(aims.logOddsRatio("aol/aim/child-oriented")))
                .isEqualTo(value(levers.logOddsRatio("Commonality")));
        assertThat(levers.explain().options())
                .containsEntry("unit", "segments")
                .containsEntry("prior", "uniform, 0.5 each");
        assertThat(levers.explain().subject()).containsEntry("group", "CEO v Non-CEO");
        assertThat(reason(LogOddsDirichlet.of(
                                LeverValenceTally.of(Study.builder().id("none").build(), CountingUnit.SEGMENT),
                                List.of(Lever.COMMONALITY, Lever.CONNECTEDNESS),
                                prior)
                        .z("Commonality")))
                .isEqualTo(UndefinedReason.NO_DATA);
    }

    @Test
    void isUndefinedWhereThereIsNothingToCompare() {
        DirichletPrior prior = DirichletPrior.informative(20);
        List<CodeCounts> none = List.of(CodeCounts.of("a", 0, 0), CodeCounts.of("b", 0, 0));
        List<CodeCounts> one = List.of(CodeCounts.of("a", 3, 4));
        List<CodeCounts> two = List.of(CodeCounts.of("a", 0, 0), CodeCounts.of("b", 1, 0), CodeCounts.of("c", 1, 0));

        assertThat(reason(LogOddsDirichlet.of(BASIS, none, prior).logOddsRatio("a")))
                .isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(LogOddsDirichlet.of(BASIS, one, prior).logOddsRatio("a")))
                .isEqualTo(UndefinedReason.ONE_CATEGORY);
        assertThat(reason(LogOddsDirichlet.of(BASIS, two, prior).z("a"))).isEqualTo(UndefinedReason.NON_POSITIVE_VALUE);
        assertThat(LogOddsDirichlet.of(BASIS, two, prior).z("b").ifDefined()).isPresent();
        assertThat(LogOddsDirichlet.of(BASIS, List.of(), prior).names()).isEmpty();
    }

    @Test
    void printsATable() {
        assertThat(LogOddsDirichlet.of(
                                BASIS,
                                List.of(CodeCounts.of("Commonality", 30, 24), CodeCounts.of("Connectedness", 22, 20)),
                                DirichletPrior.informative(20))
                        .withZ())
                .hasToString("""
                        Log-odds ratio with a Dirichlet prior: lever aol/lever/commonality
                                                               Value   n
                        ------------------------------------  ------  --
                        Commonality: log-odds ratio            0.090  54
                        Commonality: z, clustering ignored     0.392  54
                        Connectedness: log-odds ratio         -0.090  42
                        Connectedness: z, clustering ignored  -0.347  42
                        Options: unit leaders, prior informative, 20 in all.
                        Segments of one leader hang together, so that there is less evidence than segments.
                        How often something is mentioned does not show how much it matters. (Rollett 2026, s. 4.6)
                        Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                        Groups may differ in size and in how much they said; compare with care. (Rollett 2026, s. 4.6)
                        Of several comparisons some show a difference by chance alone.
                        """);
    }

    @Test
    void rejectsCodesAndPriorsThatCannotBe() {
        DirichletPrior prior = DirichletPrior.uniform(0.5);
        LogOddsDirichlet ratios = LogOddsDirichlet.of(BASIS, EIGHT, prior);

        assertThatThrownBy(() ->
                        LogOddsDirichlet.of(BASIS, List.of(CodeCounts.of("a", 1, 1), CodeCounts.of("a", 2, 1)), prior))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("LogOddsDirichlet.codes: each name once, was: \"a\"");
        assertThatThrownBy(() -> LogOddsDirichlet.of(BASIS, List.of(CodeCounts.of("a", 1, 1)), prior)
                        .z("b"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("LogOddsDirichlet.name: declared, one of [a], was: \"b\"");
        assertThatThrownBy(() -> CodeCounts.of(" ", 1, 1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CodeCounts.name: not blank, was: \" \"");
        assertThatThrownBy(() -> CodeCounts.of("a", -1, 1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CodeCounts.first: from 0 to 2^53, was: -1");
        assertThatThrownBy(() -> DirichletPrior.uniform(0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("DirichletPrior.amount: above 0 and finite, was: 0.0");
        assertThatThrownBy(() -> DirichletPrior.informative(Double.POSITIVE_INFINITY))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("DirichletPrior.amount: above 0 and finite, was: Infinity");
        assertThatThrownBy(() -> new DirichletPrior("flat", 1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("DirichletPrior.kind: uniform or informative, was: \"flat\"");
        assertThat(ratios.names()).hasSize(8);
    }

    private static Segment segment(String id, String speaker) {
        return Segments.segment(
                id, "i1", speaker, Coding.of(Lever.COMMONALITY, Valence.NEGATIVE), Coding.of(Aim.CHILD_ORIENTED));
    }
}
