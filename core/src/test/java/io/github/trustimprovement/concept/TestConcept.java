// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

/**
 * A concept that no paper has, for tests of what must hold for any framework.
 *
 * @param detail all that is said of it
 */
public record TestConcept(ConceptDetail detail) implements Concept {
    private static final Citation NOWHERE = Citation.of("Invented 2099", "1");

    /**
     * A concept at the top, without other names.
     *
     * @param id the path of the id
     * @param kind the kind
     * @param label the name
     * @param printedOrder the place among its like
     * @return the concept
     */
    public static TestConcept of(String id, String kind, String label, int printedOrder) {
        return new TestConcept(
                ConceptDetail.of(id, kind, label, printedOrder, NOWHERE, "Made up for a test and of no other use."));
    }

    /**
     * This concept under another.
     *
     * @param parent the other
     * @return a copy
     */
    public TestConcept under(Concept parent) {
        return new TestConcept(detail.withParent(parent.id()));
    }

    /**
     * This concept with another name.
     *
     * @param label the name
     * @return a copy
     */
    public TestConcept alsoNamed(String label) {
        return new TestConcept(detail.withAlternativeLabels(AlternativeLabel.of(label, "a margin")));
    }

    @Override
    public String toString() {
        return code();
    }
}
