package mx.vigia.notification.desk;

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
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.house.Doorman.FromAnywhere;
import mx.vigia.house.Page;
import mx.vigia.house.Visit;
import mx.vigia.house.Words;
import mx.vigia.notification.notice.Explaining;
import mx.vigia.notification.watch.Asked;
import mx.vigia.notification.watch.Lookout;
import mx.vigia.notification.watch.StopToken;
import mx.vigia.notification.watch.WatchConfig;

/** Stopping an alert from a letter, signed in or not: looking changes nothing (scanners look), posting does (RFC 8058). */
@Path("/stop/{token}")
@Produces(MediaType.TEXT_HTML)
@Blocking
class StopPages {
    private final Visit visit;
    private final Lookout lookout;
    private final Explaining explaining;
    private final WatchConfig config;

    StopPages(Visit visit, Lookout lookout, Explaining explaining, WatchConfig config) {
        this.explaining = explaining;
        this.visit = visit;
        this.lookout = lookout;
        this.config = config;
    }

    @GET
    public Response look(@PathParam("token") String token) throws SQLException {
        var stops = StopToken.open(token, config.gaugeKey());
        return stops.isPresent()
                ? Response.ok(Templates.stop(page("stop.title"), words(), token, asks(stops.get())))
                        .build()
                : unknown();
    }

    /** Takes the form of the page and the one click of a mail program alike; doing it twice is as good as once. */
    @POST
    @FromAnywhere
    public Response stop(@PathParam("token") String token) throws SQLException {
        var stops = StopToken.open(token, config.gaugeKey());
        if (stops.isEmpty()) {
            return unknown();
        }
        lookout.stop(stops.get());
        var bill = isOfBill(stops.get());
        return Response.ok(Templates.stopped(
                        page("stop.done.title"),
                        words(),
                        asks(stops.get()),
                        words().say(bill ? "stop.done.bill" : "stop.done.text"),
                        bill ? "/ledger/why?bill=" + stops.get().id() : "/watches"))
                .build();
    }

    private static boolean isOfBill(StopToken stops) {
        return stops.stops() == StopToken.Stops.BILL;
    }

    private List<String> asks(StopToken stops) throws SQLException {
        var sources = lookout.stopsSources(stops) ? Stream.of(words().say("stop.sources")) : Stream.<String>empty();
        var asked =
                lookout.askedBehind(stops).stream().map(query -> Asked.by(query).inWords(words()));
        var bill = isOfBill(stops)
                ? Stream.of(words().say(
                                "stop.bill",
                                explaining.titles(List.of(stops.id())).getOrDefault(stops.id(), "")))
                : Stream.<String>empty();
        return Stream.of(asked, sources, bill).flatMap(all -> all).toList();
    }

    private Response unknown() {
        return Response.status(Response.Status.NOT_FOUND)
                .entity(Templates.stopUnknown(page("stop.unknown.title"), words()))
                .build();
    }

    private Words words() {
        return visit.words("messages/notification");
    }

    private Page page(String title) {
        return visit.page(words().say(title));
    }

    @CheckedTemplate(basePath = "desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance stop(Page page, Words words, String token, List<String> asks);

        static native TemplateInstance stopped(Page page, Words words, List<String> asks, String undo, String back);

        static native TemplateInstance stopUnknown(Page page, Words words);
    }
}
