// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Leaves.DATE;
import static io.github.trustimprovement.wire.Leaves.DECIMAL;
import static io.github.trustimprovement.wire.Leaves.LONG;
import static io.github.trustimprovement.wire.Leaves.STRING;
import static io.github.trustimprovement.wire.Leaves.closed;
import static io.github.trustimprovement.wire.RecordShape.record;

import io.github.trustimprovement.organisation.CompaniesHouseNumber;
import io.github.trustimprovement.organisation.Ethos;
import io.github.trustimprovement.organisation.GroupId;
import io.github.trustimprovement.organisation.LaEstab;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.PerformanceProfile;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.SchoolBuilder;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.organisation.TrustAttributes;
import io.github.trustimprovement.organisation.TrustAttributesBuilder;
import io.github.trustimprovement.organisation.TrustBuilder;
import io.github.trustimprovement.organisation.TrustGroup;
import io.github.trustimprovement.organisation.TrustGroupBuilder;
import io.github.trustimprovement.organisation.Uid;
import io.github.trustimprovement.organisation.Ukprn;
import io.github.trustimprovement.organisation.Urn;

/** Organisations and what is known of them, one line a property. */
final class OrganisationShapes {
    private static final Shape<PerformanceProfile> PERFORMANCE_PROFILE =
            closed("a performance profile", PerformanceProfile.values(), PerformanceProfile::code);
    private static final Shape<Ethos> ETHOS = closed("an ethos", Ethos.values(), Ethos::code);
    static final Shape<Urn> URN = LeafShape.string("a URN such as 123456", Urn::of, Urn::toString);
    static final Shape<Uid> UID = LeafShape.string("a UID such as 2343", Uid::of, Uid::toString);
    static final Shape<GroupId> GROUP_ID =
            LeafShape.string("a group id such as TR02343", GroupId::of, GroupId::toString);
    static final Shape<LaEstab> LA_ESTAB =
            LeafShape.string("a LAESTAB such as 2114001", LaEstab::of, LaEstab::toString);
    static final Shape<Ukprn> UKPRN = LeafShape.string("a UKPRN such as 10012345", Ukprn::of, Ukprn::toString);
    static final Shape<CompaniesHouseNumber> COMPANIES_HOUSE_NUMBER = LeafShape.string(
            "a Companies House number such as 07654321", CompaniesHouseNumber::of, CompaniesHouseNumber::toString);
    static final Shape<OrganisationRef> ORGANISATION_REF =
            LeafShape.string("an organisation such as school/oak", OrganisationRef::parse, OrganisationRef::toString);
    static final Shape<Period> PERIOD =
            LeafShape.string("a period such as 2023/24, 2023/24-autumn or 2024-03-01", Period::parse, Period::toString);

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

    static final Shape<School> SCHOOL = record("school", School::builder, SchoolBuilder::build)
            .required("id", School::id, SchoolBuilder::id, STRING)
            .optional("name", School::name, SchoolBuilder::name, STRING)
            .optional("urn", School::urn, SchoolBuilder::urn, URN)
            .optional("laEstab", School::laEstab, SchoolBuilder::laEstab, LA_ESTAB)
            .optional("ukprn", School::ukprn, SchoolBuilder::ukprn, UKPRN)
            .optional("phase", School::phase, SchoolBuilder::phase, STRING)
            .optional("joined", School::joined, SchoolBuilder::joined, DATE)
            .optional("left", School::left, SchoolBuilder::left, DATE)
            .extensions(School::extensions, SchoolBuilder::extensions);

    static final Shape<Trust> TRUST = record("trust", Trust::builder, TrustBuilder::build)
            .required("id", Trust::id, TrustBuilder::id, STRING)
            .optional("name", Trust::name, TrustBuilder::name, STRING)
            .optional("uid", Trust::uid, TrustBuilder::uid, UID)
            .optional("groupId", Trust::groupId, TrustBuilder::groupId, GROUP_ID)
            .optional("ukprn", Trust::ukprn, TrustBuilder::ukprn, UKPRN)
            .optional("companiesHouse", Trust::companiesHouse, TrustBuilder::companiesHouse, COMPANIES_HOUSE_NUMBER)
            .optional("attributes", Trust::attributes, TrustBuilder::attributes, TRUST_ATTRIBUTES)
            .list("schools", Trust::schools, TrustBuilder::schools, SCHOOL)
            .extensions(Trust::extensions, TrustBuilder::extensions);

    static final Shape<TrustGroup> TRUST_GROUP = record("trust group", TrustGroup::builder, TrustGroupBuilder::build)
            .required("id", TrustGroup::id, TrustGroupBuilder::id, STRING)
            .optional("name", TrustGroup::name, TrustGroupBuilder::name, STRING)
            .list("trusts", TrustGroup::trusts, TrustGroupBuilder::trusts, STRING)
            .extensions(TrustGroup::extensions, TrustGroupBuilder::extensions);

    static final ShapeTable TABLE = new ShapeTable()
            .put(TrustAttributes.class, TRUST_ATTRIBUTES)
            .put(School.class, SCHOOL)
            .put(Trust.class, TRUST)
            .put(TrustGroup.class, TRUST_GROUP);

    private OrganisationShapes() {}
}
