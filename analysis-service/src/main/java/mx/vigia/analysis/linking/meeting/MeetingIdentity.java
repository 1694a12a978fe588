package mx.vigia.analysis.linking.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.proceeding.MeetingKind;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.linking.actor.BodyNames;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.analysis.linking.chamber.MeetingStatement;
import mx.vigia.platform.text.OrEmpty;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is recognised by on another site: who meets, on which day and at what hour, and its number.
 *
 * @param listed whether it is an entry of a committee's own list, which is a copy of the call that a gazette prints
 * @param off whether it is cancelled or put off
 * @param joint whether several committees meet, who number such meetings apart from their own
 * @param bodies the ids of those who meet
 * @param days the day it is held; of a call also the days from which it was moved
 * @param hour null if it is not stated
 * @param number the number the committee gives it; 0 if none is stated
 */
record MeetingIdentity(
        UUID meeting,
        boolean listed,
        boolean off,
        boolean joint,
        List<String> bodies,
        List<LocalDate> days,
        @Nullable String hour,
        MeetingSort sort,
        int number) {
    /** The sites on which committees list their own meetings. */
    static final Set<String> LIST_SITES = Set.of("mx.diputados.comisiones", "mx.senado.comisiones");

    /** Legislative years begin in September (Constitution, article 65). */
    private static final int MONTHS_BEFORE_SEPTEMBER = 8;

    private static final Pattern JOINT = Pattern.compile("\\b(?:unidas|conjuntas?)\\b");

    MeetingIdentity {
        bodies = List.copyOf(bodies);
        days = List.copyOf(days);
    }

    /** Returns what identifies a meeting, all of whose pages state this. */
    static MeetingIdentity of(Meeting meeting, Collection<ProceedingPageStatement> words) {
        boolean listed = LIST_SITES.contains(meeting.site());
        String title = TextAnalyzer.fold(OrEmpty.text(meeting.title()));
        OptionalInt number = MeetingNumber.find(title);
        List<String> bodies = meeting.kind() == MeetingKind.SESSION ? List.of() : bodies(meeting);
        return new MeetingIdentity(
                meeting.id(),
                listed,
                meeting.status() == MeetingStatus.CANCELLED || meeting.status() == MeetingStatus.POSTPONED,
                bodies.size() > 1 || JOINT.matcher(title).find(),
                bodies,
                listed ? Stream.ofNullable(meeting.lastDay()).toList() : days(meeting, words),
                meeting.time(),
                MeetingSort.of(title),
                number.orElse(0));
    }

    private static List<String> bodies(Meeting meeting) {
        return BodyNames.committees(OrEmpty.text(meeting.body()), meeting.chamber()).stream()
                .map(Body::id)
                .sorted()
                .toList();
    }

    private static List<LocalDate> days(Meeting meeting, Collection<ProceedingPageStatement> words) {
        return Stream.concat(
                        Stream.of(meeting.heldOn()),
                        words.stream()
                                .map(word -> word.readAs(MeetingStatement.class)
                                        .occasion()
                                        .heldOn()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Returns the names by which meetings that may be this one are found: of each body, by day and by number. */
    Set<String> names() {
        return bodies.stream()
                .flatMap(body -> Stream.concat(
                        days.stream().map(day -> body + "|" + day),
                        numbers().stream().map(which -> body + "|" + which)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> numbers() {
        return number == 0 || joint
                ? Set.of()
                : days.stream()
                        .map(day -> "%d-%s-%d"
                                .formatted(
                                        day.minusMonths(MONTHS_BEFORE_SEPTEMBER).getYear(), sort, number))
                        .collect(Collectors.toSet());
    }

    /** Whether this entry has the number of a call in the same year. */
    boolean hasNumberOf(MeetingIdentity other) {
        return isAsCalled(other) && sort == other.sort && numbers().stream().anyMatch(other.numbers()::contains);
    }

    /** An entry that says alone that the meeting is off would be hidden by the call. */
    private boolean isAsCalled(MeetingIdentity call) {
        return !off || call.off;
    }

    /** Whether one body meets on the day of a call, and neither hour, sort nor number says that they are two. */
    boolean canBeOnDayOf(MeetingIdentity other) {
        return isAsCalled(other)
                && days.stream().anyMatch(other.days::contains)
                && sort.canBe(other.sort)
                && (number == 0 || other.number == 0 || number == other.number)
                && (hour == null || other.hour == null || hour.equals(other.hour));
    }

    /** Returns by how many days they are apart at least. */
    long daysApart(MeetingIdentity other) {
        return days.stream()
                .flatMap(day -> other.days.stream().map(there -> Math.abs(day.toEpochDay() - there.toEpochDay())))
                .min(Long::compare)
                .orElse(Long.MAX_VALUE);
    }
}
