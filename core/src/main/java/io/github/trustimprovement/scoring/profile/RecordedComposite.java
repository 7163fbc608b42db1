// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.review.Scale;
import java.util.List;
import java.util.NoSuchElementException;

/** A composite of a trust's record with the scale that it names. */
record RecordedComposite(Composite composite, Scale scale) {
    static RecordedComposite find(TrustRecord trust, String compositeId) {
        Composite composite = trust.composite(compositeId)
                .orElseThrow(() -> noSuch(
                        "composites",
                        trust.composites().stream().map(Composite::id).toList(),
                        compositeId));
        return new RecordedComposite(
                composite,
                trust.scale(composite.scale())
                        .orElseThrow(() -> noSuch(
                                "scales", trust.scales().stream().map(Scale::id).toList(), composite.scale())));
    }

    private static NoSuchElementException noSuch(String list, List<String> ids, String was) {
        return new NoSuchElementException("TrustRecord." + list + ": one of " + ids + ", was: " + was);
    }
}
