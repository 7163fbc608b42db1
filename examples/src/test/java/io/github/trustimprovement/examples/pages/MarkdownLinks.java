// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.pages;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The links of the Markdown files under a folder: a relative one leads to a file, an anchor to a heading; one to another
 * place is looked at by its shape alone.
 */
final class MarkdownLinks {
    private static final Pattern LINK =
            Pattern.compile("]\\(([^()\\s]*)\\)|(?:href|src)=\"([^\"]*)\"|^\\[[^]]+]: (\\S+)");
    private static final Pattern CODE = Pattern.compile("``.+?``|`[^`]*`");
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*?)(?: +#+)?");
    private static final Pattern LINKED_WORDS = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern NOT_IN_AN_ANCHOR = Pattern.compile("[^\\p{L}\\p{N} _-]");
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Set<String> NOT_OURS = Set.of("target", ".git", "node_modules");

    private final Map<Path, Set<String>> anchors = new HashMap<>();
    private final Path root;

    MarkdownLinks(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** The files of a project with an ending, without what a build made, by name. */
    static List<Path> files(Path root, String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> entries = Files.list(root)) {
            for (Path entry : entries.sorted().toList()) {
                String name = entry.getFileName().toString();
                if (Files.isDirectory(entry)) {
                    found.addAll(NOT_OURS.contains(name) ? List.of() : files(entry, ending));
                } else if (name.endsWith(ending)) {
                    found.add(entry);
                }
            }
        }
        return found;
    }

    /** What is wrong with the links of a file, a line each, with its line. */
    List<String> problems(Path file) throws IOException {
        List<String> problems = new ArrayList<>();
        List<String> lines = prose(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher links = LINK.matcher(CODE.matcher(lines.get(i)).replaceAll("code"));
            while (links.find()) {
                String link = Stream.of(1, 2, 3)
                        .map(links::group)
                        .filter(group -> group != null)
                        .findFirst()
                        .orElseThrow();
                String problem = problem(file, link);
                if (!problem.isEmpty()) {
                    problems.add(file.getFileName() + ":" + (i + 1) + ": " + problem + ": " + link);
                }
            }
        }
        return problems;
    }

    /** What is wrong with a link; empty where nothing is. */
    private String problem(Path file, String link) throws IOException {
        if (SCHEME.matcher(link).matches()) {
            return isWebAddress(link) ? "" : "no web address";
        }
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Path target = file.toAbsolutePath().resolveSibling(path).normalize();
        Path page = path.isEmpty() ? file.toAbsolutePath().normalize() : target;
        if (!page.startsWith(root)) {
            return "leads out of the project";
        }
        if (!Files.exists(page)) {
            return "no such file";
        }
        return hash < 0 || anchors(page).contains(link.substring(hash + 1)) ? "" : "no such heading";
    }

    private static boolean isWebAddress(String link) {
        try {
            URI uri = new URI(link);
            return "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Set<String> anchors(Path page) throws IOException {
        Set<String> known = anchors.get(page);
        if (known == null) {
            known = page.toString().endsWith(".md") ? headings(page) : Set.of();
            anchors.put(page, known);
        }
        return known;
    }

    /** The anchors that GitHub gives to the headings of a page; a heading that comes again gets a number. */
    private static Set<String> headings(Path page) throws IOException {
        Set<String> headings = new HashSet<>();
        for (String line : prose(page)) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                String anchor = anchor(heading.group(1));
                String numbered = anchor;
                for (int again = 1; !headings.add(numbered); again++) {
                    numbered = anchor + "-" + again;
                }
            }
        }
        return headings;
    }

    private static String anchor(String heading) {
        String words = LINKED_WORDS.matcher(heading).replaceAll("$1").toLowerCase(Locale.ROOT);
        return NOT_IN_AN_ANCHOR.matcher(words).replaceAll("").replace(' ', '-');
    }

    /** The lines of a page; those of blocks of code are empty. */
    private static List<String> prose(Path file) throws IOException {
        List<String> prose = new ArrayList<>();
        boolean isCode = false;
        for (String line : Files.readAllLines(file)) {
            boolean isFence = line.strip().startsWith("```");
            prose.add(isCode || isFence ? "" : line);
            isCode ^= isFence;
        }
        return prose;
    }
}
