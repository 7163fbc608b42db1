// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.Code;
import java.util.Optional;
import java.util.Set;

/** What a tally keeps of a segment; segments that are alike in it are kept once, with their number. */
record PlacedCodes(Place place, Set<Code> codes, Optional<String> leader) {}
