// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/** The words around and inside remarks: questions, small talk, and what fills the gaps. */
final class Wording {
    static final List<String> QUESTIONS_ON_AIMS =
            List.of("What should all this work lead to?", "Whom is it for, in the end?");
    static final List<String> QUESTIONS_ON_OBJECTS =
            List.of("What do you set out to change in a school?", "And what came next?");
    static final List<String> QUESTIONS_ON_LEVERS = List.of(
            "What helps with that, and what gets in the way?",
            "Can you tell me of a time when it went well, or badly?",
            "How was it elsewhere?",
            "What else comes to mind?");

    /** No segment; the sign is a transcriber's mark for a pause and lies above U+FFFF. */
    private static final List<String> SMALL_TALK = List.of(
            "Let me think. \uD834\uDD3D",
            "Well. \uD834\uDD3D",
            "I was talking about this only yesterday.",
            "You may want to ask others about that too.",
            "That is as much as I know.",
            "Sorry, the telephone. \uD834\uDD3D Where were we?",
            "It was raining that day, I remember.",
            "I can look up the dates for you.");

    private static final List<String> SCHOOLS = List.of(
            "the school by the canal",
            "the primary on the hill",
            "our smallest school",
            "the secondary near the harbour",
            "the school behind the station",
            "our newest school",
            "the junior school by the park");
    private static final List<String> STAFF = List.of(
            "the maths teachers",
            "the teaching assistants",
            "the science teachers",
            "the infant teachers",
            "the English teachers",
            "the new teachers");
    private static final List<String> TERMS = List.of("term", "year", "half term");
    private static final Pattern SENTENCE_START = Pattern.compile("(^|[.?] )([a-z])");

    private Wording() {}

    static String any(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    static String smallTalk(Random random) {
        return any(random, SMALL_TALK);
    }

    /** The remark with its gaps filled, each sentence with a capital. */
    static String filled(Random random, Remark remark) {
        String filled = remark.words()
                .replace("{school}", any(random, SCHOOLS))
                .replace("{staff}", any(random, STAFF))
                .replace("{term}", any(random, TERMS));
        return SENTENCE_START
                .matcher(filled)
                .replaceAll(start -> start.group(1) + start.group(2).toUpperCase(Locale.ROOT));
    }
}
