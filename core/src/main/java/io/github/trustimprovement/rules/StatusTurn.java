// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.InitiativeStatus;
import io.github.trustimprovement.practice.Paused;
import io.github.trustimprovement.practice.ReplacedBy;
import io.github.trustimprovement.practice.Resumed;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import java.util.Optional;

/** An event that sets the status of an initiative, and the statuses that it can follow. */
enum StatusTurn {
    /** A start, also one that begins the initiative anew. */
    STARTED(Started.class, InitiativeStatus.RUNNING),
    /** A pause. */
    PAUSED(Paused.class, InitiativeStatus.PAUSED),
    /** The end of a pause. */
    RESUMED(Resumed.class, InitiativeStatus.RUNNING),
    /** An end. */
    STOPPED(Stopped.class, InitiativeStatus.STOPPED),
    /** An end by another initiative, which may be named after a stop, and need not be the only one. */
    REPLACED(ReplacedBy.class, InitiativeStatus.REPLACED);

    private final Class<? extends InitiativeEvent> type;
    private final InitiativeStatus after;

    StatusTurn(Class<? extends InitiativeEvent> type, InitiativeStatus after) {
        this.type = type;
        this.after = after;
    }

    /** The turn that an event is; empty for one that leaves the status as it is. */
    static Optional<StatusTurn> of(InitiativeEvent event) {
        for (StatusTurn turn : values()) {
            if (turn.type.isInstance(event)) {
                return Optional.of(turn);
            }
        }
        return Optional.empty();
    }

    InitiativeStatus after() {
        return after;
    }

    boolean canFollow(InitiativeStatus status) {
        return switch (this) {
            case STARTED -> !status.isUnderWay();
            case PAUSED -> status == InitiativeStatus.RUNNING;
            case RESUMED -> status == InitiativeStatus.PAUSED;
            case STOPPED -> status.isUnderWay();
            case REPLACED -> status != InitiativeStatus.NOT_STARTED;
        };
    }

    /** Whether it ends the initiative. */
    boolean isEnd() {
        return this == STOPPED || this == REPLACED;
    }
}
