package mx.vigia.notification.letter;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/**
 * What a letter calls a matter.
 *
 * @param title its short name; for readers of English what it would do, in English, where that is known for certain
 * @param laws the laws it would change, with their articles; empty where they are not known, or named by the title
 * @param official the official title; empty where the title says the same
 * @param shorten returns the name in at most this many characters
 */
record MatterName(String title, String laws, String official, IntFunction<String> shorten) {
    private static final int MAX_TITLE_LENGTH = 110;
    private static final int MAX_LAWS = 2;

    static final int MAX_LENGTH_IN_DIGEST = 70;

    /** Returns the name of a bill in this language. */
    static MatterName of(FactEvent.Bill bill, Messages words) {
        var reference = BillReferenceText.of(bill);
        var heading = PlainText.of(bill.names().headingEnglish());
        var withLaw = bill.laws().isEmpty();
        var brief = reference.brief(MAX_TITLE_LENGTH, withLaw);
        var laws = bill.laws().stream().map(NamedLaw::of).toList();
        if (words.language() == Language.EN && !heading.isEmpty()) {
            return new MatterName(
                    heading, laws(laws, heading, words), reference.full(), room -> PlainText.cut(heading, room));
        }
        return new MatterName(
                brief,
                laws(laws, brief, words),
                reference.full().equals(brief) ? "" : reference.full(),
                bill.isHearing()
                        ? room -> PlainText.cut(new CallTitle(reference.title()).topic(), room)
                        : withLaw ? reference::shorten : room -> reference.brief(room, false));
    }

    /** Returns a name that is shown as it is. */
    static MatterName ofSource(String name) {
        return new MatterName(name, "", "", room -> PlainText.cut(name, room));
    }

    /** Returns who meets, and at which event; a subject line, which says that it is one, names it by its topic. */
    static MatterName ofMeeting(String what) {
        var name = TextCase.capitalize(what);
        return new MatterName(name, "", "", room -> PlainText.cut(new CallTitle(name).topic(), room));
    }

    /** Returns the same, naming of a package of laws those first that the reader follows or that concern them. */
    MatterName concerning(ConcernedLaws ofReader, Messages words) {
        return ofReader.areKnown()
                ? new MatterName(title, laws(ofReader.first(), title, words), official, shorten)
                : this;
    }

    /**
     * Returns the first laws; the title of several, or one that a digest cuts, does not say whose articles these are.
     */
    private static String laws(List<NamedLaw> laws, String title, Messages words) {
        var told = laws.size() > 1 ? "" : PlainText.cut(title, MAX_LENGTH_IN_DIGEST);
        var shown = laws.stream()
                .limit(MAX_LAWS)
                .map(law -> law.inWords(told, words))
                .filter(law -> !law.isEmpty())
                .toList();
        var more = laws.size() - MAX_LAWS;
        var last = more > 0 ? Stream.of(words.say("letter.laws.more", more)) : Stream.<String>empty();
        return String.join("; ", Stream.concat(shown.stream(), last).toList());
    }
}
