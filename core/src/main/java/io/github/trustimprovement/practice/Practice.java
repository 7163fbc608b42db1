// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Orientation;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.review.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a trust does to improve its schools, such as a subject network across all of them.
 *
 * <p>{@code Practice.of("p1", "Subject networks", Component.CONNECT).withSchools("s1", "s2")}. A case study is a
 * practice with a narrative. The practices that a practice informs are how strands act on each other: strands are
 * feedback loops and are never finished.
 *
 * <p>The components are those of Rollett (2024); their tables are apart for clarity only, so a practice may serve
 * several. What is improved is for the trust to say: the focus is any text.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Practice permits PracticeBuilder.ImmutablePractice {
    Practice() {}

    /**
     * The practice's id.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * The practice's title.
     *
     * @return the title, not blank
     */
    public abstract String title();

    /**
     * The components that the practice serves; a practice without one can exist, and a rule reports it.
     *
     * @return the components, in the order given
     */
    public abstract List<Coded<Component>> components();

    /**
     * Whether it works school by school, across the trust or across trusts.
     *
     * @return the orientation, or empty
     */
    public abstract Optional<Coded<Orientation>> orientation();

    /**
     * Where it is decided.
     *
     * @return the locus, or empty
     */
    public abstract Optional<Locus> locus();

    /**
     * Why it is decided there.
     *
     * @return the reason, or empty
     */
    public abstract Optional<String> locusReason();

    /**
     * Whether it has been put into words.
     *
     * @return explicit or implicit, or empty
     */
    public abstract Optional<Explicitness> explicitness();

    /**
     * Whether it is codified: written out so that everyone does it the same way.
     *
     * @return true or false, or empty where nobody said
     */
    public abstract Optional<Boolean> codified();

    /**
     * By what one can tell that it is done well.
     *
     * @return the criteria, in the order given; may be empty
     */
    public abstract List<String> successCriteria();

    /**
     * What it is meant to improve, such as early reading; any text.
     *
     * @return the topic, or empty
     */
    public abstract Optional<String> focus();

    /**
     * The ids of the schools that do it.
     *
     * @return the ids, in the order given; may be empty
     */
    public abstract List<String> schools();

    /**
     * The organisations outside the trust that take part, such as another trust.
     *
     * @return ids or names of organisations, in the order given; may be empty
     */
    public abstract List<String> partners();

    /**
     * The ids of the practices that this one informs.
     *
     * @return the ids, in the order given; may be empty
     */
    public abstract List<String> informs();

    /**
     * How it was fitted to this trust, where it comes from elsewhere.
     *
     * @return the adaptation, or empty
     */
    public abstract Optional<Adaptation> adaptation();

    /**
     * The story of the practice.
     *
     * @return the text of the case study, or empty
     */
    public abstract Optional<String> narrative();

    /**
     * What it rests on.
     *
     * @return the evidence, in the order given; may be empty
     */
    public abstract List<Evidence> evidence();

    /**
     * A remark on the practice.
     *
     * @return the note, or empty
     */
    public abstract Optional<String> note();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * The practice in other schools.
     *
     * @param values the schools' ids
     * @return a copy
     */
    public abstract Practice withSchools(String... values);

    /**
     * The practice with other practices that it informs.
     *
     * @param values the practices' ids
     * @return a copy
     */
    public abstract Practice withInforms(String... values);

    /**
     * The practice with another locus.
     *
     * @param value the locus
     * @return a copy
     */
    public abstract Practice withLocus(Locus value);

    /**
     * The practice with another focus.
     *
     * @param value the topic
     * @return a copy
     */
    public abstract Practice withFocus(String value);

    /**
     * The practice with a story, as a case study.
     *
     * @param value the text
     * @return a copy
     */
    public abstract Practice withNarrative(String value);

    /**
     * A builder that starts with this practice's values.
     *
     * @return the builder
     */
    public abstract PracticeBuilder toBuilder();

    /**
     * The practice with other components.
     *
     * @param values the components
     * @return a copy
     */
    public Practice withComponents(Component... values) {
        return toBuilder().components(Codes.of(values)).build();
    }

    /**
     * The practice with another orientation.
     *
     * @param value the orientation
     * @return a copy
     */
    public Practice withOrientation(Orientation value) {
        return toBuilder().orientation(Coded.of(value)).build();
    }

    /**
     * The strands of the components that the library knows.
     *
     * @return the strands, each once, as printed; may be empty
     */
    public List<Strand> strands() {
        return components().stream()
                .flatMap(component -> component.known().stream())
                .map(Component::strand)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Whether this is a case study.
     *
     * @return true if there is a narrative
     */
    public boolean isCaseStudy() {
        return narrative().isPresent();
    }

    @Value.Check
    void check() {
        Require.notBlank("Practice.id", id());
        Require.notBlank("Practice.title", title());
    }

    /** The practice on one line: id, title, components, locus and number of schools. */
    @Override
    public String toString() {
        return Line.of(id())
                .quoted(title())
                .list(components())
                .part("decided by", locus().map(Locus::code))
                .count(schools().size(), "school")
                .toString();
    }

    /**
     * A practice that serves some components.
     *
     * @param id the id
     * @param title the title
     * @param components the components
     * @return the practice
     * @throws io.github.trustimprovement.concept.InvalidModelException if id or title is blank
     */
    public static Practice of(String id, String title, Component... components) {
        return builder().id(id).title(title).components(Codes.of(components)).build();
    }

    /**
     * A builder; id and title are required.
     *
     * @return an empty builder
     */
    public static PracticeBuilder builder() {
        return new PracticeBuilder();
    }
}
