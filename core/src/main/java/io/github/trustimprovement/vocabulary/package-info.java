// SPDX-License-Identifier: Apache-2.0
/**
 * Whole frameworks, and the vocabulary that a program works with.
 *
 * <p>A {@link io.github.trustimprovement.vocabulary.Framework} is one edition of a framework: its concepts, the links
 * that its source states between them, and the figures that it prints about itself. A
 * {@link io.github.trustimprovement.vocabulary.Vocabulary} is an immutable value over one or more of them: it finds
 * concepts by id or by name, walks them, and turns the text of a document into a code without ever failing on one that
 * it does not know. The two frameworks of this library do not know each other; what links them is a
 * {@link io.github.trustimprovement.vocabulary.Crosswalk}, whose entries say by whose word they hold.
 */
@NullMarked
@ModelStyle
package io.github.trustimprovement.vocabulary;

import io.github.trustimprovement.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
