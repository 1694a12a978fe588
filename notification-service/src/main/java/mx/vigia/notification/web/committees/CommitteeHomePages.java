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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import mx.vigia.notification.channel.endpoint.EventOwner;
import mx.vigia.notification.committee.CommitteeRepository;
import mx.vigia.notification.digest.DeliveryPreferencesEditor;
import mx.vigia.notification.digest.UrgentAlerts;
import mx.vigia.notification.digest.matter.CommitteeVisits;
import mx.vigia.notification.notice.LedgerEntry;
import mx.vigia.notification.notice.NoticeRouter;
import mx.vigia.notification.watch.WatchEditor;
import mx.vigia.notification.watch.WatchRepository;
import mx.vigia.notification.web.AccessRights;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.notification.web.LedgerView;
import mx.vigia.notification.web.QueryDescription;
import mx.vigia.notification.web.WatchView;
import mx.vigia.notification.web.WatchViews;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;

/**
 * The home page of a committee: what is new since the reader's last visit, upcoming days, open matters, unresponsive
 * sources, members and watches.
 */
@Path("/committees")
@Produces(MediaType.TEXT_HTML)
@Blocking
class CommitteeHomePages {
    private static final int MAX_LATEST_FACTS = 30;
    private static final Duration LOOKBACK = Duration.ofDays(30);

    private final RequestContext request;
    private final CommitteeAccess access;
    private final CommitteeRepository committees;
    private final WatchRepository watches;
    private final WatchViews watchLines;
    private final WatchEditor watchEditor;
    private final NoticeRouter notices;
    private final DeliveryPreferencesEditor preferencesEditor;
    private final AccessRights rights;
    private final CommitteeVisits visits;
    private final CommitteeOutlookView outlook;
    private final UrgentAlerts urgentAlerts;
    private final QueryDescription names;
    private final Clock clock;

    CommitteeHomePages(
            RequestContext request,
            CommitteeAccess access,
            CommitteeRepository committees,
            WatchRepository watches,
            WatchViews watchLines,
            WatchEditor watchEditor,
            NoticeRouter notices,
            DeliveryPreferencesEditor preferencesEditor,
            AccessRights rights,
            CommitteeVisits visits,
            CommitteeOutlookView outlook,
            UrgentAlerts urgentAlerts,
            QueryDescription names,
            Clock clock) {
        this.request = request;
        this.access = access;
        this.committees = committees;
        this.watches = watches;
        this.watchLines = watchLines;
        this.watchEditor = watchEditor;
        this.notices = notices;
        this.preferencesEditor = preferencesEditor;
        this.rights = rights;
        this.visits = visits;
        this.outlook = outlook;
        this.urgentAlerts = urgentAlerts;
        this.names = names;
        this.clock = clock;
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") UUID id) {
        var caller = BrowserRedirects.signedIn(request);
        var committee = access.requireVisible(id, caller);
        var since = visits.begin(caller.subject(), id);
        var stopped = watchEditor.findStoppedWatches(caller.subject());
        var lines = watchLines.in(messages());
        var watched = watches.findByCommittee(id).stream()
                .map(watch -> lines.of(watch, "", stopped.contains(watch.id()), rights.mayChange(watch, caller)))
                .toList();
        return Templates.committee(
                request.page(committee.name(request.language())).withActiveEntry("committees"),
                messages(),
                id,
                rights.mayManage(EventOwner.committee(id), caller),
                committee.hasAlertsOn(),
                news(id, since, preferencesEditor.of(caller.subject()).zone()),
                unanswered(id, preferencesEditor.of(caller.subject()).zone()),
                outlook.of(id, request.language(), messages()),
                members(id),
                watched);
    }

    /** Returns urgent alerts that were not answered and of which nobody could be reminded. */
    private List<Unanswered> unanswered(UUID committee, ZoneId zone) {
        return urgentAlerts.findUnreached(committee, clock.instant().minus(LOOKBACK)).stream()
                .map(one -> new Unanswered(
                        "/bills/" + one.bill(), one.title(), LedgerView.moment(one.raised(), zone, messages())))
                .toList();
    }

    private News news(UUID committee, Optional<Instant> since, ZoneId zone) {
        var latest = notices.findLatestOfCommittee(committee, MAX_LATEST_FACTS);
        var named = names.in(messages());
        return new News(
                since.map(moment -> LedgerView.moment(moment, zone, messages())).orElse(""),
                lines(latest, filed -> since.filter(filed.at()::isAfter).isPresent(), zone, named),
                lines(latest, filed -> since.filter(filed.at()::isAfter).isEmpty(), zone, named));
    }

    private static List<LedgerView> lines(
            List<LedgerEntry> latest,
            Predicate<LedgerEntry> which,
            ZoneId zone,
            QueryDescription.LocalizedWords named) {
        return latest.stream()
                .filter(which)
                .map(filed -> LedgerView.of(filed, zone, named))
                .toList();
    }

    private List<Member> members(UUID committee) {
        return committees.findSeatsOfCommittee(committee).stream()
                .map(membership -> new Member(
                        membership.person().name(),
                        membership.person().address().value(),
                        messages().say("seat." + membership.seat())))
                .toList();
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    /**
     * The alerts of the committee.
     *
     * @param since when the reader's visit before ended; empty where this is the first
     */
    @TemplateData
    record News(String since, List<LedgerView> fresh, List<LedgerView> earlier) {}

    /** An urgent alert, and since when it is unanswered. */
    @TemplateData
    record Unanswered(String href, String title, String since) {}

    /** A member of a committee. */
    @TemplateData
    record Member(String name, String address, String role) {}

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance committee(
                PageLayout page,
                Messages words,
                UUID id,
                boolean manages,
                boolean alertsOn,
                News news,
                List<Unanswered> unanswered,
                CommitteeOutlookView.OutlookView outlook,
                List<Member> members,
                List<WatchView> watches);
    }
}
