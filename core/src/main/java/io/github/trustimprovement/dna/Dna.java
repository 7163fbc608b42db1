// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.concept.ConceptDetail;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The source of this package, and the shape that its concepts share. */
final class Dna {
    /** The closing section that holds the model; an earlier section has the same heading. */
    static final String MODEL = "The conceptual model (second section of that name)";

    static final String DIMENSIONS =
            "The vertical, horizontal and systemic: seeing trust-led school improvement in four dimensions";
    static final String IMPLEMENTING = "Implementing improvement";
    static final String INTO_THE_FUTURE = "Into the future";
    static final String OTHER_SECTORS = "Improvement approaches in other sectors";
    static final String SIX_SIGMA = "Six Sigma";
    static final String PDSA = "Plan-Do-Study-Act (PDSA)";
    static final String HEALTHCARE = "Insights from improvement processes in healthcare";
    static final String SCHOOL_PROCESSES = "School improvement processes and models";

    private Dna() {}

    /** A section of Rollett (2024), by its heading: the paper numbers none. */
    static Citation at(String heading) {
        return Citation.of("Rollett 2024", heading);
    }

    /** The heading of a strand's table, with the section that holds it. */
    static String tableOf(Strand strand) {
        return MODEL + ", table of " + strand.label();
    }

    /** The detail of a stated concept at {@code dna/<kind>/<slug>}. */
    static ConceptDetail detail(
            String kind, String slug, String label, int printedOrder, String heading, String definition) {
        return ConceptDetail.of("dna/" + kind + "/" + slug, kind, label, printedOrder, at(heading), definition);
    }

    /** The concepts that pass, in their order. */
    static <C> List<C> where(C[] concepts, Predicate<C> test) {
        return Arrays.stream(concepts).filter(test).toList();
    }
}
