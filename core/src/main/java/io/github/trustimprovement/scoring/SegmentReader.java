// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Segment;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Says what becomes of a segment under a {@link CodingSelection}, and what it then counts for. */
final class SegmentReader<I> {
    private final TallyContext context;
    private final CellScheme<I, ?> scheme;
    private final CodingSelection selection;
    private final Readings<I> readings;

    SegmentReader(TallyContext context, CellScheme<I, ?> scheme, CodingSelection selection) {
        this.context = context;
        this.scheme = scheme;
        this.selection = selection;
        readings = new Readings<>(scheme, context.codebook());
    }

    /** Takes up the codings of a segment, in place of what was open before. */
    void open(Segment segment, OpenSegment<I> open) {
        open.begin(segment.source());
        for (Coding coding : segment.codings()) {
            open.add(coding.coder(), readings.of(coding));
        }
    }

    /**
     * Placed where a selected coder has looked at the segment, whether or not it got a code; not selected where none
     * has; not resolved where nobody was chosen among several.
     */
    Placement fate(OpenSegment<I> segment) {
        Set<String> codersOfAll = context.codersOfAll(segment.source());
        if (selection instanceof OneCoder one) {
            return codersOfAll.contains(one.id()) || isBy(one.id(), segment)
                    ? Placement.PLACED
                    : Placement.NOT_SELECTED;
        }
        if (segment.codings() == 0) {
            return codersOfAll.isEmpty() ? Placement.NOT_SELECTED : Placement.PLACED;
        }
        return selection == CodingSelections.SOLE_CODER && hasSeveralCoders(segment, codersOfAll)
                ? Placement.CODERS_NOT_RESOLVED
                : Placement.PLACED;
    }

    private static boolean isBy(String coder, OpenSegment<?> segment) {
        for (int i = 0; i < segment.codings(); i++) {
            if (segment.coder(i).equals(coder)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSeveralCoders(OpenSegment<?> segment, Set<String> codersOfAll) {
        String first = segment.coder(0);
        for (int i = 1; i < segment.codings(); i++) {
            if (!segment.coder(i).equals(first)) {
                return true;
            }
        }
        return codersOfAll.size() > 1 || !(codersOfAll.isEmpty() || codersOfAll.contains(first));
    }

    /** Whether the selection lets a coding of a segment speak at all. */
    boolean isSelected(OpenSegment<I> segment, int coding) {
        return !(selection instanceof OneCoder one) || segment.coder(coding).equals(one.id());
    }

    /** What a segment that is placed counts for. */
    I items(OpenSegment<I> segment) {
        I items = scheme.none();
        for (int i = 0; i < segment.codings(); i++) {
            if (isSelected(segment, i)) {
                items = scheme.union(items, segment.reading(i).items());
            }
        }
        return selection == CodingSelections.AGREED ? agreed(items, segment) : items;
    }

    /** What of a coding is among what its segment counts for. */
    I kept(Reading<I> reading, I items) {
        return selection == CodingSelections.AGREED ? scheme.intersection(reading.items(), items) : reading.items();
    }

    /** Whether nothing is kept of a coding that is placed. */
    boolean isOutvoted(I kept) {
        return selection == CodingSelections.AGREED && kept.equals(scheme.none());
    }

    private I agreed(I all, OpenSegment<I> segment) {
        Map<String, I> itemsByCoder = new HashMap<>();
        context.codersOfAll(segment.source()).forEach(coder -> itemsByCoder.put(coder, scheme.none()));
        for (int i = 0; i < segment.codings(); i++) {
            itemsByCoder.merge(segment.coder(i), segment.reading(i).items(), scheme::union);
        }
        I items = all;
        for (I ofCoder : itemsByCoder.values()) {
            items = scheme.intersection(items, ofCoder);
        }
        return items;
    }
}
