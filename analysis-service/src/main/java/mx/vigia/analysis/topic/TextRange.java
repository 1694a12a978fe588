package mx.vigia.analysis.topic;

import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextHit;

/** A stretch of one text: characters {@code start} to {@code end} of it, in composed form. */
record TextRange(QueryField field, int start, int end) {
    static TextRange of(TextHit hit) {
        return new TextRange(hit.field(), hit.start(), hit.end());
    }

    boolean overlaps(TextRange other) {
        return field == other.field && start < other.end && other.start < end;
    }

    /** Whether the other stands beside this in the same text, with at most so many characters between them. */
    boolean isWithin(int characters, TextRange other) {
        return field == other.field && !overlaps(other) && distance(other) <= characters;
    }

    /** Characters between this and the other in the same text; below zero where they overlap. */
    int distance(TextRange other) {
        return Math.max(start, other.start) - Math.min(end, other.end);
    }

    /** From the first of both to the last. */
    TextRange to(TextRange other) {
        return new TextRange(field, Math.min(start, other.start), Math.max(end, other.end));
    }
}
