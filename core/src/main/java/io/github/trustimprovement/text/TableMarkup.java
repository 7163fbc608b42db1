// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A {@link TextTable} in the markup of pages: Markdown and HTML. */
final class TableMarkup {
    private static final String MARKDOWN_SIGNS = "\\`*_[]<>|&~";

    private TableMarkup() {}

    static String markdown(TextTable table) {
        List<String> parts = new ArrayList<>();
        table.title().ifPresent(title -> parts.add("**" + inMarkdown(title).strip() + "**"));
        if (!table.headers().isEmpty()) {
            List<String> lines = new ArrayList<>();
            lines.add(markdownRow(table.headers()));
            lines.add(table.alignments().stream()
                    .map(alignment -> alignment == Alignment.LEFT ? " :--- " : " ---: ")
                    .collect(Collectors.joining("|", "|", "|")));
            table.rows().forEach(row -> lines.add(markdownRow(row)));
            parts.add(String.join("\n", lines));
        }
        // a number or a dash at the start of a paragraph would make a list of it, and a hash a heading
        table.notes()
                .forEach(note -> parts.add(inMarkdown(note)
                        .strip()
                        .replaceFirst("^([-+#=])", "\\\\$1")
                        .replaceFirst("^(\\d+)([.)])", "$1\\\\$2")));
        return parts.isEmpty() ? "" : String.join("\n\n", parts) + "\n";
    }

    static String html(TextTable table) {
        List<String> lines = new ArrayList<>();
        lines.add("<table>");
        table.title().ifPresent(title -> lines.add("  <caption>" + inHtml(title) + "</caption>"));
        lines.add("  <thead>");
        lines.add(htmlRow(table, table.headers(), "th scope=\"col\"", "th"));
        lines.add("  </thead>");
        lines.add("  <tbody>");
        table.rows().forEach(row -> lines.add(htmlRow(table, row, "td", "td")));
        lines.add("  </tbody>");
        if (!table.notes().isEmpty()) {
            lines.add("  <tfoot>");
            String cell = "<td colspan=\"" + Math.max(1, table.headers().size()) + "\">";
            table.notes().forEach(note -> lines.add("    <tr>" + cell + inHtml(note) + "</td></tr>"));
            lines.add("  </tfoot>");
        }
        lines.add("</table>");
        return String.join("\n", lines) + "\n";
    }

    private static String markdownRow(List<String> cells) {
        return cells.stream().map(TableMarkup::inMarkdown).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String htmlRow(TextTable table, List<String> cells, String start, String end) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> "<" + start + " style=\"text-align:"
                        + (table.alignments().get(column) == Alignment.LEFT ? "left" : "right") + "\">"
                        + inHtml(cells.get(column)) + "</" + end + ">")
                .collect(Collectors.joining("", "    <tr>", "</tr>"));
    }

    private static String inMarkdown(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : TextWrap.flatten(text).toCharArray()) {
            escaped.append(MARKDOWN_SIGNS.indexOf(unit) >= 0 ? "\\" : "").append(unit);
        }
        return escaped.toString();
    }

    private static String inHtml(String text) {
        return TextWrap.flatten(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
