// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.TrustRecord;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the record of a trust, checks it, and prints it as tables.
 *
 * <p>{@code WorkedTrust [trust.json] [2025-07-18]}: without a file, the invented trust that comes with it; without a
 * date, the day up to which the record says it is complete.
 */
public final class WorkedTrust {
    static final int PRINTED = 0;
    static final int NOTHING_READ = 1;
    static final int MISUSED = 2;

    private static final String USAGE = "usage: WorkedTrust [TRUST.json] [YYYY-MM-DD]";

    private WorkedTrust() {}

    /**
     * Runs the example; the exit code is 1 when nothing could be read, and 2 when the arguments are not understood.
     *
     * @param args the file and the date, in either order; both may be left out
     */
    public static void main(String[] args) {
        System.exit(run(List.of(args), System.out, System.err));
    }

    static int run(List<String> written, PrintStream out, PrintStream err) {
        // a build passes an argument that was left out as an empty one
        List<String> args = written.stream().filter(arg -> !arg.isBlank()).toList();
        List<LocalDate> dates = args.stream().flatMap(arg -> date(arg).stream()).toList();
        List<String> files = args.stream().filter(arg -> date(arg).isEmpty()).toList();
        if (dates.size() > 1 || files.size() > 1) {
            err.println(USAGE + ", was: " + String.join(" ", args));
            return MISUSED;
        }
        Parsed<TrustRecord> parsed = files.isEmpty() ? TrustFile.invented() : TrustFile.read(Path.of(files.get(0)));
        parsed.report().findings().forEach(finding -> err.println(finding.toLine()));
        if (parsed.value().isEmpty()) {
            return NOTHING_READ;
        }
        TrustRecord trust = parsed.value().get();
        print(trust, dates.stream().findFirst().orElseGet(() -> lastDay(trust)), out);
        return PRINTED;
    }

    private static void print(TrustRecord trust, LocalDate day, PrintStream out) {
        out.print(trust.title().orElse(trust.id()) + "\n");
        Stream.of(
                        PracticeTable.of(trust),
                        InitiativeTable.of(trust, day),
                        ReviewTable.of(trust),
                        ReadingTable.of(trust))
                .forEach(table -> out.print("\n" + table));
        trust.outcomeMeasures().forEach(measure -> out.print("\n" + OutcomeTable.of(trust.panel(measure.id()))));
    }

    /** The day of the record; where it has none, the last day of its logs and of the years that it has outcomes of. */
    private static LocalDate lastDay(TrustRecord trust) {
        Stream<LocalDate> logged = trust.initiatives().stream()
                .flatMap(initiative -> initiative.log().stream())
                .map(InitiativeEvent::date);
        Stream<LocalDate> observed = trust.observations().stream()
                .map(observation -> observation.period().academicYear().last());
        return trust.asOf()
                .or(() -> Stream.concat(logged, observed).max(LocalDate::compareTo))
                .orElse(LocalDate.EPOCH);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
