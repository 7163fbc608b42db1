// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A valence belongs to a judgement in a context: no type of the package may tell the valence of a lever. */
class LeverHasNoSignTest {
    /** The types that may answer with a valence: a theme with its printed side, and a judgement. */
    private static final Set<String> MAY_TELL =
            Set.of("Valence", "LeverTheme", "LeverJudgement", "LeverJudgementBuilder");

    private static final JavaClasses PACKAGE = new ClassFileImporter()
            .importUrl(Lever.class.getProtectionDomain().getCodeSource().getLocation())
            .that(resideInAPackage(Lever.class.getPackageName()));

    @Test
    void seesThePackage() {
        assertThat(PACKAGE.stream().map(JavaClass::getSimpleName)).contains("Lever", "LeverTheme", "LeverCondition");
    }

    @Test
    void answersWithAValenceOnlyForThemesAndJudgements() {
        assertThat(PACKAGE.stream()
                        .filter(type -> !MAY_TELL.contains(outermost(type).getSimpleName()))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                        .filter(method -> mentions(method.getReturnType().getAllInvolvedRawTypes().stream())))
                .extracting(JavaMethod::getFullName)
                .isEmpty();
    }

    @Test
    void takesNoLeverAndAnswersWithAValence() {
        assertThat(PACKAGE.stream()
                        .filter(type -> !outermost(type).getSimpleName().startsWith("LeverJudgement"))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> mentions(method.getReturnType().getAllInvolvedRawTypes().stream()))
                        .filter(method -> method.getRawParameterTypes().stream()
                                .anyMatch(parameter -> parameter.isEquivalentTo(Lever.class))))
                .extracting(JavaCodeUnit::getFullName)
                .isEmpty();
    }

    @Test
    void keepsNoValenceInALever() {
        assertThat(PACKAGE.get(Lever.class).getFields().stream()
                        .filter(field -> mentions(field.getType().getAllInvolvedRawTypes().stream())))
                .extracting(JavaField::getFullName)
                .isEmpty();
    }

    private static boolean mentions(Stream<JavaClass> types) {
        return types.anyMatch(type -> type.isEquivalentTo(Valence.class));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(LeverHasNoSignTest::outermost).orElse(type);
    }
}
