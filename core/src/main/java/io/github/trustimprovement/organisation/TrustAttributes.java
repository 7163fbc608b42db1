// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The five things by which trusts are told apart when leaders are chosen to be asked, such as their region and size.
 *
 * <p>{@code TrustAttributes.builder().region("North West").numberOfSchools(4).ethos(Ethos.FAITH).build()}. Each may
 * be missing.
 *
 * <p>Rollett (2026), s. 2.1. SDK interpretation: the paper prints two bands of size only, the smallest and the
 * largest; so size is a number of schools, and a band is text. Regions and proportions are not printed at all. The
 * five describe variety; they are no weights, and one trust is not better than another by them.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class TrustAttributes permits TrustAttributesBuilder.ImmutableTrustAttributes {
    TrustAttributes() {}

    /**
     * The region, in the record keeper's words.
     *
     * @return the region, not blank; or empty
     */
    public abstract Optional<String> region();

    /**
     * The size as a number of schools.
     *
     * @return the number, from 0 to 2^53; or empty
     */
    public abstract Optional<Long> numberOfSchools();

    /**
     * The size as a band, in the record keeper's words, such as '3-5 schools'.
     *
     * @return the band, not blank; or empty
     */
    public abstract Optional<String> sizeBand();

    /**
     * How the trust's progress scores stand to the average.
     *
     * @return the profile, or empty
     */
    public abstract Optional<PerformanceProfile> performanceProfile();

    /**
     * The proportion of its pupils who count as disadvantaged.
     *
     * @return the proportion, from 0 to 1; or empty
     */
    public abstract Optional<Decimal> disadvantagedProportion();

    /**
     * Whether the trust is faith based.
     *
     * @return the ethos, or empty where it is not known
     */
    public abstract Optional<Ethos> ethos();

    /**
     * The ethos in the record keeper's words, such as 'Church of England'.
     *
     * @return the words, not blank; or empty
     */
    public abstract Optional<String> ethosNote();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this description's values.
     *
     * @return the builder
     */
    public abstract TrustAttributesBuilder toBuilder();

    private static void checkProportion(Decimal proportion) {
        if (proportion.compareTo(Decimal.of(0)) < 0 || proportion.compareTo(Decimal.of(1)) > 0) {
            throw InvalidModelException.of("TrustAttributes.disadvantagedProportion", "from 0 to 1", proportion);
        }
    }

    @Value.Check
    void check() {
        Require.notBlank("TrustAttributes.region", region());
        numberOfSchools().ifPresent(count -> Require.count("TrustAttributes.numberOfSchools", count));
        Require.notBlank("TrustAttributes.sizeBand", sizeBand());
        disadvantagedProportion().ifPresent(TrustAttributes::checkProportion);
        Require.notBlank("TrustAttributes.ethosNote", ethosNote());
    }

    /** The attributes that are known, on one line. */
    @Override
    public String toString() {
        return Stream.of(
                        region(),
                        numberOfSchools().map(count -> count + (count == 1 ? " school" : " schools")),
                        sizeBand().map(band -> "size band " + band),
                        performanceProfile().map(profile -> "performance " + profile.code()),
                        disadvantagedProportion().map(proportion -> "disadvantaged " + proportion),
                        ethos().map(ethos -> "ethos " + ethos.code()),
                        ethosNote())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /**
     * A builder; nothing is required.
     *
     * @return an empty builder
     */
    public static TrustAttributesBuilder builder() {
        return new TrustAttributesBuilder();
    }
}
