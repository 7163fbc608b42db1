// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import io.github.trustimprovement.finding.Findings;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.rules.RuleSets;
import io.github.trustimprovement.rules.Validator;
import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.vocabulary.Vocabulary;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.Shapes;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Hashes of the bytes of many documents, one a line: of every type, of what rules find, and of every measure. */
final class CanonicalBytes {
    private static final Path INPUTS = Path.of("..", "..", "docs", "vectors", "scores", "inputs");
    private static final long SEED = 1;

    private CanonicalBytes() {}

    /** Prints the lines; neither the locale nor the line end of the JVM has a say in how. */
    public static void main(String[] none) throws IOException {
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write((String.join("\n", lines()) + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Framework framework : Vocabulary.standard().frameworks()) {
            lines.add(line(framework.toString(), framework));
        }
        for (Class<?> type : Shapes.types()) {
            String json = DocumentTexts.fromElsewhere(SEED).of(Shapes.of(type));
            LINE.read(json, type, ReadPolicy.LENIENT)
                    .value()
                    .ifPresent(value -> lines.add(line(type.getSimpleName(), value)));
        }
        Study study = input("study.json", Study.class);
        TrustRecord trust = input("trust.json", TrustRecord.class);
        TrustRecord neighbour = input("neighbour.json", TrustRecord.class);
        lines.add(line(
                "findings of the study",
                Findings.of(Validator.of(RuleSets.study()).validate(study))));
        lines.add(line(
                "findings of the trust",
                Findings.of(Validator.of(RuleSets.trust()).validate(trust))));
        lines.add(line(
                "findings of a reading",
                Findings.of(LINE.read(
                                DocumentTexts.fromElsewhere(SEED).of(Shapes.of(Study.class)),
                                Study.class,
                                ReadPolicy.STRICT)
                        .report())));
        lines.add(line(
                "scores of the study",
                Results.builder()
                        .explanations(new StudyScores(study).all().toList())
                        .build()));
        lines.add(line(
                "scores of the trust",
                Results.builder()
                        .explanations(new TrustScores(trust, neighbour).all().toList())
                        .build()));
        return lines;
    }

    private static <T> T input(String name, Class<T> type) throws IOException {
        return LINE.read(Files.readString(INPUTS.resolve(name)), type, ReadPolicy.STRICT)
                .orThrow();
    }

    private static String line(String name, Object value) {
        byte[] bytes = LINE.write(value).getBytes(StandardCharsets.UTF_8);
        try {
            return name + " " + bytes.length + " "
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
