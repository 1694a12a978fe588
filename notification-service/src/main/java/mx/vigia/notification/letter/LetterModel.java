package mx.vigia.notification.letter;

import java.util.List;
import java.util.stream.Stream;
import mx.vigia.platform.i18n.Language;

/**
 * The content of a letter, in order, in its reader's language; the templates only lay it out.
 *
 * @param matters those in full; the only one of a letter of one matter
 * @param briefs those in one line each
 */
record LetterModel(
        String language, Heading heading, List<Matter> matters, List<Brief> briefs, Rest rest, Footer footer) {
    LetterModel {
        matters = List.copyOf(matters);
        briefs = List.copyOf(briefs);
    }

    /** Returns the first matter, the only one of a letter of one. */
    public Matter first() {
        return matters.getFirst();
    }

    /**
     * What stands above all matters.
     *
     * @param over the committee or the alert, and the day
     * @param notes such as that it comes late; may be empty
     */
    record Heading(String title, String over, List<String> notes) {
        Heading {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A matter with its latest state.
     *
     * @param details what only a letter of one matter has
     * @param reason why the reader gets it; empty where that is said for all
     */
    record Matter(
            Name name,
            Steps steps,
            List<TextChange> changes,
            List<UpcomingDay> upcoming,
            List<String> notes,
            List<Line> details,
            String reason,
            Links links) {
        Matter {
            changes = List.copyOf(changes);
            upcoming = List.copyOf(upcoming);
            notes = List.copyOf(notes);
            details = List.copyOf(details);
        }
    }

    /**
     * What the matter is called.
     *
     * @param official its official title; empty where the title says the same
     * @param address our page of it
     * @param flag that it is urgent; else empty
     */
    record Name(String title, String laws, String official, String address, String flag) {
        private static final int MAX_OFFICIAL_LENGTH = 110;

        /** Returns it for a letter of many matters, with the official title for readers of another language only. */
        Name inDigest(Language language) {
            var beside = language == Language.ES ? "" : PlainText.cut(official, MAX_OFFICIAL_LENGTH);
            return new Name(title, laws, beside, address, flag);
        }

        Name withoutLaws() {
            return new Name(title, "", official, address, flag);
        }
    }

    /**
     * The steps of the period in one line.
     *
     * @param earlier from the old stage on, ending in an arrow, or in a point where the matter has become nothing else;
     *     may be empty
     * @param now the latest
     * @param after its day, by whom, and where the matter stands today; may be empty
     */
    record Steps(String earlier, String now, String after) {}

    /** A matter in one line; {@code more} is the day ahead and the articles that changed, and may be empty. */
    record Brief(Name name, Steps steps, String more) {}

    /** How many are only in the ledger, a sentence, empty where none are; and the address of that. */
    record Rest(String more, String all) {}

    /**
     * The links of a matter.
     *
     * @param read to read on, the official documents first
     * @param comparisons of the texts that differ, exactly those that were told of
     * @param acts to mute it, or to say whether it was useful
     */
    record Links(List<Link> read, List<Link> comparisons, List<Link> acts) {
        Links {
            read = List.copyOf(read);
            comparisons = List.copyOf(comparisons);
            acts = List.copyOf(acts);
        }

        /** Returns these with what else there is to read. */
        Links with(Links other) {
            return new Links(
                    Stream.concat(read.stream(), other.read.stream()).distinct().toList(), comparisons, acts);
        }
    }

    /**
     * What stands below each letter.
     *
     * @param sources those that do not answer, a sentence; empty where all do
     * @param links where the reader changes or stops what they get
     */
    record Footer(String reason, String sources, List<Link> links) {
        Footer {
            links = List.copyOf(links);
        }
    }

    /** A line with the current value, and the previous one, if any. */
    record Line(String label, String before, String text) {
        static Line of(String label, String text) {
            return new Line(label, "", text);
        }
    }

    /** A link to read on. */
    record Link(String label, String address) {}
}
