// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The permanent identity of a concept, such as {@code aol/lever/commonality}.
 *
 * <p>A path of steps joined by {@code /}; a step has lower-case letters {@code a-z}, digits and {@code -}. The first
 * step is the framework. An id is never reused and never derived from a label at run time.
 *
 * <p>SDK interpretation: the papers print names, no identifiers.
 *
 * @param path the steps, such as {@code aol/lever/commonality}
 * @since 0.1.0
 */
public record ConceptId(String path) implements Comparable<ConceptId> {
    /** What every concept's IRI starts with. */
    public static final String BASE_IRI = "https://w3id.org/trust-improvement/";

    /** Possessive: a path of ten thousand steps must not exhaust the stack. */
    private static final Pattern PATH = Pattern.compile("[a-z0-9-]++(?:/[a-z0-9-]++)*+");

    private static final UUID URL_NAMESPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /**
     * Creates an id.
     *
     * @param path the steps, such as {@code aol/lever/commonality}
     * @throws InvalidModelException if the path has another form
     */
    public ConceptId {
        if (!PATH.matcher(path).matches()) {
            throw InvalidModelException.of("ConceptId.path", "steps of a-z, 0-9 and '-' joined by '/'", path);
        }
    }

    /**
     * The id with the given path, such as {@code ConceptId.of("aol/lever/commonality")}.
     *
     * @param path the steps
     * @return the id
     * @throws InvalidModelException if the path has another form
     */
    public static ConceptId of(String path) {
        return new ConceptId(path);
    }

    /**
     * Tells whether a text could be an id, known or not.
     *
     * @param text any text
     * @return true if {@link #of(String)} would take it
     */
    public static boolean isWellFormed(String text) {
        return PATH.matcher(text).matches();
    }

    /**
     * The framework that defines the concept: the first step, such as {@code aol}.
     *
     * @return the first step
     */
    public String framework() {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    /**
     * The last step, such as {@code commonality}; unique only within its kind.
     *
     * @return the last step
     */
    public String slug() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * The concept's IRI: {@link #BASE_IRI} and the path.
     *
     * @return the IRI
     */
    public URI iri() {
        return URI.create(BASE_IRI + path);
    }

    /**
     * The name-based UUID (version 5, RFC 9562) of the {@linkplain #iri() IRI} in the URL namespace, for formats that
     * demand one.
     *
     * @return the UUID, the same on every machine
     */
    public UUID uuid() {
        MessageDigest sha1;
        try {
            sha1 = MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-1", e);
        }
        sha1.update(ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(URL_NAMESPACE.getMostSignificantBits())
                .putLong(URL_NAMESPACE.getLeastSignificantBits())
                .flip());
        byte[] hash = sha1.digest((BASE_IRI + path).getBytes(StandardCharsets.UTF_8));
        ByteBuffer bytes = ByteBuffer.wrap(Arrays.copyOf(hash, Long.BYTES * 2));
        long high = (bytes.getLong() & ~0xF000L) | 0x5000L;
        long low = (bytes.getLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new UUID(high, low);
    }

    @Override
    public int compareTo(ConceptId other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
