package mx.vigia.notification.intake;

import mx.vigia.platform.text.OrEmpty;

/**
 * How a day is known: a source states it, or it was counted and is not official.
 *
 * @param article where its rule is found; empty where that is not known
 * @param calendar whose days were counted; null where that is not known
 */
public record DayBasis(boolean stated, String article, DeadlineData.BilingualName calendar) {
    public DayBasis {
        article = OrEmpty.text(article);
    }

    /** Returns that of a deadline told by a fact. */
    public static DayBasis of(DeadlineData deadline) {
        return new DayBasis(deadline.counted().isEmpty(), deadline.article(), deadline.calendar());
    }

    /** Returns that of the last day of a consultation told by a fact, which names no rule. */
    public static DayBasis of(FactEvent.Consultation window) {
        return new DayBasis(!window.calculated(), "", null);
    }
}
