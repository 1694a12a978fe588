package mx.vigia.analysis.web.bill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import mx.vigia.analysis.linking.chamber.DebateRepository;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.analysis.linking.chamber.MeetingRepository;
import mx.vigia.analysis.linking.chamber.VoteRepository;
import mx.vigia.analysis.linking.mention.MentionLinkQueries;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.web.bill.PresentParts.Part;
import mx.vigia.analysis.web.people.NamedActorLookup;
import mx.vigia.analysis.web.proceedings.MeetingView;
import mx.vigia.analysis.web.proceedings.VoteView;

/** Finds the votes, meetings and debates for a bill's page. */
@ApplicationScoped
class ProceedingsOfBill {
    private final VoteRepository votes;
    private final MeetingRepository meetings;
    private final DebateRepository debates;
    private final MentionLinkQueries links;
    private final NamedActorLookup actors;

    ProceedingsOfBill(
            VoteRepository votes,
            MeetingRepository meetings,
            DebateRepository debates,
            MentionLinkQueries links,
            NamedActorLookup actors) {
        this.votes = votes;
        this.meetings = meetings;
        this.debates = debates;
        this.links = links;
        this.actors = actors;
    }

    /** Returns its votes and debates, the latest first, and the coming meetings. */
    BillView.ProceedingsView of(PresentParts.Present bill, BillLabels labels) {
        return new BillView.ProceedingsView(
                votes(bill, labels), coming(bill, labels), bill.list(Part.DEBATE, debates::findByBill));
    }

    /** Returns the votes on the bill, the latest first. */
    private List<VoteView> votes(PresentParts.Present bill, BillLabels labels) {
        return VoteView.of(bill.list(Part.VOTE, votes::findForBill), labels, actors);
    }

    /** Returns the coming meetings with the bill on their agenda, the next one first and those without a day last. */
    private List<MeetingView> coming(PresentParts.Present bill, BillLabels labels) {
        var ahead = bill.list(Part.MEETING, meetings::findByBill).reversed().stream()
                .filter(meeting -> isUpcoming(meeting, labels.now()))
                .toList();
        return MeetingView.all(ahead, links, labels);
    }

    private static boolean isUpcoming(Meeting meeting, Instant now) {
        return meeting.heldOn() == null
                ? meeting.isAwaitingDay(now)
                : !meeting.heldOn().isBefore(BillLabels.dayOf(now));
    }
}
