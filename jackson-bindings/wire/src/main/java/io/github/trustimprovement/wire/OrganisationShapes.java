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
import io.github.trustimprovement.organisation.OrganisationLevel;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.PerformanceProfile;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.SchoolBuilder;
import io.github.trustimprovement.organisation.Season;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.organisation.TrustAttributes;
import io.github.trustimprovement.organisation.TrustAttributesBuilder;
import io.github.trustimprovement.organisation.TrustBuilder;
import io.github.trustimprovement.organisation.TrustGroup;
import io.github.trustimprovement.organisation.TrustGroupBuilder;
import io.github.trustimprovement.organisation.Uid;
import io.github.trustimprovement.organisation.Ukprn;
import io.github.trustimprovement.organisation.Urn;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Organisations and what is known of them, one line a property. */
final class OrganisationShapes {
    private static final Shape<PerformanceProfile> PERFORMANCE_PROFILE =
            closed("a performance profile", PerformanceProfile.values(), PerformanceProfile::code);
    private static final Shape<Ethos> ETHOS = closed("an ethos", Ethos.values(), Ethos::code);
    static final Shape<Urn> URN = LeafShape.string("a URN", Urn::of, Urn::toString)
            .form("pattern", "^[0-9]{6}$")
            .suchAs("123456");
    static final Shape<Uid> UID = LeafShape.string("a UID", Uid::of, Uid::toString)
            .form("pattern", "^[0-9]{4,5}$")
            .suchAs("2343");
    static final Shape<GroupId> GROUP_ID = LeafShape.string("a group id", GroupId::of, GroupId::toString)
            .form("pattern", "^TR[0-9]{5}$")
            .suchAs("TR02343");
    static final Shape<LaEstab> LA_ESTAB = LeafShape.string("a LAESTAB", LaEstab::of, LaEstab::toString)
            .form("pattern", "^[0-9]{7}$")
            .suchAs("2114001");
    static final Shape<Ukprn> UKPRN = LeafShape.string("a UKPRN", Ukprn::of, Ukprn::toString)
            .form("pattern", "^[0-9]{8}$")
            .suchAs("10012345");
    static final Shape<CompaniesHouseNumber> COMPANIES_HOUSE_NUMBER = LeafShape.string(
                    "a Companies House number", CompaniesHouseNumber::of, CompaniesHouseNumber::toString)
            .form("pattern", "^([0-9]{8}|[A-Z]{2}[0-9]{6})$")
            .suchAs("07654321");
    static final Shape<OrganisationRef> ORGANISATION_REF = LeafShape.string(
                    "an organisation", OrganisationRef::parse, OrganisationRef::toString)
            .form("pattern", "^" + anyOf(OrganisationLevel.values(), OrganisationLevel::code) + "/\\s*\\S")
            .suchAs("school/oak");
    static final Shape<Period> PERIOD = LeafShape.string("a period", Period::parse, Period::toString)
            .form(
                    "pattern",
                    "^[1-9][0-9]{3}(/[0-9]{2}(-" + anyOf(Season.values(), Season::code) + ")?|-[0-9]{2}-[0-9]{2})$")
            .suchAs("2023/24", "2023/24-autumn", "2024-03-01");

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

    private static <E> String anyOf(E[] all, Function<E, String> code) {
        return Arrays.stream(all).map(code).collect(Collectors.joining("|", "(", ")"));
    }
}
