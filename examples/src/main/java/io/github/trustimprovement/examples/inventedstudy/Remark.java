// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.AimSubTheme;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Code;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something that a leader may say: words with gaps for a school, a group of staff and a length of time, and the codes
 * that its inventor had in mind. The first code is what the remark is about.
 */
record Remark(List<Code> codes, Optional<Boolean> accountability, String words) {
    /** On which side a remark stands that judges a lever. */
    enum Side {
        POSITIVE,
        NEGATIVE,
        BOTH,
        NONE
    }

    boolean isAboutNothing() {
        return codes.isEmpty();
    }

    boolean isAbout(Lever lever, Side side) {
        return codes.stream()
                        .findFirst()
                        .flatMap(Remark::lever)
                        .filter(lever::equals)
                        .isPresent()
                && side(lever) == side;
    }

    boolean isAboutAims() {
        return codes.stream().findFirst().filter(Remark::isAim).isPresent();
    }

    boolean isAboutObjects() {
        return codes.stream()
                .findFirst()
                .filter(code -> !isAim(code) && lever(code).isEmpty())
                .isPresent();
    }

    private Side side(Lever lever) {
        Set<Valence> valences = codes.stream()
                .filter(code -> code instanceof LeverTheme theme && theme.lever() == lever)
                .map(code -> ((LeverTheme) code).valence())
                .collect(Collectors.toSet());
        if (valences.size() > 1) {
            return Side.BOTH;
        }
        return valences.stream()
                .findFirst()
                .map(valence -> valence == Valence.POSITIVE ? Side.POSITIVE : Side.NEGATIVE)
                .orElse(Side.NONE);
    }

    /** Whether a code is an aim, or stands under one. */
    static boolean isAim(Code code) {
        return code instanceof Aim || code instanceof AimSubTheme;
    }

    /** The lever that a code is, or stands under. */
    static Optional<Lever> lever(Code code) {
        if (code instanceof LeverTheme theme) {
            return Optional.of(theme.lever());
        }
        return code instanceof Lever lever ? Optional.of(lever) : Optional.empty();
    }
}
