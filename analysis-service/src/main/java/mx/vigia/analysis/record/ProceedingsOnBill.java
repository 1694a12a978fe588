package mx.vigia.analysis.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.debate.Debates;
import mx.vigia.analysis.meeting.Meeting;
import mx.vigia.analysis.meeting.Meetings;
import mx.vigia.analysis.naming.Links;
import mx.vigia.analysis.search.Labels;
import mx.vigia.analysis.vote.Votes;

/** The votes, meetings and debates that a bill's page tells of. */
@ApplicationScoped
class ProceedingsOnBill {
    private final Votes votes;
    private final Meetings meetings;
    private final Debates debates;
    private final Links links;

    ProceedingsOnBill(Votes votes, Meetings meetings, Debates debates, Links links) {
        this.votes = votes;
        this.meetings = meetings;
        this.debates = debates;
        this.links = links;
    }

    Votes votes() {
        return votes;
    }

    Debates debates() {
        return debates;
    }

    /** The meetings to come with the bill on their agenda, the next one first and those without a day last. */
    List<MeetingShown> coming(UUID bill, Labels labels) {
        var ahead = meetings.with(bill).reversed().stream()
                .filter(meeting -> isAhead(meeting, labels.now()))
                .toList();
        return MeetingShown.all(ahead, links, labels);
    }

    private static boolean isAhead(Meeting meeting, Instant now) {
        return meeting.heldOn() == null
                ? meeting.awaitsDay(now)
                : !meeting.heldOn().isBefore(Labels.dayOf(now));
    }
}
