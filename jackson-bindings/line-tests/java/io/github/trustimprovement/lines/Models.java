// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.InvalidModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/**
 * Values of any type of the model, for laws: whatever a builder or a constructor takes is there or not, once or more often,
 * and a sealed type is any of its kinds. An attribute that is new is filled without a word here, unless it is of a type that
 * {@link Leaves} does not know. A value that breaks an invariant of its type is made anew.
 */
final class Models {
    private static final String EXTENSIONS = "extensions";
    private static final int GEN_SIZE = 1_000;
    private static final int LIST_SIZES = 3;
    private static final int TRIES = 10_000;
    private static final Map<Type, Source> SOURCES = new HashMap<>();

    static {
        Leaves.BY_TYPE.forEach((type, leaf) -> SOURCES.put(type, Source.of(leaf)));
    }

    private Models() {}

    /** Values that keep the invariants of their type. */
    static <T> Arbitrary<T> of(Class<T> type) {
        Source source = source(type);
        return Arbitraries.randomValue(random -> type.cast(source.next(random)));
    }

    private static Source source(Type type) {
        Source known = SOURCES.get(type);
        if (known != null) {
            return known;
        }
        Source made = type instanceof ParameterizedType generic ? generic(generic) : plain((Class<?>) type);
        SOURCES.put(type, made);
        return made;
    }

    private static Source generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Coded.class) {
            return coded((Class<?>) type.getActualTypeArguments()[0]);
        }
        Source argument = source(type.getActualTypeArguments()[0]);
        if (raw == Optional.class) {
            return random -> random.nextBoolean() ? Optional.of(argument.next(random)) : Optional.empty();
        }
        if (raw == Map.class) {
            Source value = source(type.getActualTypeArguments()[1]);
            return random -> {
                Map<Object, Object> map = new LinkedHashMap<>();
                IntStream.range(0, random.nextInt(LIST_SIZES))
                        .forEach(i -> map.put(argument.next(random), value.next(random)));
                return map;
            };
        }
        if (raw == List.class || raw == Set.class) {
            return random -> {
                Stream<Object> elements = IntStream.range(0, random.nextInt(LIST_SIZES))
                        .mapToObj(i -> argument.next(random));
                return raw == List.class
                        ? elements.toList()
                        : elements.collect(Collectors.toCollection(LinkedHashSet::new));
            };
        }
        throw new IllegalStateException("nothing makes a " + type);
    }

    private static Source plain(Class<?> type) {
        if (type.isEnum()) {
            return random -> one(type.getEnumConstants(), random);
        }
        Optional<Method> builder = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("builder") && method.getParameterCount() == 0)
                .findFirst();
        if (builder.isPresent()) {
            return built(type, builder.get());
        }
        if (type.isRecord()) {
            return constructed(type);
        }
        if (type.isSealed()) {
            Source[] kinds = Arrays.stream(type.getPermittedSubclasses())
                    .map(Models::source)
                    .toArray(Source[]::new);
            return random -> one(kinds, random).next(random);
        }
        throw new IllegalStateException("nothing makes a " + type);
    }

    /** Codes of one kind, one in five that no vocabulary knows. */
    private static Source coded(Class<?> kind) {
        Source unknown = Source.of(Leaves.unknownCodes());
        return random -> random.nextInt(5) > 0
                ? Coded.of((Concept) one(kind.getEnumConstants(), random))
                : Coded.unrecognised((String) unknown.next(random));
    }

    /** An attribute is what both the type has and its builder takes; one that has a default may be left to it. */
    private static Source built(Class<?> type, Method builder) {
        Map<Method, Source> attributes = new LinkedHashMap<>();
        List<Method> byName = Arrays.stream(type.getMethods())
                .sorted(Comparator.comparing(Method::getName)) // the order would else be another one each time
                .toList();
        for (Method accessor : byName) {
            boolean isTaken = Arrays.stream(builder.getReturnType().getMethods())
                    .anyMatch(setter -> setter.getName().equals(accessor.getName()) && setter.getParameterCount() == 1);
            boolean isOurs = accessor.getDeclaringClass() != Object.class && !accessor.isBridge();
            if (isTaken && isOurs && accessor.getParameterCount() == 0) {
                attributes.put(accessor, attribute(accessor.getName(), accessor.getGenericReturnType()));
            }
        }
        return (Valid) random -> {
            Object target = builder.invoke(null);
            for (Map.Entry<Method, Source> attribute : attributes.entrySet()) {
                Method accessor = attribute.getKey();
                if (Modifier.isAbstract(accessor.getModifiers()) || random.nextBoolean()) {
                    Object value = attribute.getValue().next(random);
                    setter(target, accessor.getName(), value).invoke(target, value);
                }
            }
            return target.getClass().getMethod("build").invoke(target);
        };
    }

    private static Method setter(Object builder, String name, Object value) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> isTaken(method.getParameterTypes()[0], value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(builder.getClass() + " takes no " + name));
    }

    private static boolean isTaken(Class<?> parameter, Object value) {
        return parameter.isInstance(value)
                || (parameter.isPrimitive() && (value instanceof Number || value instanceof Boolean));
    }

    private static Source constructed(Class<?> type) {
        List<Source> components = Arrays.stream(type.getRecordComponents())
                .map(component -> attribute(component.getName(), component.getGenericType()))
                .toList();
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return (Valid) random -> type.getDeclaredConstructor(parameters)
                .newInstance(components.stream().map(each -> each.next(random)).toArray());
    }

    private static Source attribute(String name, Type type) {
        return name.equals(EXTENSIONS) ? Source.of(Leaves.extensions()) : source(type);
    }

    private static <V> V one(V[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    /** Where values come from. */
    private interface Source {
        Object next(Random random);

        static Source of(Arbitrary<?> arbitrary) {
            RandomGenerator<?> generator = arbitrary.generator(GEN_SIZE, true);
            return random -> Objects.requireNonNull(generator.next(random).value());
        }
    }

    /** Tries until a value keeps the invariants of its type. */
    private interface Valid extends Source {
        Object attempt(Random random) throws ReflectiveOperationException;

        @Override
        default Object next(Random random) {
            for (int i = 0; i < TRIES; i++) {
                try {
                    return attempt(random);
                } catch (InvocationTargetException e) {
                    if (!(e.getCause() instanceof InvalidModelException)) {
                        throw new LinkageError("what the type does not take is said by its own exception", e);
                    }
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError("the model can be made", e);
                }
            }
            throw new IllegalStateException("no value keeps the invariants");
        }
    }
}
