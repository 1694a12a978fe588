package mx.vigia.notification.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.vigia.platform.i18n.Language;

/**
 * A day by which something is due, as a fact tells it: computed, never official, and certain only where it says so.
 *
 * @param article where its rule stands; empty where that is not said
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
        article = article == null ? "" : article;
        who = who == null ? "" : who;
        what = what == null ? "" : what;
        doubts = doubts == null ? List.of() : List.copyOf(doubts);
    }

    /** What something is called in both languages. */
    public record BilingualName(String es, String en) {
        /** Its name in this language. */
        public String in(Language language) {
            return language == Language.ES ? es : en;
        }
    }

    /** The calendar whose days were counted, where any were. */
    public Optional<BilingualName> counted() {
        return Optional.ofNullable(calendar);
    }
}
