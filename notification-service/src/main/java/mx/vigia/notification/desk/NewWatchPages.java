package mx.vigia.notification.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.house.Caller;
import mx.vigia.house.Page;
import mx.vigia.house.Problem;
import mx.vigia.house.Visit;
import mx.vigia.house.Words;
import mx.vigia.notification.watch.Begun;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.notification.watch.Gauge;
import mx.vigia.notification.watch.Lookout;
import mx.vigia.notification.watch.WatchConfig;
import mx.vigia.notification.watch.Watches;

/** Saving a search as a watch: only with a fresh gauge of what it would have told. */
@Path("/watches/new")
@Produces(MediaType.TEXT_HTML)
@Blocking
class NewWatchPages {
    private static final String ME = "me";

    private final Visit visit;
    private final Lookout lookout;
    private final Watches watches;
    private final Rights rights;
    private final WatchConfig config;
    private final Clock clock;

    NewWatchPages(Visit visit, Lookout lookout, Watches watches, Rights rights, WatchConfig config, Clock clock) {
        this.visit = visit;
        this.lookout = lookout;
        this.watches = watches;
        this.rights = rights;
        this.config = config;
        this.clock = clock;
    }

    @GET
    public Response form(@QueryParam("gauge") @DefaultValue("") String token) {
        var caller = Elsewhere.signedIn(visit);
        return Gauge.in(token, clock.instant(), config.gaugeKey())
                .map(gauge -> Response.ok(form(token, gauge, caller)).build())
                .orElseGet(() -> stale(token));
    }

    @POST
    public Response save(
            @FormParam("gauge") @DefaultValue("") String token,
            @FormParam("owner") @DefaultValue(ME) String owner,
            @FormParam("kinds") List<String> kinds)
            throws SQLException {
        var caller = visit.demandSignedIn();
        var gauge = Gauge.in(token, clock.instant(), config.gaugeKey());
        if (gauge.isEmpty()) {
            return stale(token);
        }
        return switch (begun(gauge.get(), owner, Kinds.ticked(kinds, words()), caller)) {
            case Begun.Looking(var watch) -> Elsewhere.to("/watches");
            case Begun.Already(var watch) -> already(gauge.get(), watch);
            case Begun.TooMany(var most) ->
                throw Problem.conflict(words().say("new.too-many", most)).raised();
        };
    }

    private Begun begun(Gauge gauge, String owner, Set<FactKind> kinds, Caller caller) throws SQLException {
        return owner.equals(ME)
                ? lookout.forPerson(caller.subject(), gauge, kinds)
                : lookout.forCommittee(committeeOf(owner, caller), caller.subject(), gauge, kinds);
    }

    private UUID committeeOf(String owner, Caller caller) {
        return rights.seats(caller).stream()
                .map(seat -> seat.committee().id())
                .filter(committee -> committee.toString().equals(owner))
                .findFirst()
                .orElseThrow(
                        () -> Problem.notFound(words().say("committee.unknown")).raised());
    }

    private TemplateInstance form(String token, Gauge gauge, Caller caller) {
        var owners = new ArrayList<WatchLine.Owner>();
        owners.add(new WatchLine.Owner(ME, words().say("new.owner.me")));
        rights.seats(caller)
                .forEach(seat -> owners.add(new WatchLine.Owner(
                        seat.committee().id().toString(),
                        words().say("new.owner.committee", seat.committee().name(visit.language())))));
        var boxes = WatchLine.Boxes.of(FactKind::isTickedAtFirst, words());
        return Templates.newWatch(page("new.title"), words(), token, gauge, owners, boxes, overlaps(gauge, caller));
    }

    /** The queries this reader may see among those that ask much the same. */
    private List<String> overlaps(Gauge gauge, Caller caller) {
        return gauge.overlaps().stream()
                .flatMap(id -> watches.findByIdOptional(id).stream())
                .filter(watch -> rights.maySee(watch, caller))
                .map(watch -> watch.query())
                .toList();
    }

    private Response stale(String token) {
        var back = Gauge.queryOfStale(token).map(Elsewhere::encoded).orElse("");
        return Response.status(Response.Status.GONE)
                .entity(Templates.staleGauge(page("new.stale.title"), words(), "/watch-this?q=" + back))
                .build();
    }

    private Response already(Gauge gauge, UUID watch) {
        return Response.status(Response.Status.CONFLICT)
                .entity(Templates.alreadyWatched(page("new.already.title"), words(), gauge.query(), watch))
                .build();
    }

    private Words words() {
        return visit.words("messages/notification");
    }

    private Page page(String title) {
        return visit.page(words().say(title)).lit("watches");
    }

    @CheckedTemplate(basePath = "desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance newWatch(
                Page page,
                Words words,
                String token,
                Gauge gauge,
                List<WatchLine.Owner> owners,
                List<WatchLine.Boxes> boxes,
                List<String> overlaps);

        static native TemplateInstance alreadyWatched(Page page, Words words, String query, UUID watch);

        static native TemplateInstance staleGauge(Page page, Words words, String back);
    }
}
