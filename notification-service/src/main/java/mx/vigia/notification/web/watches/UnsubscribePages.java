package mx.vigia.notification.web.watches;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.notification.notice.NoticeExplainer;
import mx.vigia.notification.watch.UnsubscribeToken;
import mx.vigia.notification.watch.WatchConfig;
import mx.vigia.notification.watch.WatchEditor;
import mx.vigia.notification.web.LetterLinkResponses;
import mx.vigia.notification.web.LetterLinkResponses.NextLink;
import mx.vigia.notification.web.QueryDescription;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;
import mx.vigia.platform.web.RequestGuard.FromAnywhere;

/**
 * The pages that stop an alert from a letter, signed in or not: GET changes nothing (scanners follow links), POST does
 * (RFC 8058).
 */
@Path("/stop/{token}")
@Produces(MediaType.TEXT_HTML)
@Blocking
class UnsubscribePages {
    private final RequestContext request;
    private final LetterLinkResponses responses;
    private final WatchEditor watchEditor;
    private final NoticeExplainer explaining;
    private final QueryDescription names;
    private final WatchConfig config;

    UnsubscribePages(
            RequestContext request,
            LetterLinkResponses responses,
            WatchEditor watchEditor,
            NoticeExplainer explaining,
            QueryDescription names,
            WatchConfig config) {
        this.explaining = explaining;
        this.request = request;
        this.responses = responses;
        this.watchEditor = watchEditor;
        this.names = names;
        this.config = config;
    }

    @GET
    public Response look(@PathParam("token") String token) {
        var stops = UnsubscribeToken.open(token, config.gaugeKey());
        if (stops.isEmpty()) {
            return unknownLinkResponse();
        }
        var since = watchEditor.findStoppedSince(stops.get());
        return since.isPresent() ? already(stops.get(), since.get()) : respondWithForm(token, stops.get());
    }

    private Response already(UnsubscribeToken stops, Instant since) {
        var when = messages().say("stop.since", DateWords.moment(since, request.language()));
        var about =
                Stream.concat(describeStops(stops).stream(), Stream.of(when)).toList();
        return responses.messagePage(
                200, isOfBill(stops) ? "stop.bill.already" : "stop.already", about, nextStep(stops));
    }

    private static NextLink nextStep(UnsubscribeToken stops) {
        return isOfBill(stops) ? new NextLink("/ledger/why?bill=" + stops.id(), "stop.bill.back") : NextLink.TO_ALERTS;
    }

    private Response respondWithForm(String token, UnsubscribeToken stops) {
        var name = isOfBill(stops) ? "stop.bill" : "stop";
        var title = request.page(messages().say(name + ".title"));
        return Response.ok(Templates.stop(
                        title,
                        messages(),
                        token,
                        messages().say(name + ".text"),
                        describeStops(stops),
                        messages().say(name + ".button")))
                .build();
    }

    /** Accepts the form of the page and the one-click POST of a mail program alike; it is idempotent. */
    @POST
    @FromAnywhere
    public Response stop(@PathParam("token") String token) {
        var stops = UnsubscribeToken.open(token, config.gaugeKey());
        if (stops.isEmpty()) {
            return unknownLinkResponse();
        }
        watchEditor.stop(stops.get());
        var done = isOfBill(stops.get()) ? "stop.bill.done" : "stop.done";
        return responses.messagePage(200, done, describeStops(stops.get()), nextStep(stops.get()));
    }

    private static boolean isOfBill(UnsubscribeToken stops) {
        return stops.stops() == UnsubscribeToken.Stops.BILL;
    }

    private List<String> describeStops(UnsubscribeToken stops) {
        var sources = watchEditor.stopsSourceAlerts(stops)
                ? Stream.of(messages().say("stop.sources"))
                : Stream.<String>empty();
        var descriptions = watchEditor.findQueries(stops).stream().map(names.in(messages())::inWords);
        var bill =
                isOfBill(stops) ? explaining.findTitles(List.of(stops.id())).values().stream() : Stream.<String>empty();
        return Stream.of(descriptions, sources, bill).flatMap(all -> all).toList();
    }

    private Response unknownLinkResponse() {
        return responses.messagePage(404, "stop.unknown", new NextLink("/watches", "watches.title"));
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance stop(
                PageLayout page, Messages words, String token, String text, List<String> asks, String button);
    }
}
