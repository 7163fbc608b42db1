// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All remarks that leaders may make, in the order of {@code remarks.csv}; each sentence is this project's own. */
record RemarkBank(List<Remark> remarks) {
    private static final String FILE = "remarks.csv";

    static RemarkBank read() {
        try (InputStream in = Objects.requireNonNull(RemarkBank.class.getResourceAsStream(FILE), FILE);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
            return new RemarkBank(rows.stream().map(RemarkBank::remark).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static Remark remark(NamedCsvRecord row) {
        List<Code> codes = Stream.of(row.getField("codes").split(" "))
                .filter(code -> !code.isEmpty())
                .map(Vocabulary.standard()::code)
                .toList();
        Optional<Boolean> accountability = Optional.of(row.getField("accountability"))
                .filter(word -> !word.isEmpty())
                .map("yes"::equals);
        return new Remark(codes, accountability, row.getField("text"));
    }

    /** One of the remarks of a kind, each with the same chance; empty where there is none. */
    Optional<Remark> draw(Random random, Predicate<Remark> kind) {
        List<Remark> candidates = remarks.stream().filter(kind).toList();
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(random.nextInt(candidates.size())));
    }
}
