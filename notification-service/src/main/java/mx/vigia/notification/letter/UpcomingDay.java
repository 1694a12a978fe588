package mx.vigia.notification.letter;

import java.time.LocalDate;
import mx.vigia.platform.i18n.Messages;

/**
 * A day on which something of a matter takes place or is due.
 *
 * @param key the same for all that is told of this meeting, consultation or deadline
 * @param day the day; of what was called off the one on which it was to be
 * @param stands false where it was called off, or has no day any more
 * @param when the day and the hour in words, or that it was called off
 * @param what who meets, or what is due
 * @param place where, and at which point of the agenda; may be empty
 * @param more when it was before, or by which rule the day is known; may be empty
 * @param brief the same in a few words
 */
record UpcomingDay(
        String key, LocalDate day, boolean stands, String when, String what, String place, String more, String brief) {
    /** Returns the same for a letter of many matters, which has no room for the place. */
    UpcomingDay withoutPlace() {
        return new UpcomingDay(key, day, stands, when, what, "", more, brief);
    }

    /** Returns the same, saying that it is over. */
    UpcomingDay past(Messages words) {
        return new UpcomingDay(
                key,
                day,
                stands,
                words.say("letter.upcoming.past", when),
                what,
                place,
                more,
                words.say("letter.upcoming.past", brief));
    }

    /** Whether it is still to come on that day. */
    boolean isAhead(LocalDate today) {
        return stands && !day.isBefore(today);
    }

    /** Returns when and what. */
    public String text() {
        return what.isEmpty() ? when : when + ": " + what;
    }
}
