// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.ModelPhaseEntered;
import io.github.trustimprovement.practice.PhaseEntered;
import io.github.trustimprovement.practice.Resumed;
import io.github.trustimprovement.practice.Started;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The events by which an initiative goes on: a repeated step, or a phase entered again, changes nothing. */
final class LogChanges {
    private LogChanges() {}

    /** The last of them by a day. */
    static Optional<InitiativeEvent> last(Initiative initiative, LocalDate day) {
        Map<Class<?>, String> current = new HashMap<>();
        Optional<InitiativeEvent> last = Optional.empty();
        for (InitiativeEvent event : initiative.timeline().events()) {
            if (!event.date().isAfter(day) && isChange(event, current)) {
                last = Optional.of(event);
            }
        }
        return last;
    }

    private static boolean isChange(InitiativeEvent event, Map<Class<?>, String> current) {
        if (event instanceof CycleStep step) {
            return isOther(CycleStep.class, step.step().code(), current);
        }
        if (event instanceof PhaseEntered entered) {
            return isOther(PhaseEntered.class, entered.phase().code(), current);
        }
        if (event instanceof ModelPhaseEntered entered) {
            return isOther(ModelPhaseEntered.class, entered.phase(), current);
        }
        return event instanceof Started || event instanceof Resumed;
    }

    private static boolean isOther(Class<?> kind, String value, Map<Class<?>, String> current) {
        return !value.equals(current.put(kind, value));
    }
}
