// SPDX-License-Identifier: Apache-2.0
package consumer;

import io.github.trustimprovement.study.Page;
import io.github.trustimprovement.study.Segment;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** An application that does nothing to make its mapper know the model. */
@SpringBootApplication
public class Main {
    /** Made by Spring. */
    public Main() {}

    /**
     * Runs the consumer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext context = SpringApplication.run(Main.class, arguments)) {
            JsonMapper mapper = context.getBean(JsonMapper.class);
            Row row = new Row("r1", List.of(Segment.builder().id("s1").source("i01").locator(Page.of(3)).build()));
            String json = mapper.writeValueAsString(row);
            String expected = "{\"name\":\"r1\",\"segments\":[{\"id\":\"s1\",\"source\":\"i01\","
                    + "\"locator\":{\"type\":\"page\",\"number\":3}}]}";
            if (!json.equals(expected) || !mapper.readValue(json, Row.class).equals(row)) {
                throw new IllegalStateException("not written or read by the module: " + json);
            }
            System.out.println("Spring Boot with Jackson " + mapper.version() + ": " + json);
        }
    }

    /**
     * Something of the application's own with segments in it.
     *
     * @param name a name
     * @param segments segments
     */
    public record Row(String name, List<Segment> segments) {}
}
