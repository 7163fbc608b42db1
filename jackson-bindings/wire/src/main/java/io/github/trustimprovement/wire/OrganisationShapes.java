// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Leaves.DECIMAL;
import static io.github.trustimprovement.wire.Leaves.LONG;
import static io.github.trustimprovement.wire.Leaves.STRING;
import static io.github.trustimprovement.wire.Leaves.closed;
import static io.github.trustimprovement.wire.RecordShape.record;

import io.github.trustimprovement.organisation.Ethos;
import io.github.trustimprovement.organisation.PerformanceProfile;
import io.github.trustimprovement.organisation.TrustAttributes;
import io.github.trustimprovement.organisation.TrustAttributesBuilder;

/** Organisations and what is known of them, one line a property. */
final class OrganisationShapes {
    private static final Shape<Ethos> ETHOS = closed("an ethos", Ethos.values(), Ethos::code);
    private static final Shape<PerformanceProfile> PERFORMANCE_PROFILE =
            closed("a performance profile", PerformanceProfile.values(), PerformanceProfile::code);

    static final Shape<TrustAttributes> TRUST_ATTRIBUTES = record(
                    "trust attributes", TrustAttributes::builder, TrustAttributesBuilder::build)
            .optional("region", TrustAttributes::region, TrustAttributesBuilder::region, STRING)
            .optional(
                    "numberOfSchools", TrustAttributes::numberOfSchools, TrustAttributesBuilder::numberOfSchools, LONG)
            .optional("sizeBand", TrustAttributes::sizeBand, TrustAttributesBuilder::sizeBand, STRING)
            .optional(
                    "performanceProfile",
                    TrustAttributes::performanceProfile,
                    TrustAttributesBuilder::performanceProfile,
                    PERFORMANCE_PROFILE)
            .optional(
                    "disadvantagedProportion",
                    TrustAttributes::disadvantagedProportion,
                    TrustAttributesBuilder::disadvantagedProportion,
                    DECIMAL)
            .optional("ethos", TrustAttributes::ethos, TrustAttributesBuilder::ethos, ETHOS)
            .optional("ethosNote", TrustAttributes::ethosNote, TrustAttributesBuilder::ethosNote, STRING)
            .extensions(TrustAttributes::extensions, TrustAttributesBuilder::extensions);

    static final ShapeTable TABLE = new ShapeTable().put(TrustAttributes.class, TRUST_ATTRIBUTES);

    private OrganisationShapes() {}
}
