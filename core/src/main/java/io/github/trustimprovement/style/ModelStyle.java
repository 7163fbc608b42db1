// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.style;

import io.github.trustimprovement.concept.MissingAttributesException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The one style in which value types are generated: a hidden implementation behind a public builder. Read by the
 * annotation processor alone and gone from the class files, so that no consumer ever sees it.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        typeAbstract = "*",
        typeImmutable = "Immutable*",
        typeBuilder = "*Builder",
        get = "*",
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PUBLIC,
        implementationNestedInBuilder = true,
        overshadowImplementation = true,
        toBuilder = "toBuilder",
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"basis:bases", "criterion:criteria", "hypothesis:hypotheses"},
        defaultAsDefault = true,
        throwForInvalidImmutableState = MissingAttributesException.class,
        allowedClasspathAnnotations = {Override.class})
public @interface ModelStyle {}
