// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.rules.RuleSets;
import io.github.trustimprovement.rules.Validator;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.TextPlaces;
import io.github.trustimprovement.wire.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The record of a trust from a file, with all that reader and rules found, each with its place. */
final class TrustFile {
    static final String INVENTED = "trust.json";

    private TrustFile() {}

    /** The invented trust that comes with this example. */
    static Parsed<TrustRecord> invented() {
        try (InputStream in = Objects.requireNonNull(TrustFile.class.getResourceAsStream(INVENTED), INVENTED)) {
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + INVENTED, e);
        }
    }

    static Parsed<TrustRecord> read(Path file) {
        try {
            return read(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return failed("trust/file-missing", "there is no file " + file);
        } catch (IOException e) {
            return failed("trust/file-unreadable", "cannot read " + file + " (" + e.getMessage() + ")");
        }
    }

    private static Parsed<TrustRecord> read(byte[] bytes) {
        Parsed<String> text = Wire.decode(bytes);
        return text.value().map(TrustFile::check).orElseGet(() -> Parsed.failed(text.report()));
    }

    private static Parsed<TrustRecord> check(String json) {
        Parsed<TrustRecord> parsed = TrustImprovementJson.read(json, TrustRecord.class, ReadPolicy.STRICT);
        if (parsed.value().isEmpty()) {
            return parsed;
        }
        TrustRecord trust = parsed.value().get();
        ValidationReport rules = Validator.of(RuleSets.trust())
                .withProfile(ExampleProfile.PROFILE)
                .validate(trust);
        return Parsed.of(trust, parsed.report().merge(TextPlaces.locate(rules, json)));
    }

    private static Parsed<TrustRecord> failed(String rule, String message) {
        return Parsed.failed(ValidationReport.of(List.of(Finding.builder()
                .rule(rule)
                .severity(Severity.ERROR)
                .message(message)
                .build())));
    }
}
