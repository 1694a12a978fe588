package mx.vigia.notification.letter;

import java.util.List;

/**
 * The content of a letter, in order, in its reader's language; the two templates only lay it out.
 *
 * @param late what comes before all else: that the fact was seen late, or that it is unanswered; empty where neither is
 * so
 * @param acts the links for feedback, and to mute it
 * @param sources the label of the line on the sources
 * @param coverage the state of the sources, one line
 */
record LetterModel(
        String language,
        String heading,
        String name,
        List<Why> whys,
        List<Line> lines,
        List<String> matched,
        String late,
        List<Link> links,
        List<Link> acts,
        String sources,
        String coverage,
        String manage) {
    LetterModel {
        whys = List.copyOf(whys);
        lines = List.copyOf(lines);
        matched = List.copyOf(matched);
        links = List.copyOf(links);
        acts = List.copyOf(acts);
    }

    /** Returns the same with this text first. */
    LetterModel withFirst(String first) {
        return new LetterModel(
                language, heading, name, whys, lines, matched, first, links, acts, sources, coverage, manage);
    }

    /** Why the reader gets this, the address that stops it, and the labels of stopping: by itself, and among others. */
    record Why(String because, String stop, String stopping, String stoppingThis) {}

    /** A line with the current value, and the previous one, if any. */
    record Line(String label, String before, String text) {
        static Line of(String label, String text) {
            return new Line(label, "", text);
        }

        /** Returns the redline of both values. */
        public InlineRedline redlined() {
            return InlineRedline.of(before, text);
        }
    }

    /** A link to read on. */
    record Link(String label, String address) {}
}
