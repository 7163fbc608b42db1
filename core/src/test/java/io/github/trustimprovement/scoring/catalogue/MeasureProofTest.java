// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every measure has a reference value (or why there is none), a second implementation, a law and a page; one that reads
 * records of trusts also has a rule that asks it.
 */
class MeasureProofTest {
    private static final Path PAGES = Path.of("..", "docs", "measures");

    static final List<JavaMethod> PROOFS = new ClassFileImporter()
                    .importUrl(MeasureProofTest.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation())
                    .stream()
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> !proofsOf(method).isEmpty())
                    .toList();

    /** Families of measures of studies: rules on studies look at the codings and seldom at what is counted from them. */
    static final Set<String> OF_STUDIES =
            Set.of("counts", "valence", "comparison", "cooccurrence", "reliability", "consensus", "saturation");

    static List<MeasureDescription> measures() {
        return Measures.all();
    }

    static List<MeasureDescription> measuresOfTrusts() {
        return measures().stream()
                .filter(measure -> !OF_STUDIES.contains(measure.family()))
                .toList();
    }

    /** That a rule asks the measures that it names, and no others, is held by {@code RuleMeasuresTest}. */
    @ParameterizedTest
    @MethodSource("measuresOfTrusts")
    void isAskedByARule(MeasureDescription measure) {
        assertThat(MeasurePage.rulesThatAsk(measure))
                .as("rules that ask %s", measure.code())
                .isNotEmpty();
    }

    @Test
    void theFamiliesOfStudiesAreFamilies() {
        assertThat(measures()).extracting(MeasureDescription::family).containsAll(OF_STUDIES);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void isProven(MeasureDescription measure) {
        Set<Proof> kinds = EnumSet.noneOf(Proof.class);
        PROOFS.stream()
                .flatMap(method -> proofsOf(method).stream())
                .filter(proof -> proof.measure().equals(measure.code()))
                .forEach(proof -> {
                    assertThat(proof.source())
                            .as("source of %s", measure.code())
                            .isNotBlank();
                    kinds.add(proof.by());
                });

        assertThat(kinds)
                .as("proofs of %s", measure.code())
                .contains(Proof.SECOND_IMPLEMENTATION, Proof.LAW)
                .containsAnyOf(Proof.REFERENCE, Proof.DERIVED);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void hasItsPlaceOnThePageOfItsFamily(MeasureDescription measure) throws IOException {
        String page = Files.readString(PAGES.resolve(measure.family() + ".md"));

        assertThat(page.lines())
                .as("heading of %s with its code", measure.title())
                .contains("## " + measure.title())
                .contains("`" + measure.code() + "`");
    }

    @Test
    void everyProofIsOfAMeasure() {
        Set<String> known = new TreeSet<>();
        measures().forEach(measure -> known.add(measure.code()));

        assertThat(PROOFS.stream().flatMap(method -> proofsOf(method).stream()).map(Proves::measure))
                .allMatch(known::contains);
    }

    @Test
    void everyLawIsTriedOnGeneratedData() {
        assertThat(PROOFS).allSatisfy(method -> {
            if (proofsOf(method).stream().anyMatch(proof -> proof.by() == Proof.LAW)) {
                assertThat(method.isAnnotatedWith(Property.class))
                        .as("%s is a property", method.getFullName())
                        .isTrue();
            }
        });
    }

    @Test
    void codesAreUnique() {
        assertThat(measures().stream().map(MeasureDescription::code)).doesNotHaveDuplicates();
    }

    static List<Proves> proofsOf(JavaMethod method) {
        List<Proves> proofs = new ArrayList<>();
        method.tryGetAnnotationOfType(Proves.class).ifPresent(proofs::add);
        method.tryGetAnnotationOfType(Proves.All.class).ifPresent(all -> proofs.addAll(List.of(all.value())));
        return proofs;
    }
}
