// SPDX-License-Identifier: Apache-2.0
/**
 * Whom records are about, and when: schools, trusts and groups of trusts, their identifiers and attributes, and the
 * periods of a school year.
 *
 * <p>A {@link io.github.trustimprovement.organisation.Trust} has
 * {@link io.github.trustimprovement.organisation.School}s; a
 * {@link io.github.trustimprovement.organisation.TrustGroup} names trusts. Identifiers such as
 * {@link io.github.trustimprovement.organisation.Urn} check syntax and never claim that something exists. A
 * {@link io.github.trustimprovement.organisation.Period} is a day, a term or an academic year.
 *
 * <p>Records of later packages point at an organisation by an
 * {@link io.github.trustimprovement.organisation.OrganisationRef}, and at a school, where only a school can be meant,
 * by its id. Recorded numbers are {@link io.github.trustimprovement.organisation.Decimal}s. No type has a field for a
 * person's name.
 */
@NullMarked
@ModelStyle
package io.github.trustimprovement.organisation;

import io.github.trustimprovement.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
