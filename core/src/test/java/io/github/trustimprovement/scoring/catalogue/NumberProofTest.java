// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Proof;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every number and every word that a measure gives, not only the measure, is asked for by a proof with a second
 * implementation.
 */
class NumberProofTest {
    private static final Set<String> FAMILIES =
            Measures.all().stream().map(MeasureDescription::family).collect(Collectors.toSet());

    /** Owner and name of each method that a proof calls, itself or by other tests' code, by measure and by family. */
    private static final Map<String, Set<String>> ASKED = asked();

    @Test
    void everyNumberHasASecondImplementation() {
        Set<String> unproven = new TreeSet<>();
        new ClassFileImporter()
                        .importUrl(MeasureDescription.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .filter(NumberProofTest::isOfAFamily)
                        .flatMap(type -> type.getMethods().stream())
                        .filter(NumberProofTest::givesANumber)
                        .filter(method -> !ASKED.getOrDefault(measureOrFamily(method.getOwner()), Set.of())
                                .contains(call(method.getOwner(), method.getName())))
                        .forEach(method -> unproven.add(call(method.getOwner(), method.getName())));

        assertThat(unproven).isEmpty();
    }

    private static Map<String, Set<String>> asked() {
        Map<String, Set<String>> asked = new HashMap<>();
        for (JavaMethod proof : MeasureProofTest.PROOFS) {
            MeasureProofTest.proofsOf(proof).stream()
                    .filter(proves -> proves.by() == Proof.SECOND_IMPLEMENTATION)
                    .forEach(proves -> Stream.of(
                                    proves.measure(), proves.measure().split("/", 2)[0])
                            .forEach(name -> asked.computeIfAbsent(name, each -> new HashSet<>())
                                    .addAll(calls(proof))));
        }
        return asked;
    }

    private static Set<String> calls(JavaMethod proof) {
        Set<String> calls = new HashSet<>();
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(proof));
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.remove();
            if (seen.add(unit)) {
                accesses(unit).forEach(access -> {
                    calls.add(call(access.getTargetOwner(), access.getTarget().getName()));
                    access.getTarget().resolveMember().ifPresent(open::add);
                });
            }
        }
        return calls;
    }

    private static Stream<JavaCodeUnitAccess<?>> accesses(JavaCodeUnit unit) {
        return Stream.concat(unit.getCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream());
    }

    private static boolean isOfAFamily(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && FAMILIES.contains(type.getPackage().getRelativeName());
    }

    private static boolean givesANumber(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && method.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type ->
                                type.isEquivalentTo(Estimate.class) || type.isEquivalentTo(Classification.class));
    }

    /** The code of the measure that a type is; of another type the family. */
    private static String measureOrFamily(JavaClass type) {
        return type.tryGetField("DESCRIPTION")
                .filter(field -> field.getRawType().isEquivalentTo(MeasureDescription.class))
                .map(field -> description(type.reflect()).code())
                .orElse(type.getPackage().getRelativeName());
    }

    private static MeasureDescription description(Class<?> measure) {
        try {
            return (MeasureDescription) measure.getField("DESCRIPTION").get(null);
        } catch (ReflectiveOperationException notPublic) {
            throw new LinkageError(measure.getName(), notPublic);
        }
    }

    private static String call(JavaClass owner, String method) {
        return owner.getName() + "." + method;
    }
}
