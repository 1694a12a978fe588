package mx.vigia.analysis.topic;

import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextHit;

/** A range of one text: characters {@code start} to {@code end} of it, in composed form. */
record TextRange(QueryField field, int start, int end) {
    static TextRange of(TextHit hit) {
        return new TextRange(hit.field(), hit.start(), hit.end());
    }

    boolean overlaps(TextRange other) {
        return field == other.field && start < other.end && other.start < end;
    }

    /** Whether the other range is in the same text, with at most this many characters between them. */
    boolean isWithin(int characters, TextRange other) {
        return field == other.field && !overlaps(other) && distance(other) <= characters;
    }

    /**
     * Whether the other range begins in the same text after the end of this, with at most this many characters between.
     */
    boolean isFollowedBy(TextRange other, int characters) {
        return field == other.field && other.start >= end && other.start - end <= characters;
    }

    /** Returns the characters between this and the other range of the same text; negative if they overlap. */
    int distance(TextRange other) {
        return Math.max(start, other.start) - Math.min(end, other.end);
    }

    /** Returns the range from the first start to the last end of both. */
    TextRange to(TextRange other) {
        return new TextRange(field, Math.min(start, other.start), Math.max(end, other.end));
    }
}
