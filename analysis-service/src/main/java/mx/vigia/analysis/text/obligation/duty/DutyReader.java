package mx.vigia.analysis.text.obligation.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads from the grammar of Spanish legal prose whom a text binds to what; what is not sure is left out. */
public final class DutyReader {
    private DutyReader() {}

    /** Returns the duties of an article or another text, in the order of their actions. */
    public static List<Duty> read(String text) {
        var tokens = new LegalTokens(text);
        var duties = new ArrayList<Duty>();
        var head = ListHead.LONE_FRACTION;
        Optional<NounPhrase> topic = Optional.empty();
        for (var sentence : LegalSentences.split(tokens)) {
            var bearers = BearerFinder.of(tokens, sentence);
            boolean opens = sentence.opensList() || ListHead.isHeading(tokens, sentence);
            var next = opens ? ListHead.of(tokens, sentence, bearers, head) : ListHead.NONE;
            var read = new DutyClauses(tokens, sentence, bearers, topic).read(head);
            duties.addAll(next.orders() ? withoutAnnouncement(read, text) : read);
            topic = bearers.people().topic().isPresent() ? bearers.people().topic() : topic;
            if (opens) {
                head = next.equals(ListHead.NONE) && sentence.listed() ? head : next;
            }
        }
        return SanctionFinder.addTo(duties, text);
    }

    /** Returns the duties of the head of a list without the last, which only announces its fractions. */
    private static List<Duty> withoutAnnouncement(List<Duty> read, String text) {
        boolean announces = !read.isEmpty()
                && read.getLast()
                        .action()
                        .in(text)
                        .matches("(?s).{0,20}(?:obligaciones siguientes|siguientes obligaciones|lo siguiente)");
        return announces ? read.subList(0, read.size() - 1) : read;
    }
}
