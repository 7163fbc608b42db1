// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Parsed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What a JSON text says, as one token, such as
 * {@code sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a} for <code>{}</code>.
 *
 * <p>SHA-256 over the UTF-8 bytes of the RFC 8785 form: spaces, the order of properties and the spelling of a number do
 * not count; everything else does. To let no difference go unseen, a number that a double cannot hold, a property that
 * stands twice in an object, and half of a surrogate pair are refused.
 *
 * @param hex the 64 hexadecimal digits, in lower case
 * @since 0.1.0
 */
public record ContentHash(String hex) {
    private static final String PREFIX = "sha256:";
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /**
     * Creates a hash.
     *
     * @param hex the 64 hexadecimal digits, in lower case
     * @throws InvalidModelException if the text has another form
     */
    public ContentHash {
        if (!HEX.matcher(hex).matches()) {
            throw InvalidModelException.of("ContentHash.hex", "64 hexadecimal digits in lower case", hex);
        }
    }

    /**
     * The hash of a JSON text.
     *
     * @param json the text of one value
     * @return the hash
     * @throws InvalidModelException if it is no JSON, or has a number that a double cannot hold, a property twice in one
     *     object, half of a surrogate pair, or more than 1,000 levels
     */
    public static ContentHash of(String json) {
        Parsed<ContentHash> checked = check(json);
        return checked.value()
                .orElseThrow(() -> InvalidModelException.of(
                        "ContentHash",
                        "a text that has one",
                        checked.report().findings().get(0).toLine()));
    }

    /**
     * The hash of a JSON text, or everything that stands against one, such as a number that a double cannot hold.
     *
     * @param json the text of one value
     * @return the hash; or none, and findings with the pointer and the place of what would not count in it
     */
    public static Parsed<ContentHash> check(String json) {
        Parsed<String> canonical = CanonicalJson.of(json);
        return new Parsed<>(canonical.value().map(ContentHash::digest), canonical.report());
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text such as {@code sha256:44136f...}
     * @return the hash
     * @throws InvalidModelException if the text has another form
     */
    public static ContentHash parse(String text) {
        if (!text.startsWith(PREFIX)) {
            throw InvalidModelException.of("ContentHash", "'" + PREFIX + "' and 64 hexadecimal digits", text);
        }
        return new ContentHash(text.substring(PREFIX.length()));
    }

    private static ContentHash digest(String canonical) {
        MessageDigest sha256;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
        return new ContentHash(HexFormat.of().formatHex(sha256.digest(canonical.getBytes(StandardCharsets.UTF_8))));
    }

    /** The hash as one token, {@code sha256:} and the digits. */
    @Override
    public String toString() {
        return PREFIX + hex;
    }
}
