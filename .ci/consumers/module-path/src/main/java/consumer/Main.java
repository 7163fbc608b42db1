// SPDX-License-Identifier: Apache-2.0
package consumer;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.valence.LeverValenceTable;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ReadPolicy;

/** Uses core and the binding as named modules: enums, builders, documents. */
public final class Main {
    private Main() {}

    /**
     * Runs the consumer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        if (!Main.class.getModule().isNamed() || !Lever.class.getModule().isNamed()) {
            throw new IllegalStateException("not on the module path");
        }
        var coding = Coding.of(LeverTheme.WEAK_CODIFICATION, Valence.NEGATIVE);
        var segment = Segment.builder().id("s1").source("i01").addCodings(coding).build();
        var study = Study.builder().id("demo").addSources(Source.of("i01")).addSegments(segment).build();
        String json = TrustImprovementJson.write(study);
        Study read = TrustImprovementJson.read(json, Study.class, ReadPolicy.STRICT).orThrow();
        if (!read.equals(study)) {
            throw new IllegalStateException("not the same study");
        }
        System.out.println(LeverValenceTable.of(read, CountingUnit.SEGMENT));
        System.out.println(json);
    }
}
