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

    /** Returns the votes on the bill, the latest first. */
    List<VoteView> votes(PresentParts.Present bill, BillLabels labels) {
        return VoteView.of(bill.list(Part.VOTE, votes::findForBill), labels, actors);
    }

    /** Returns the coming meetings with the bill on their agenda, the next one first and those without a day last. */
    List<MeetingView> coming(PresentParts.Present bill, BillLabels labels) {
        var ahead = bill.list(Part.MEETING, meetings::findByBill).reversed().stream()
                .filter(meeting -> isUpcoming(meeting, labels.now()))
                .toList();
        return MeetingView.all(ahead, links, labels);
    }

    /** Returns the debates of the bill, the latest first. */
    List<DebateRepository.On> debates(PresentParts.Present bill) {
        return bill.list(Part.DEBATE, debates::findByBill);
    }

    private static boolean isUpcoming(Meeting meeting, Instant now) {
        return meeting.heldOn() == null
                ? meeting.isAwaitingDay(now)
                : !meeting.heldOn().isBefore(BillLabels.dayOf(now));
    }
}
