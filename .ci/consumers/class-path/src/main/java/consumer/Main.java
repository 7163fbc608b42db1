// SPDX-License-Identifier: Apache-2.0
package consumer;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Severity;
import tools.jackson.databind.json.JsonMapper;

/** Names the binding alone as its dependency; core and Jackson come with it. */
public final class Main {
    private Main() {}

    /**
     * Runs the consumer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        if (Main.class.getModule().isNamed() || Lever.class.getModule().isNamed()) {
            throw new IllegalStateException("not on the class path");
        }
        Finding finding = Finding.builder()
                .rule("consumer/seen")
                .severity(Severity.INFO)
                .message(Lever.COMMONALITY.id().toString())
                .build();
        System.out.println(JsonMapper.builder().build().writeValueAsString(finding.message()));
    }
}
