package mx.vigia.analysis.topic;

import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Hit;

/** A stretch of one text: characters {@code start} to {@code end} of it, in composed form. */
record Spot(Field field, int start, int end) {
    static Spot of(Hit hit) {
        return new Spot(hit.field(), hit.start(), hit.end());
    }

    boolean overlaps(Spot other) {
        return field == other.field && start < other.end && other.start < end;
    }

    /** Whether the other stands beside this in the same text, with at most so many characters between them. */
    boolean isWithin(int characters, Spot other) {
        return field == other.field && !overlaps(other) && distance(other) <= characters;
    }

    /** Characters between this and the other in the same text; below zero where they overlap. */
    int distance(Spot other) {
        return Math.max(start, other.start) - Math.min(end, other.end);
    }

    /** From the first of both to the last. */
    Spot to(Spot other) {
        return new Spot(field, Math.min(start, other.start), Math.max(end, other.end));
    }
}
