package mx.vigia.analysis.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyKind;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.linking.actor.CommitteeRoster;
import mx.vigia.analysis.linking.actor.CommitteeRosterRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.platform.text.OrEmpty;

/** Finds the members of a committee for its page. */
@ApplicationScoped
class CommitteeMembership {
    private static final List<String> KNOWN_OFFICES = List.of("chair", "secretary");

    private final CommitteeRosterRepository rosters;

    CommitteeMembership(CommitteeRosterRepository rosters) {
        this.rosters = rosters;
    }

    BodyView.Membership of(Body body, BillLabels labels) {
        return body.kind() == BodyKind.COMMITTEE
                ? rosters.find(body.id())
                        .map(roster -> membership(roster, labels))
                        .orElse(BodyView.Membership.UNKNOWN)
                : BodyView.Membership.UNKNOWN;
    }

    private static BodyView.Membership membership(CommitteeRoster roster, BillLabels labels) {
        var page = roster.page();
        return new BodyView.Membership(
                roster.seats().stream().map(seat -> member(seat, labels)).toList(),
                labels.words()
                        .say(
                                "body.members-read",
                                labels.site(page.site()),
                                labels.day(LegalTime.dayOf(page.fetchedAt()))),
                OrEmpty.text(roster.officialAddress()));
    }

    private static BodyView.Member member(CommitteeRoster.Seat seat, BillLabels labels) {
        var role = OrEmpty.text(seat.member().role());
        return new BodyView.Member(
                labels.shown(seat.member().name()),
                Optional.ofNullable(seat.person()).map(UUID::toString).orElse(""),
                KNOWN_OFFICES.contains(role) ? labels.words().say("body.office." + role) : "",
                OrEmpty.text(seat.member().group()));
    }
}
