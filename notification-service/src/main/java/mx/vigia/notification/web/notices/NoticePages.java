package mx.vigia.notification.web.notices;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.notification.digest.DeliveryPreferencesEditor;
import mx.vigia.notification.digest.UrgentAlerts;
import mx.vigia.notification.intake.LastSourceHealthRepository;
import mx.vigia.notification.letter.PlainSummary;
import mx.vigia.notification.notice.FeedbackRepository;
import mx.vigia.notification.notice.LedgerEntry;
import mx.vigia.notification.notice.NoticeRouter;
import mx.vigia.notification.notice.NoticeStatus;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.notification.web.LedgerView;
import mx.vigia.notification.web.QueryDescription;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/**
 * One of my notices: feedback, and five lines to paste into a chat. Viewing it gives no feedback; only its reader may.
 */
@Path("/ledger/{notice}")
@Produces(MediaType.TEXT_HTML)
@Blocking
class NoticePages {
    private final RequestContext request;
    private final NoticeRouter notices;
    private final FeedbackRepository feedbackRepository;
    private final UrgentAlerts urgentAlerts;
    private final DeliveryPreferencesEditor preferencesEditor;
    private final PlainSummary lines;
    private final LastSourceHealthRepository sources;
    private final QueryDescription names;
    private final Clock clock;

    NoticePages(
            RequestContext request,
            NoticeRouter notices,
            FeedbackRepository feedbackRepository,
            UrgentAlerts urgentAlerts,
            DeliveryPreferencesEditor preferencesEditor,
            PlainSummary lines,
            LastSourceHealthRepository sources,
            QueryDescription names,
            Clock clock) {
        this.request = request;
        this.notices = notices;
        this.feedbackRepository = feedbackRepository;
        this.urgentAlerts = urgentAlerts;
        this.preferencesEditor = preferencesEditor;
        this.lines = lines;
        this.sources = sources;
        this.names = names;
        this.clock = clock;
    }

    @GET
    public TemplateInstance look(@PathParam("notice") UUID notice) {
        var filed = requireOwn(BrowserRedirects.signedIn(request).subject(), notice);
        var stated = feedbackRepository.of(notice);
        return Templates.notice(
                request.page(messages().say("notice.title")).withActiveEntry("watches"),
                messages(),
                LedgerView.of(
                        filed, preferencesEditor.of(request.caller().subject()).zone(), names.in(messages())),
                notice.toString(),
                stated.filter(useful -> useful).isPresent(),
                stated.filter(useful -> !useful).isPresent(),
                urgentAlerts.isUnanswered(request.caller().subject(), notice),
                shortMessageLines(notice));
    }

    @POST
    @Path("opinion")
    public Response rate(@PathParam("notice") UUID notice, @FormParam("useful") @DefaultValue("") String useful) {
        var reader = request.requireSignedIn().subject();
        requireOwn(reader, notice);
        if (!List.of("yes", "no").contains(useful)) {
            throw Problem.badRequest(messages().say("notice.wrong")).raised();
        }
        feedbackRepository.save(reader, notice, useful.equals("yes"), clock.instant());
        return BrowserRedirects.to("/ledger/" + notice);
    }

    /** Answers the urgent alert for all committees of the reader. */
    @POST
    @Path("answer")
    public Response answer(@PathParam("notice") UUID notice) {
        var reader = request.requireSignedIn().subject();
        requireOwn(reader, notice);
        urgentAlerts.recordAnswer(reader, notice, clock.instant());
        return BrowserRedirects.to("/ledger/" + notice);
    }

    private LedgerEntry requireOwn(UUID reader, UUID notice) {
        return notices.findFiled(reader, notice)
                .orElseThrow(
                        () -> Problem.notFound(messages().say("notice.unknown")).raised());
    }

    /** Returns an empty list where the notice is no longer valid: its text cannot be written anew. */
    private List<String> shortMessageLines(UUID notice) {
        var told = notices.findStatuses(notices.findOfSameMatter(notice)).values().stream()
                .flatMap(status -> status instanceof NoticeStatus.Due(var due) ? Stream.of(due) : Stream.empty())
                .toList();
        return told.stream().anyMatch(due -> due.id().equals(notice))
                ? lines.of(told, sources.all(), clock.instant())
                : List.of();
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance notice(
                PageLayout page,
                Messages words,
                LedgerView line,
                String id,
                boolean useful,
                boolean useless,
                boolean waits,
                List<String> lines);
    }
}
