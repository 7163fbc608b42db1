// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import java.util.List;
import java.util.stream.Stream;

/** The sizes that a benchmark is asked for. */
final class Sizes {
    private Sizes() {}

    /** The sizes of the arguments, or else those that are usual. */
    static List<Integer> of(String[] args, List<Integer> usual) {
        // a build passes an argument that was left out as an empty one
        List<Integer> sizes = Stream.of(args)
                .flatMap(arg -> Stream.of(arg.strip().split(" +")))
                .filter(arg -> !arg.isBlank())
                .map(Integer::valueOf)
                .toList();
        return sizes.isEmpty() ? usual : sizes;
    }
}
