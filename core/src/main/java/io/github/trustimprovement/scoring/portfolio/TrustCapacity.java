// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.Capacity;

/** A capacity and the trust that has it. */
record TrustCapacity(String trust, Capacity capacity) {}
