package mx.vigia.bench.code;

import java.util.Set;
import java.util.TreeSet;

/** Finds comment lines that are too long; the syntax tree has no comments. */
final class LongComments {

    private static final int MAX_LINE_LENGTH = 120;
    private static final String TEXT_BLOCK = "\"\"\"";

    private final String source;
    private final Set<Integer> lineStarts = new TreeSet<>();

    private LongComments(String source) {
        this.source = source;
    }

    /** Returns how many lines with a comment or a part of one are longer than 120 characters. */
    static int count(String source) {
        var comments = new LongComments(source);
        comments.findLines();
        return (int) comments.lineStarts.stream()
                .filter(start -> comments.endOfLine(start) - start > MAX_LINE_LENGTH)
                .count();
    }

    private void findLines() {
        for (int at = 0; at < source.length(); ) {
            int end = endOfToken(at);
            if (source.startsWith("//", at) || source.startsWith("/*", at)) {
                addLines(at, end);
            }
            at = end;
        }
    }

    private void addLines(int from, int to) {
        for (int start = source.lastIndexOf('\n', from) + 1; start < to; start = endOfLine(start) + 1) {
            lineStarts.add(start);
        }
    }

    /** Returns where a comment or literal that begins here ends; otherwise the next character. */
    private int endOfToken(int at) {
        if (source.startsWith("//", at)) {
            return endOfLine(at);
        }
        if (source.startsWith("/*", at)) {
            return after("*/", at + 2);
        }
        if (source.startsWith(TEXT_BLOCK, at)) {
            return endOfLiteral(TEXT_BLOCK, at);
        }
        return switch (source.charAt(at)) {
            case '"' -> endOfLiteral("\"", at);
            case '\'' -> endOfLiteral("'", at);
            default -> at + 1;
        };
    }

    private int endOfLiteral(String quote, int opens) {
        int at = opens + quote.length();
        while (at < source.length() && !source.startsWith(quote, at)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(source.length(), at + quote.length());
    }

    private int endOfLine(int at) {
        int end = source.indexOf('\n', at);
        return end < 0 ? source.length() : end;
    }

    private int after(String mark, int from) {
        int found = source.indexOf(mark, from);
        return found < 0 ? source.length() : found + mark.length();
    }
}
