package mx.vigia.notification.letter;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.i18n.Messages;

/**
 * A day on which something of a matter takes place or is due.
 *
 * @param key the same for all that is told of this meeting, consultation or deadline
 * @param day the day; of what was called off the one on which it was to be
 * @param call whether it stands, and what changed of it
 * @param when the day and the hour in words, or that it was called off
 * @param what who meets, or what is due
 * @param venue where, and at which point of the agenda
 * @param more when it was before, or by which rule the day is known; may be empty
 * @param brief the same in a few words
 */
record UpcomingDay(
        String key, LocalDate day, Call call, String when, String what, Venue venue, String more, String brief) {
    /** The beginning of the keys of meetings. */
    static final String MEETING = "meeting ";

    /** The key of the last day of a matter's consultation, whichever fact tells it. */
    static final String CONSULTATION = "consultation";

    /**
     * Whether it takes place on that day.
     *
     * @param moved whether it was to be on another day before
     * @param change that its hour or place changed, and not its day; empty where these did not
     */
    record Call(Status status, boolean moved, String change) {
        static final Call STANDS = new Call(Status.STANDS, false, "");
        static final Call CANCELLED = new Call(Status.CANCELLED, false, "");
        static final Call WITHOUT_THE_MATTER = new Call(Status.WITHOUT_THE_MATTER, false, "");
    }

    /** What has become of it: put off without a new day, cancelled, or held without the matter. */
    enum Status {
        STANDS,
        UNDATED,
        CANCELLED,
        WITHOUT_THE_MATTER
    }

    /** Where it takes place, and at which points of the agenda; both may be empty. */
    record Venue(String room, String points) {
        static final Venue NONE = new Venue("", "");
    }

    /** Returns where, and at which point of the agenda; may be empty. */
    public String place() {
        return Stream.of(venue.room(), venue.points())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private UpcomingDay at(Venue other) {
        return new UpcomingDay(key, day, call, when, what, other, more, brief);
    }

    /** Returns the same without the points, which are those of one of several matters. */
    UpcomingDay withoutPoints() {
        return at(new Venue(venue.room(), ""));
    }

    /** Returns the same below a heading that says who meets. */
    UpcomingDay below(String heading) {
        return what.equalsIgnoreCase(heading) ? new UpcomingDay(key, day, call, when, "", venue, more, brief) : this;
    }

    boolean isMeeting() {
        return key.startsWith(MEETING);
    }

    boolean isConsultation() {
        return key.equals(CONSULTATION);
    }

    boolean stands() {
        return call.status() == Status.STANDS;
    }

    /** Returns the same for a letter of many matters, which has no space for the place. */
    UpcomingDay inDigest() {
        return at(Venue.NONE);
    }

    /** Returns the same, saying that it is over. */
    UpcomingDay past(Messages words) {
        return new UpcomingDay(
                key,
                day,
                call,
                words.say("letter.upcoming.past", when),
                what,
                venue,
                more,
                words.say("letter.upcoming.past", brief));
    }

    /** Whether it is still to come on that day. */
    boolean isAhead(LocalDate today) {
        return stands() && !day.isBefore(today);
    }

    /** Returns when and what. */
    public String text() {
        return what.isEmpty() ? when : when + ": " + what;
    }
}
