// SPDX-License-Identifier: Apache-2.0
package consumer;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Severity;

/** Uses core as a named module: an enum, a generated builder, a text. */
public final class Main {
    private Main() {}

    /**
     * Runs the consumer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        if (!Main.class.getModule().isNamed() || !Lever.class.getModule().isNamed()) {
            throw new IllegalStateException("not on the module path");
        }
        Finding finding = Finding.builder()
                .rule("consumer/seen")
                .severity(Severity.INFO)
                .message(Lever.COMMONALITY.label() + " is " + Lever.COMMONALITY.id())
                .build();
        System.out.println(finding.toLine());
    }
}
