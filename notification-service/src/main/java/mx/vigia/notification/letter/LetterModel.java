package mx.vigia.notification.letter;

import java.util.List;

/**
 * What a letter says, in order, in the words of its reader's language; the two templates only lay it out.
 *
 * @param late what is said before all else: that the fact was seen late, or that nobody has answered; empty where neither is so
 * @param acts where the reader says something of it, or that they want no more of it
 * @param sources what the line on the sources is called
 * @param coverage how the sources are doing, one line
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

    /** The same with this said before all else. */
    LetterModel withFirst(String first) {
        return new LetterModel(
                language, heading, name, whys, lines, matched, first, links, acts, sources, coverage, manage);
    }

    /** Why the reader gets this, the address that stops it, and what stopping is called: by itself, and among others. */
    record Why(String because, String stop, String stopping, String stoppingThis) {}

    /** One thing that is so, and what was so before it, if anything. */
    record Line(String label, String before, String text) {
        static Line of(String label, String text) {
            return new Line(label, "", text);
        }

        /** What it was and what it is, put together. */
        public InlineRedline redlined() {
            return InlineRedline.of(before, text);
        }
    }

    /** A place to read on. */
    record Link(String label, String address) {}
}
