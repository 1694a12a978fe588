package mx.vigia.analysis.web.bill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import mx.vigia.analysis.linking.chamber.Debates;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.analysis.linking.chamber.Meetings;
import mx.vigia.analysis.linking.chamber.Votes;
import mx.vigia.analysis.linking.mention.Links;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.web.bill.PartsOfBill.Part;
import mx.vigia.analysis.web.people.WhoIsNamed;
import mx.vigia.analysis.web.proceedings.MeetingShown;
import mx.vigia.analysis.web.proceedings.VoteShown;

/** The votes, meetings and debates that a bill's page tells of. */
@ApplicationScoped
class ProceedingsOnBill {
    private final Votes votes;
    private final Meetings meetings;
    private final Debates debates;
    private final Links links;
    private final WhoIsNamed who;

    ProceedingsOnBill(Votes votes, Meetings meetings, Debates debates, Links links, WhoIsNamed who) {
        this.votes = votes;
        this.meetings = meetings;
        this.debates = debates;
        this.links = links;
        this.who = who;
    }

    /** The votes on the bill, the latest first. */
    List<VoteShown> votes(PartsOfBill.Present bill, Labels labels) {
        return VoteShown.of(bill.list(Part.VOTE, votes::shownOn), labels, who);
    }

    /** The meetings to come with the bill on their agenda, the next one first and those without a day last. */
    List<MeetingShown> coming(PartsOfBill.Present bill, Labels labels) {
        var ahead = bill.list(Part.MEETING, meetings::with).reversed().stream()
                .filter(meeting -> isAhead(meeting, labels.now()))
                .toList();
        return MeetingShown.all(ahead, links, labels);
    }

    /** Where the bill was debated, the latest first. */
    List<Debates.On> debates(PartsOfBill.Present bill) {
        return bill.list(Part.DEBATE, debates::on);
    }

    private static boolean isAhead(Meeting meeting, Instant now) {
        return meeting.heldOn() == null
                ? meeting.awaitsDay(now)
                : !meeting.heldOn().isBefore(Labels.dayOf(now));
    }
}
