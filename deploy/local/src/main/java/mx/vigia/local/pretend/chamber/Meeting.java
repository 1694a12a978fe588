package mx.vigia.local.pretend.chamber;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A meeting, and everything the gazette has said of it.
 *
 * @param ordinal how many meetings its body has called, including this one
 * @param matter what it is about, unless it is a meeting of a committee
 * @param bills the ids of the bills on its agenda
 */
public record Meeting(
        String id,
        MeetingKind sort,
        String body,
        int ordinal,
        String matter,
        String room,
        List<String> bills,
        List<Notice> notices) {
    /** The kinds of meetings. */
    public enum MeetingKind {
        COMMITTEE,
        FORUM,
        HEARING,
        OPEN_PARLIAMENT,
        PLENARY
    }

    public Meeting {
        bills = List.copyOf(bills);
        notices = List.copyOf(notices);
    }

    public Notice last() {
        return notices.getLast();
    }

    /** Returns the last notice about it in this day's issue. */
    public Optional<Notice> in(LocalDate issued) {
        return notices.stream().filter(n -> n.issued().equals(issued)).reduce((first, second) -> second);
    }

    /** Returns {@code quinta reunión ordinaria}. */
    public String named() {
        return Ordinal.of(ordinal) + " reunión ordinaria";
    }

    Meeting withNotice(Notice another) {
        var more = new ArrayList<>(notices);
        more.add(another);
        return new Meeting(id, sort, body, ordinal, matter, room, bills, more);
    }

    /** Whether it is a committee's meeting and not cancelled. */
    public boolean countsAsCommitteeMeeting() {
        return sort == MeetingKind.COMMITTEE && mayChange();
    }

    /** Whether a later call may postpone or cancel it; the sessions of the chamber are called once. */
    public boolean mayChange() {
        return sort != MeetingKind.PLENARY && last().status() != Notice.Status.CANCELLED;
    }
}
