// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

/** Everyone, on the roster or not. */
enum AllSpeakers implements CountedSpeakers {
    INSTANCE;

    @Override
    public String label() {
        return "All";
    }
}
