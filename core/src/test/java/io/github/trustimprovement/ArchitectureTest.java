// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.MissingAttributesException;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the compiler cannot hold: the order of the packages, what they may use, and names that must not come back. */
class ArchitectureTest {
    static final String ROOT = "io.github.trustimprovement.";

    /** The packages of core; each uses only those before it. One that has no class yet is no fault. */
    private static final List<String> ORDER = List.of(
            "text",
            "concept",
            "invariant",
            "numeric",
            "dna",
            "aol",
            "vocabulary",
            "finding",
            "migration",
            "organisation",
            "study",
            "review",
            "outcome",
            "practice",
            "scoring",
            "rules");

    /** Holds the annotation that generates value types; outside the order. */
    private static final String STYLE = "style";

    static final JavaClasses CORE = new ClassFileImporter()
            .importUrl(Concept.class.getProtectionDomain().getCodeSource().getLocation());

    static List<String> packages() {
        return ORDER;
    }

    static List<ForbiddenName> forbiddenNames() {
        return ForbiddenName.ALL;
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        String[] known = Stream.concat(ORDER.stream(), Stream.of(STYLE))
                .map(ArchitectureTest::tree)
                .toArray(String[]::new);

        classes().should().resideInAnyPackage(known).check(CORE);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyPackagesBeforeIt(String name) {
        String[] later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
                .map(ArchitectureTest::tree)
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(tree(name))
                .should()
                .dependOnClassesThat(resideInAnyPackage(later))
                .allowEmptyShould(true)
                .check(CORE);
    }

    /** What partners told is none of the trust's own, and nothing that counts the trust's may meet it by chance. */
    @Test
    void onlyTheMatrixItsRuleAndReferencesReadWhatPartnersTold() {
        Set<String> reads = Set.of("partnerPractices", "practicesOfPartner", "ofPartners");

        assertThat(CORE.stream()
                        .filter(type -> !type.getPackageName().equals(ROOT + "practice"))
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(access -> reads.contains(access.getTarget().getName()))
                        .map(access -> access.getOriginOwner().getSimpleName() + " "
                                + access.getTarget().getName())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "AlignedMatrix partnerPractices",
                        "AlignedMatrix practicesOfPartner",
                        "TransferRules partnerPractices",
                        "TransferRules ofPartners",
                        "TrustReferences partnerPractices");
    }

    @Test
    void frameworksDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage(tree("aol"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(tree("dna"))
                .because("a link between the two frameworks is a crosswalk entry with a rationale")
                .check(CORE);
    }

    @Test
    void styleUsesOnlyTheException() {
        noClasses()
                .that()
                .resideInAPackage(tree(STYLE))
                .should()
                .dependOnClassesThat(describe(
                        "are core's own, save MissingAttributesException",
                        type -> type.getName().startsWith(ROOT)
                                && !type.getPackageName().startsWith(ROOT + STYLE)
                                && !type.isEquivalentTo(MissingAttributesException.class)))
                .check(CORE);
    }

    @Test
    void usesOnlyTheJavaPlatformAndAnnotations() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.trustimprovement..",
                        "java..",
                        "org.immutables.value..",
                        "org.jspecify.annotations..",
                        "org.apache.commons.statistics..",
                        "org.apache.commons.numbers..")
                .because("core is light: a program that embeds it gets nothing else")
                .check(CORE);
    }

    @Test
    void reachesForNoFileNetworkReflectionOrService() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are of files, network, reflection or service loading",
                        type -> Set.of("java.lang.reflect", "java.nio.file", "java.nio.channels", "java.net.http")
                                        .contains(type.getPackageName())
                                || (type.getPackageName().equals("java.net")
                                        && !type.getSimpleName().startsWith("URI"))
                                || type.getName().startsWith("java.io.File")
                                || type.getName().equals("java.util.ServiceLoader")))
                .because("core computes; whoever calls it reads and writes")
                .check(CORE);
    }

    @Test
    void resultsDependOnInputAlone() {
        noClasses()
                .should()
                .accessTargetWhere(anyOf(
                        "depends on machine, locale, time or chance",
                        Set.of(
                                "java.lang.Math.random",
                                "java.lang.String.formatted",
                                "java.lang.System.currentTimeMillis",
                                "java.lang.System.getProperty",
                                "java.lang.System.getenv",
                                "java.lang.System.nanoTime",
                                "java.time.Instant.now",
                                "java.time.LocalDate.now",
                                "java.time.LocalDateTime.now",
                                "java.time.ZoneId.systemDefault",
                                "java.time.ZonedDateTime.now",
                                "java.util.Locale.getDefault",
                                "java.util.UUID.randomUUID")))
                .because("the same input gives the same bytes on every machine; format with Locale.ROOT")
                .check(CORE);
    }

    @Test
    void functionsThatDifferBetweenPlatformsAreStrict() {
        noClasses()
                .should()
                .accessTargetWhere(anyOf(
                        "is a function of Math whose last digit may differ",
                        Stream.of(
                                        "sin cos tan asin acos atan atan2 sinh cosh tanh exp expm1 log log1p log10 pow cbrt hypot"
                                                .split(" "))
                                .map("java.lang.Math."::concat)
                                .toList()))
                .because("StrictMath gives the same digits everywhere")
                .check(CORE);
    }

    @Test
    void nothingIsSerializable() {
        noClasses()
                .that()
                .areNotAssignableTo(Enum.class)
                .and()
                .areNotAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(Serializable.class)
                .because("documents have a wire form of their own")
                .check(CORE);
    }

    @Test
    void noTypeIsCalledDomain() {
        noClasses()
                .should()
                .haveSimpleName("Domain")
                .because("the papers use the word for four different things")
                .check(CORE);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(CORE);
    }

    @Test
    void staticArraysAreHidden() {
        noFields()
                .that()
                .areStatic()
                .and()
                .haveRawType(describe("array", JavaClass::isArray))
                .should()
                .bePublic()
                .orShould()
                .beProtected()
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void staticCollectionsCannotBeChanged() {
        List<String> changeable = CORE.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> field.getRawType().isAssignableTo(Collection.class)
                        || field.getRawType().isAssignableTo(Map.class))
                .filter(field -> !isFixed(valueOf(field)))
                .map(JavaField::getFullName)
                .toList();

        assertThat(changeable).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forbiddenNames")
    void hasNoForbiddenName(ForbiddenName forbidden) {
        Stream<String> types =
                CORE.stream().filter(type -> isPublic(type.getModifiers())).map(JavaClass::getSimpleName);
        Stream<String> methods = CORE.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> isPublic(method.getModifiers()))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName());

        assertThat(Stream.concat(types, methods).filter(forbidden::catches))
                .as(forbidden.why())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forbiddenNames")
    void catchesWhatItForbids(ForbiddenName forbidden) {
        assertThat(forbidden.catches(forbidden.example())).isTrue();
    }

    private static String tree(String name) {
        return ROOT + name + "..";
    }

    private static DescribedPredicate<JavaAccess<?>> anyOf(String description, Collection<String> targets) {
        return describe(
                description, access -> targets.contains(access.getTargetOwner().getName() + "." + access.getName()));
    }

    private static boolean isPublic(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static Object valueOf(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.getFullName(), e);
        }
    }

    /** The platform has no public type for it: its unchangeable collections are known by the names of their classes. */
    private static boolean isFixed(Object collection) {
        return collection
                .getClass()
                .getName()
                .matches("java\\.util\\.(ImmutableCollections|Collections\\$(Unmodifiable|Empty|Singleton)).*");
    }
}
