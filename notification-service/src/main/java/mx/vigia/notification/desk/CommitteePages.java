package mx.vigia.notification.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import mx.vigia.house.Caller;
import mx.vigia.house.Page;
import mx.vigia.house.Problem;
import mx.vigia.house.Visit;
import mx.vigia.house.Words;
import mx.vigia.notification.committee.AssociationCommittee;
import mx.vigia.notification.committee.Committees;
import mx.vigia.notification.digest.Rhythms;
import mx.vigia.notification.notice.NoticeDesk;
import mx.vigia.notification.watch.Lookout;
import mx.vigia.notification.watch.Watches;

/** The association's committees: who sits in one, what it looks out for, what it was last told. */
@Path("/committees")
@Produces(MediaType.TEXT_HTML)
@Blocking
class CommitteePages {
    private static final int LATEST = 30;

    private final Visit visit;
    private final Committees committees;
    private final Watches watches;
    private final Lookout lookout;
    private final NoticeDesk notices;
    private final Rhythms rhythms;
    private final Rights rights;

    CommitteePages(
            Visit visit,
            Committees committees,
            Watches watches,
            Lookout lookout,
            NoticeDesk notices,
            Rhythms rhythms,
            Rights rights) {
        this.visit = visit;
        this.committees = committees;
        this.watches = watches;
        this.lookout = lookout;
        this.notices = notices;
        this.rhythms = rhythms;
        this.rights = rights;
    }

    @GET
    public TemplateInstance list() {
        var caller = Elsewhere.signedIn(visit);
        var lines = committees.listAll().stream()
                .filter(committee -> rights.maySeeCommittee(committee.id(), caller))
                .map(committee -> new CommitteeLine(
                        committee.id(),
                        committee.name(visit.language()),
                        committees.seatsIn(committee.id()).size()))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
        return Templates.committees(page(words().say("committees.title")), words(), lines);
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") UUID id) throws SQLException {
        var caller = Elsewhere.signedIn(visit);
        var committee = seen(id, caller);
        var stopped = lookout.stoppedBy(caller.subject());
        var members = committees.seatsIn(id).stream()
                .map(seat -> new Member(
                        seat.person().name(), seat.person().address().value(), words().say("seat." + seat.seat())))
                .toList();
        var lines = watches.ofCommittee(id).stream()
                .map(watch ->
                        WatchLine.of(watch, "", stopped.contains(watch.id()), rights.mayChange(watch, caller), words()))
                .toList();
        var zone = rhythms.of(caller.subject()).zone();
        var latest = notices.latestOfCommittee(id, LATEST).stream()
                .map(filed -> LedgerLine.of(filed, zone, words()))
                .toList();
        return Templates.committee(page(committee.name(visit.language())), words(), id, members, lines, latest);
    }

    private AssociationCommittee seen(UUID id, Caller caller) {
        return committees
                .findByIdOptional(id)
                .filter(committee -> rights.maySeeCommittee(id, caller))
                .orElseThrow(
                        () -> Problem.notFound(words().say("committee.unknown")).raised());
    }

    private Words words() {
        return visit.words("messages/notification");
    }

    private Page page(String title) {
        return visit.page(title).lit("me");
    }

    /** A committee in the list. */
    @TemplateData
    record CommitteeLine(UUID id, String name, int members) {}

    /** Someone who sits in a committee. */
    @TemplateData
    record Member(String name, String address, String role) {}

    @CheckedTemplate(basePath = "desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance committees(Page page, Words words, List<CommitteeLine> lines);

        static native TemplateInstance committee(
                Page page,
                Words words,
                UUID id,
                List<Member> members,
                List<WatchLine> watches,
                List<LedgerLine> latest);
    }
}
