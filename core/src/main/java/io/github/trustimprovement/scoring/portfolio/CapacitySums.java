// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.Capacity;
import io.github.trustimprovement.practice.CapacityDemand;
import io.github.trustimprovement.practice.Initiative;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Exact sums of what a team can give and is to give in a period, by school; the empty text is anywhere in the trust.
 */
final class CapacitySums {
    private static final String ANYWHERE = "";

    private final Map<String, BigDecimal> supply = new HashMap<>();
    private final Map<String, BigDecimal> demand = new HashMap<>();
    private final Map<String, Integer> unknown = new HashMap<>();
    private final List<Initiative> demandedBy = new ArrayList<>();
    private final List<Initiative> unknownFrom = new ArrayList<>();
    private int lapsed;
    private int ofParts;

    void add(Capacity capacity) {
        supply.merge(capacity.school().orElse(ANYWHERE), capacity.amount().number(), BigDecimal::add);
    }

    void add(Initiative initiative, CapacityDemand need) {
        String school = need.school().orElse(ANYWHERE);
        demandedBy.add(initiative);
        need.amount().ifPresentOrElse(amount -> demand.merge(school, amount.number(), BigDecimal::add), () -> {
            unknown.merge(school, 1, Integer::sum);
            unknownFrom.add(initiative);
        });
    }

    void addLapsed() {
        lapsed++;
    }

    /** Counts a demand of a term or day that is set against this year. */
    void addOfPart() {
        ofParts++;
    }

    boolean hasSupply() {
        return !supply.isEmpty();
    }

    BigDecimal capacity() {
        return supply.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The load if each unknown demand were of an amount. */
    BigDecimal load(BigDecimal perUnknown) {
        return demand.values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .add(perUnknown.multiply(BigDecimal.valueOf(unknownFrom.size())));
    }

    /**
     * By how much what is to be had anywhere falls short of what the schools lack, if each unknown were of an amount.
     */
    BigDecimal shortfall(BigDecimal perUnknown) {
        Map<String, BigDecimal> needed = new HashMap<>(demand);
        unknown.forEach((school, count) ->
                needed.merge(school, perUnknown.multiply(BigDecimal.valueOf(count)), BigDecimal::add));
        BigDecimal lacking = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> need : needed.entrySet()) {
            BigDecimal kept = need.getKey().equals(ANYWHERE)
                    ? BigDecimal.ZERO
                    : supply.getOrDefault(need.getKey(), BigDecimal.ZERO);
            lacking = lacking.add(need.getValue().subtract(kept).max(BigDecimal.ZERO));
        }
        return lacking.subtract(supply.getOrDefault(ANYWHERE, BigDecimal.ZERO)).max(BigDecimal.ZERO);
    }

    List<Initiative> demandedBy() {
        return List.copyOf(demandedBy);
    }

    List<Initiative> unknownFrom() {
        return List.copyOf(unknownFrom);
    }

    int lapsed() {
        return lapsed;
    }

    int ofParts() {
        return ofParts;
    }
}
