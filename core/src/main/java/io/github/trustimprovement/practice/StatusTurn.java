// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import java.util.Optional;

/**
 * What an event does to the status of an initiative, and the statuses that it can follow, such as a pause, which can
 * follow on running alone.
 *
 * <p>{@code StatusTurn.of(Paused.of(day)).orElseThrow().canFollow(InitiativeStatus.RUNNING)} is true. SDK
 * interpretation: no paper names the states.
 *
 * @since 0.1.0
 */
public enum StatusTurn {
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

    /**
     * The turn that an event is.
     *
     * @param event the event
     * @return the turn; empty for an event that leaves the status as it is
     */
    public static Optional<StatusTurn> of(InitiativeEvent event) {
        for (StatusTurn turn : values()) {
            if (turn.type.isInstance(event)) {
                return Optional.of(turn);
            }
        }
        return Optional.empty();
    }

    /**
     * The status that it sets.
     *
     * @return the status after it
     */
    public InitiativeStatus after() {
        return after;
    }

    /**
     * Tells whether it can come while an initiative stands somewhere.
     *
     * @param status the status before it
     * @return true if so
     */
    public boolean canFollow(InitiativeStatus status) {
        return switch (this) {
            case STARTED -> !status.isUnderWay();
            case PAUSED -> status == InitiativeStatus.RUNNING;
            case RESUMED -> status == InitiativeStatus.PAUSED;
            case STOPPED -> status.isUnderWay();
            case REPLACED -> status != InitiativeStatus.NOT_STARTED;
        };
    }

    /**
     * Tells whether it ends the initiative.
     *
     * @return true for a stop and a replacement
     */
    public boolean isEnd() {
        return this == STOPPED || this == REPLACED;
    }
}
