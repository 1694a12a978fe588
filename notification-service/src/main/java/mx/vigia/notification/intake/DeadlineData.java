package mx.vigia.notification.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.text.OrEmpty;

/**
 * A deadline in a fact: computed, never official, and certain only where it is marked so.
 *
 * @param article the source of its rule; empty where that is not stated
 * @param calendar whose days were counted; null where a source states the day
 * @param latest the day by another reading of the rule
 * @param who who is bound by an article; empty otherwise
 * @param what what the article orders; empty otherwise
 */
public record DeadlineData(
        BilingualName name,
        String article,
        BilingualName calendar,
        LocalDate due,
        LocalDate latest,
        String who,
        String what,
        boolean certain,
        List<BilingualName> doubts) {
    public DeadlineData {
        Objects.requireNonNull(name, "deadline.name");
        Objects.requireNonNull(due, "deadline.due");
        latest = latest == null ? due : latest;
        article = OrEmpty.text(article);
        who = OrEmpty.text(who);
        what = OrEmpty.text(what);
        doubts = OrEmpty.list(doubts);
    }

    /** A name in both languages. */
    public record BilingualName(String es, String en) {
        /** Returns its name in this language. */
        public String in(Language language) {
            return language == Language.ES ? es : en;
        }
    }

    /** Returns the calendar whose days were counted, where any were. */
    public Optional<BilingualName> counted() {
        return Optional.ofNullable(calendar);
    }
}
