package mx.vigia.analysis.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.linking.actor.ActorPart;
import mx.vigia.analysis.linking.actor.BodyRepository;
import mx.vigia.analysis.linking.chamber.MeetingRepository;
import mx.vigia.analysis.linking.chamber.VoteRepository;
import mx.vigia.analysis.linking.chamber.VoteWithCopies;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.ListedBills;
import mx.vigia.platform.text.OrEmpty;

/** Finds the bills, meetings and votes of a body for its page. */
@ApplicationScoped
class BodyActivity {
    private final BodyRepository bodyRepository;
    private final ListedBills bills;
    private final MeetingRepository meetings;
    private final VoteRepository votes;

    BodyActivity(BodyRepository bodyRepository, ListedBills bills, MeetingRepository meetings, VoteRepository votes) {
        this.bodyRepository = bodyRepository;
        this.bills = bills;
        this.meetings = meetings;
        this.votes = votes;
    }

    List<LegislatorView.Bill> bills(String body, ActorPart part, int max, BillLabels labels) {
        var acts = bodyRepository.acts(body, List.of(part), max);
        var known = bills.of(acts.stream().map(BodyRepository.Act::subject).toList());
        return acts.stream()
                .filter(act -> known.containsKey(act.subject()))
                .map(act -> PersonViewAssembler.bill(known.get(act.subject()), act.day(), labels))
                .toList();
    }

    List<BodyView.Met> meetings(String body, int max, BillLabels labels) {
        var acts = bodyRepository.acts(body, List.of(ActorPart.MEETING), max);
        var all = meetings.findByIds(
                acts.stream().map(BodyRepository.Act::subject).toList());
        return acts.stream()
                .flatMap(act -> Stream.ofNullable(all.get(act.subject())))
                .map(meeting -> new BodyView.Met(
                        meeting.id(),
                        labels.shown(OrEmpty.text(meeting.title())),
                        Optional.ofNullable(meeting.heldOn()).map(labels::brief).orElse("")))
                .toList();
    }

    /** Returns the votes; one shown by two sites is listed once. */
    List<BodyView.Voted> votes(String body, int max, BillLabels labels) {
        Map<UUID, UUID> billOf = new LinkedHashMap<>();
        bodyRepository.votes(body, max).forEach(on -> billOf.putIfAbsent(on.vote(), on.bill()));
        var known = bills.of(billOf.values());
        return votes.findByIds(billOf.keySet()).stream()
                .map(VoteWithCopies::vote)
                .filter(vote -> known.containsKey(billOf.get(vote.id())))
                .map(vote -> new BodyView.Voted(
                        billOf.get(vote.id()),
                        vote.id(),
                        labels.shown(known.get(billOf.get(vote.id())).title()),
                        Optional.ofNullable(vote.heldOn()).map(labels::brief).orElse("")))
                .toList();
    }
}
