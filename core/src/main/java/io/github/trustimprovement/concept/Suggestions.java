// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The answer to 'did you mean', such as {@code aol/lever/commonality} for {@code aol/lever/commonalty}.
 *
 * <p>A candidate is near if few single-character edits (insert, delete, replace, swap of neighbours) lead from one
 * text to the other, or from one last step to the other; case, spaces and {@code _} for {@code -} do not count. Up to
 * three edits are allowed, fewer for short steps. Among equally near candidates those whose earlier steps are nearer
 * come first, then those that sort first.
 *
 * @since 0.1.0
 */
public final class Suggestions {
    private static final int MOST = 3;
    private static final int MOST_EDITS = 3;
    private static final int CHARACTERS_AN_EDIT = 3;

    private Suggestions() {}

    /**
     * The candidates that a text may have been meant for.
     *
     * @param text what was written, such as {@code commonalty}; any text
     * @param candidates ids, names or words; their order does not matter
     * @return at most three of the candidates, the nearest first; may be empty
     */
    public static List<String> closest(String text, Collection<String> candidates) {
        String wanted = fold(text);
        String step = lastStep(wanted);
        if (step.isEmpty()) {
            return List.of();
        }
        int mostEdits = Math.max(1, Math.min(MOST_EDITS, step.length() / CHARACTERS_AN_EDIT));
        return candidates.stream()
                .distinct()
                .map(candidate -> Near.of(candidate, wanted, step, mostEdits))
                .filter(near -> near.edits <= mostEdits)
                .sorted(Near.ORDER)
                .limit(MOST)
                .map(Near::candidate)
                .toList();
    }

    private record Near(String candidate, int edits, int editsBefore) {
        static final Comparator<Near> ORDER = Comparator.comparingInt(Near::edits)
                .thenComparingInt(Near::editsBefore)
                .thenComparing(Near::candidate);

        static Near of(String candidate, String wanted, String step, int mostEdits) {
            String folded = fold(candidate);
            String last = lastStep(folded);
            int edits = Math.min(distance(step, last, mostEdits), distance(wanted, folded, mostEdits));
            String before = wanted.substring(0, wanted.length() - step.length());
            String candidateBefore = folded.substring(0, folded.length() - last.length());
            // a bare step says nothing of the steps before it
            int editsBefore = before.isEmpty() ? 0 : distance(before, candidateBefore, MOST_EDITS);
            return new Near(candidate, edits, editsBefore);
        }
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }

    private static String lastStep(String text) {
        return text.substring(text.lastIndexOf('/') + 1);
    }

    /** The restricted Damerau-Levenshtein distance, or {@code most + 1} for any greater one. */
    private static int distance(String one, String other, int most) {
        int tooMany = most + 1;
        if (Math.abs(one.length() - other.length()) > most) {
            return tooMany;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(last[j - 1] + (same ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return Math.min(row[other.length()], tooMany);
    }
}
