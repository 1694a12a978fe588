package mx.vigia.notification.letter;

import java.util.List;

/**
 * The content of a letter, in order, in its reader's language; the two templates only lay it out.
 *
 * @param late what comes before all else: that the fact was seen late, or that it is unanswered; empty where neither is
 *     so
 */
record LetterModel(
        Heading heading,
        List<Why> whys,
        List<Line> lines,
        List<String> matched,
        String late,
        Links links,
        Footer footer) {
    LetterModel {
        whys = List.copyOf(whys);
        lines = List.copyOf(lines);
        matched = List.copyOf(matched);
    }

    /** The language, what happened, and the name of the matter. */
    record Heading(String language, String event, String name) {}

    /** The links to read on; and those for feedback, and to mute it. */
    record Links(List<Link> read, List<Link> acts) {
        Links {
            read = List.copyOf(read);
            acts = List.copyOf(acts);
        }
    }

    /**
     * What stands below each letter.
     *
     * @param sources the label of the line on the sources
     * @param coverage the state of the sources, one line
     * @param manage where the reader changes what they get
     */
    record Footer(String sources, String coverage, String manage) {}

    /** Returns the same with this text first. */
    LetterModel withFirst(String first) {
        return new LetterModel(heading, whys, lines, matched, first, links, footer);
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
