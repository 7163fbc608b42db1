// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.ObjectSubTheme;
import io.github.trustimprovement.concept.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** What one leader says: remarks on aims, on objects and on levers, none of them twice. */
final class Talk {
    private static final int AIMS = 3;
    private static final int OBJECTS = 6;
    private static final int AT_MOST_ONE_MORE = 2;

    /** What CEOs come to in one of two draws. */
    private static final Set<Code> FAVOURITES_OF_CEOS =
            Set.of(Aim.PROFESSIONAL_ORIENTED, ImprovementObject.WIDER_EXPERIENCES, ObjectSubTheme.SAFEGUARDING);

    /** What the others come to in one of two draws. */
    private static final Set<Code> FAVOURITES_OF_OTHERS =
            Set.of(Aim.INSTITUTION_ORIENTED, ImprovementObject.SCHOOL_OPERATIONS, ObjectSubTheme.SEND_AND_INCLUSION);

    private final RemarkBank bank;
    private final Random random;
    private final Leader leader;
    private final Set<Remark> said = new HashSet<>();

    Talk(RemarkBank bank, Random random, Leader leader) {
        this.bank = bank;
        this.random = random;
        this.leader = leader;
    }

    List<Remark> aims() {
        return favouring(Remark::isAboutAims, AIMS);
    }

    List<Remark> objects() {
        return favouring(Remark::isAboutObjects, OBJECTS);
    }

    List<Remark> levers() {
        List<Remark> remarks = new ArrayList<>();
        for (Leaning leaning : Leaning.values()) {
            int count = leaning.drawCount(random, leader);
            for (int i = 0; i < count; i++) {
                Remark.Side side = leaning.drawSide(random, leader);
                say(remarks, remark -> remark.isAbout(leaning.lever(), side));
            }
        }
        if (random.nextBoolean()) {
            say(remarks, Remark::isAboutNothing);
        }
        return shuffled(remarks);
    }

    private List<Remark> favouring(Predicate<Remark> kind, int leastCount) {
        List<Remark> remarks = new ArrayList<>();
        int count = leastCount + random.nextInt(AT_MOST_ONE_MORE);
        for (int i = 0; i < count; i++) {
            if (!random.nextBoolean() || !say(remarks, kind.and(this::isFavourite))) {
                say(remarks, kind);
            }
        }
        return remarks;
    }

    private boolean isFavourite(Remark remark) {
        Set<Code> favourites = leader.group() == LeaderGroup.CEO ? FAVOURITES_OF_CEOS : FAVOURITES_OF_OTHERS;
        return favourites.contains(remark.codes().get(0)) || remark.codes().contains(Aim.FAITH_ORIENTED);
    }

    private boolean say(List<Remark> remarks, Predicate<Remark> kind) {
        return bank.draw(random, kind.and(this::isSayable))
                .filter(said::add)
                .map(remarks::add)
                .orElse(false);
    }

    private boolean isSayable(Remark remark) {
        return !said.contains(remark)
                && (leader.isOfFaithTrust() || !remark.codes().contains(Aim.FAITH_ORIENTED));
    }

    /** In an order that the seed gives on every JDK: no JDK promises that of its own shuffling. */
    private List<Remark> shuffled(List<Remark> remarks) {
        for (int i = remarks.size() - 1; i > 0; i--) {
            remarks.set(i, remarks.set(random.nextInt(i + 1), remarks.get(i)));
        }
        return remarks;
    }
}
