// SPDX-License-Identifier: Apache-2.0
package consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.trustimprovement.fasterxml.TrustImprovementModule;
import io.github.trustimprovement.study.Page;
import io.github.trustimprovement.study.Segment;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** An application with one bean that makes its mapper know the model. */
@SpringBootApplication
public class Main {
    /** Made by Spring. */
    public Main() {}

    /**
     * The bean.
     *
     * @return the module
     */
    @Bean
    public Module trustImprovement() {
        return new TrustImprovementModule();
    }

    /**
     * Runs the consumer.
     *
     * @param arguments none
     * @throws JsonProcessingException if the module is not there
     */
    public static void main(String[] arguments) throws JsonProcessingException {
        try (ConfigurableApplicationContext context = SpringApplication.run(Main.class, arguments)) {
            ObjectMapper mapper = context.getBean(ObjectMapper.class);
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
