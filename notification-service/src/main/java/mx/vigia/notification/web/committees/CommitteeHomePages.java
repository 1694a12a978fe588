package mx.vigia.notification.web.committees;

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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import mx.vigia.notification.channel.endpoint.Owner;
import mx.vigia.notification.committee.Committees;
import mx.vigia.notification.digest.Alarms;
import mx.vigia.notification.digest.Rhythms;
import mx.vigia.notification.digest.matter.Visits;
import mx.vigia.notification.notice.Filed;
import mx.vigia.notification.notice.NoticeDesk;
import mx.vigia.notification.watch.Lookout;
import mx.vigia.notification.watch.Watches;
import mx.vigia.notification.web.Elsewhere;
import mx.vigia.notification.web.LedgerLine;
import mx.vigia.notification.web.QueryNames;
import mx.vigia.notification.web.Rights;
import mx.vigia.notification.web.WatchLine;
import mx.vigia.notification.web.WatchLines;
import mx.vigia.platform.i18n.Words;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Visit;

/** The home of a committee: what is new since its reader last looked, what comes, what is open, what is not heard; who sits in it and what it looks out for. */
@Path("/committees")
@Produces(MediaType.TEXT_HTML)
@Blocking
class CommitteeHomePages {
    private static final int LATEST = 30;
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Visit visit;
    private final CommitteeDoor door;
    private final Committees committees;
    private final Watches watches;
    private final WatchLines watchLines;
    private final Lookout lookout;
    private final NoticeDesk notices;
    private final Rhythms rhythms;
    private final Rights rights;
    private final Visits visits;
    private final Outlook outlook;
    private final Alarms alarms;
    private final QueryNames names;
    private final Clock clock;

    CommitteeHomePages(
            Visit visit,
            CommitteeDoor door,
            Committees committees,
            Watches watches,
            WatchLines watchLines,
            Lookout lookout,
            NoticeDesk notices,
            Rhythms rhythms,
            Rights rights,
            Visits visits,
            Outlook outlook,
            Alarms alarms,
            QueryNames names,
            Clock clock) {
        this.visit = visit;
        this.door = door;
        this.committees = committees;
        this.watches = watches;
        this.watchLines = watchLines;
        this.lookout = lookout;
        this.notices = notices;
        this.rhythms = rhythms;
        this.rights = rights;
        this.visits = visits;
        this.outlook = outlook;
        this.alarms = alarms;
        this.names = names;
        this.clock = clock;
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") UUID id) throws SQLException {
        var caller = Elsewhere.signedIn(visit);
        var committee = door.seen(id, caller);
        var since = visits.begin(caller.subject(), id);
        var stopped = lookout.stoppedBy(caller.subject());
        var lines = watchLines.in(words());
        var watched = watches.ofCommittee(id).stream()
                .map(watch -> lines.of(watch, "", stopped.contains(watch.id()), rights.mayChange(watch, caller)))
                .toList();
        return Templates.committee(
                visit.page(committee.name(visit.language())).lit("me"),
                words(),
                id,
                rights.mayManage(Owner.committee(id), caller),
                news(id, since, rhythms.of(caller.subject()).zone()),
                unanswered(id, rhythms.of(caller.subject()).zone()),
                outlook.of(id, visit.language(), words()),
                members(id),
                watched);
    }

    /** What nobody answered and nobody could be reminded of. */
    private List<Unanswered> unanswered(UUID committee, ZoneId zone) throws SQLException {
        return alarms.unreached(committee, clock.instant().minus(REMEMBERED)).stream()
                .map(one -> new Unanswered(
                        "/bills/" + one.bill(), one.title(), LedgerLine.moment(one.raised(), zone, words())))
                .toList();
    }

    private News news(UUID committee, Optional<Instant> since, ZoneId zone) throws SQLException {
        var latest = notices.latestOfCommittee(committee, LATEST);
        var named = names.in(words());
        return new News(
                since.map(moment -> LedgerLine.moment(moment, zone, words())).orElse(""),
                lines(latest, filed -> since.filter(filed.at()::isAfter).isPresent(), zone, named),
                lines(latest, filed -> since.filter(filed.at()::isAfter).isEmpty(), zone, named));
    }

    private static List<LedgerLine> lines(
            List<Filed> latest, Predicate<Filed> which, ZoneId zone, QueryNames.Said named) {
        return latest.stream()
                .filter(which)
                .map(filed -> LedgerLine.of(filed, zone, named))
                .toList();
    }

    private List<Member> members(UUID committee) {
        return committees.seatsIn(committee).stream()
                .map(seat -> new Member(
                        seat.person().name(), seat.person().address().value(), words().say("seat." + seat.seat())))
                .toList();
    }

    private Words words() {
        return visit.words("messages/notification");
    }

    /**
     * What the committee was told.
     *
     * @param since when the reader's visit before ended; empty where this is the first
     */
    @TemplateData
    record News(String since, List<LedgerLine> fresh, List<LedgerLine> earlier) {}

    /** Something urgent, and since when nobody has answered it. */
    @TemplateData
    record Unanswered(String href, String title, String since) {}

    /** Someone who sits in a committee. */
    @TemplateData
    record Member(String name, String address, String role) {}

    @CheckedTemplate(basePath = "desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance committee(
                Page page,
                Words words,
                UUID id,
                boolean manages,
                News news,
                List<Unanswered> unanswered,
                Outlook.Shown outlook,
                List<Member> members,
                List<WatchLine> watches);
    }
}
