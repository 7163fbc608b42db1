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
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every number and every word that a measure gives, not only the measure, is asked for by a proof with a second
 * implementation; so is every plain number that a measure gives beside its answers, such as how many were not judged.
 *
 * <p>Of the families that read trusts, plain numbers of other public types are asked for as well, such as orness. Left out
 * are the components of records and the values of enums, which hold what they were given. The helpers of studies, such as
 * tables of agreement, are proven with the answers that are made of them.
 */
class NumberProofTest {
    private static final Set<String> FAMILIES =
            Measures.all().stream().map(MeasureDescription::family).collect(Collectors.toSet());

    private static final Set<Class<?>> ANSWERS = Set.of(Estimate.class, Classification.class);

    private static final Set<Class<?>> PLAIN_NUMBERS = Set.of(
            int.class,
            long.class,
            double.class,
            OptionalInt.class,
            OptionalLong.class,
            OptionalDouble.class,
            BigDecimal.class);

    /** Owner, name and parameters of each method that a proof calls, itself or by other tests' code, by measure and by family. */
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
                        .filter(method ->
                                givesAnAnswer(method) || (givesAPlainNumber(method) && !holdsWhatItWasGiven(method)))
                        .filter(method -> !ASKED.getOrDefault(measureOrFamily(method.getOwner()), Set.of())
                                .contains(method.getFullName()))
                        .forEach(method -> unproven.add(method.getFullName()));

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
                    calls.add(access.getTarget().getFullName());
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
        return type.getModifiers().contains(JavaModifier.PUBLIC) && FAMILIES.contains(family(type));
    }

    private static boolean givesAnAnswer(JavaMethod method) {
        return gives(method, ANSWERS);
    }

    private static boolean givesAPlainNumber(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return gives(method, PLAIN_NUMBERS)
                && !Set.of("hashCode", "compareTo").contains(method.getName())
                && (isMeasure(owner) || !MeasureProofTest.OF_STUDIES.contains(family(owner)));
    }

    private static boolean holdsWhatItWasGiven(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return owner.isEnum()
                || (owner.isRecord()
                        && method.getRawParameterTypes().isEmpty()
                        && owner.tryGetField(method.getName()).isPresent());
    }

    private static boolean gives(JavaMethod method, Set<Class<?>> types) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && method.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> types.stream().anyMatch(type::isEquivalentTo));
    }

    /** The code of the measure that a type is; of another type the family. */
    private static String measureOrFamily(JavaClass type) {
        return isMeasure(type) ? description(type.reflect()).code() : family(type);
    }

    private static boolean isMeasure(JavaClass type) {
        return type.tryGetField("DESCRIPTION")
                .filter(field -> field.getRawType().isEquivalentTo(MeasureDescription.class))
                .isPresent();
    }

    private static String family(JavaClass type) {
        return type.getPackage().getRelativeName();
    }

    private static MeasureDescription description(Class<?> measure) {
        try {
            return (MeasureDescription) measure.getField("DESCRIPTION").get(null);
        } catch (ReflectiveOperationException notPublic) {
            throw new LinkageError(measure.getName(), notPublic);
        }
    }
}
