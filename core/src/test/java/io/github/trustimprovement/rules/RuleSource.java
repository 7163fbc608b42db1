// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source of a family of rules, taken apart into members, so that a rule's code can be followed. */
final class RuleSource {
    private static final Pattern COMMENT = Pattern.compile("(?m)^ */\\*\\*[\\s\\S]*?\\*/\\n");
    private static final Pattern BETWEEN_MEMBERS =
            Pattern.compile("\\n\\n+(?=    \\S)|\\n(?=    private static final)");
    private static final Pattern NAME = Pattern.compile("(?m)^    [\\w<>\\[\\], .?]*?\\b(\\w+)(?: =|\\()");
    private static final Pattern CODE = Pattern.compile("\"([a-z0-9-]+/[a-z0-9-]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("::(\\w+)|(?<![.\\w])(\\w+)\\(|\\b([A-Z][A-Z_]+)\\b");
    private static final Pattern WORD = Pattern.compile("\\w+");

    private final String text;
    private final Map<String, String> members = new HashMap<>();
    private final Map<String, String> constantsByCode = new HashMap<>();

    private RuleSource(String text) {
        this.text = text;
        for (String member : BETWEEN_MEMBERS.split(text, -1)) {
            Matcher name = NAME.matcher(member);
            if (name.find()) {
                Matcher code = CODE.matcher(member);
                if (member.contains("RuleDescription " + name.group(1) + " =") && code.find()) {
                    constantsByCode.put(code.group(1), name.group(1));
                } else {
                    members.merge(name.group(1), member, String::concat);
                }
            }
        }
    }

    static RuleSource of(String source) {
        return new RuleSource(COMMENT.matcher(source).replaceAll(""));
    }

    /** All words of the code that a rule runs; none where it is not made here. */
    Set<String> wordsOf(String ruleCode) {
        Set<String> words = new LinkedHashSet<>();
        if (constantsByCode.containsKey(ruleCode)) {
            Matcher call = Pattern.compile("\\w+\\(\\s*" + constantsByCode.get(ruleCode) + "\\s*,")
                    .matcher(text);
            while (call.find()) {
                follow(text.substring(call.start(), end(text.indexOf('(', call.start()))), words);
            }
        }
        return words;
    }

    private void follow(String code, Set<String> words) {
        Deque<String> open = new ArrayDeque<>(Set.of(code));
        Set<String> followed = new HashSet<>();
        while (!open.isEmpty()) {
            String next = open.pop();
            WORD.matcher(next).results().forEach(word -> words.add(word.group()));
            REFERENCE.matcher(next).results().forEach(reference -> {
                String name = reference.group(1) != null
                        ? reference.group(1)
                        : reference.group(2) != null ? reference.group(2) : reference.group(3);
                if (members.containsKey(name) && !name.equals("all") && followed.add(name)) {
                    open.push(members.get(name));
                }
            });
        }
    }

    /** Where the parenthesis closes that opens here. */
    private int end(int from) {
        int depth = 0;
        int at = from;
        do {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            at++;
        } while (depth > 0);
        return at;
    }
}
