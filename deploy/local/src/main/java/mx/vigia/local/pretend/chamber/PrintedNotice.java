package mx.vigia.local.pretend.chamber;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A notice that the Diario Oficial was asked to print.
 *
 * @param number its place among all of them, from 1
 * @param at when it was first shown
 * @param day the day of its edition, which may be an earlier one
 * @param paragraphs its text
 * @param topics what it is truly about
 */
public record PrintedNotice(
        int number,
        Instant at,
        LocalDate day,
        String agency,
        String title,
        List<String> paragraphs,
        List<String> topics,
        Window window) {
    /**
     * The consultation that it opens or extends.
     *
     * @param closes its true last day, as an ISO date; empty if there is none or it is not to be said
     * @param extended the title of the notice whose consultation it extends; empty if it extends none
     */
    public record Window(String closes, String extended) {
        public Window {
            if (!closes.isEmpty()) {
                LocalDate.parse(closes);
            }
        }

        /** Whether it was over on a day. */
        public boolean isOverOn(LocalDate day) {
            return !closes.isEmpty() && LocalDate.parse(closes).isBefore(day);
        }
    }

    public PrintedNotice {
        paragraphs = List.copyOf(paragraphs);
        topics = List.copyOf(topics);
    }

    static PrintedNotice of(int number, Action action) {
        return new PrintedNotice(
                number,
                action.at(),
                Days.of(action.at()).plusDays(action.count("days", 0)),
                action.word("agency", "COMISION REGULADORA DE TELECOMUNICACIONES"),
                action.word("title", ""),
                action.word("text", "").lines().toList(),
                List.of(action.word("topics", "").split(",")),
                new Window(action.word("closes", ""), action.word("extended", "")));
    }
}
