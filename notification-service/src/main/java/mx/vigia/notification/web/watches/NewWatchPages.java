package mx.vigia.notification.web.watches;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.vigia.notification.digest.DeliveryPreferencesEditor;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.notification.watch.SearchGauge;
import mx.vigia.notification.watch.Watch;
import mx.vigia.notification.watch.WatchConfig;
import mx.vigia.notification.watch.WatchEditor;
import mx.vigia.notification.watch.WatchOwner;
import mx.vigia.notification.watch.WatchRepository;
import mx.vigia.notification.watch.WatchSaveResult;
import mx.vigia.notification.web.AccessRights;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.notification.web.FactKindParameters;
import mx.vigia.notification.web.LetterLinkResponses;
import mx.vigia.notification.web.QueryDescription;
import mx.vigia.notification.web.RateLimitResponse;
import mx.vigia.notification.web.WatchView;
import mx.vigia.platform.access.Caller;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/** Saves a search as a watch: only with a fresh gauge of how often it would have matched. */
@Path("/watches/new")
@Produces(MediaType.TEXT_HTML)
@Blocking
class NewWatchPages {
    private final RequestContext request;
    private final WatchEditor watchEditor;
    private final WatchRepository watches;
    private final AccessRights rights;
    private final WatchAccess access;
    private final DeliveryPreferencesEditor preferencesEditor;
    private final LetterLinkResponses responses;
    private final QueryDescription names;
    private final WatchAudit audit;
    private final WatchConfig config;
    private final Clock clock;

    NewWatchPages(
            RequestContext request,
            WatchEditor watchEditor,
            WatchRepository watches,
            AccessRights rights,
            WatchAccess access,
            DeliveryPreferencesEditor preferencesEditor,
            LetterLinkResponses responses,
            QueryDescription names,
            WatchAudit audit,
            WatchConfig config,
            Clock clock) {
        this.access = access;
        this.request = request;
        this.watchEditor = watchEditor;
        this.watches = watches;
        this.rights = rights;
        this.preferencesEditor = preferencesEditor;
        this.responses = responses;
        this.names = names;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    @GET
    public Response form(@QueryParam("gauge") @DefaultValue("") String token, @BeanParam NewWatchParameters wish) {
        var caller = BrowserRedirects.signedIn(request);
        if (token.isBlank()) {
            return responses.messagePage(200, "new.bare", new LetterLinkResponses.NextLink("/", "new.bare.on"));
        }
        var schedule = messages()
                .say("rhythm." + preferencesEditor.of(caller.subject()).frequency());
        var gauge = SearchGauge.in(token, clock.instant(), config.gaugeKey());
        return gauge.isEmpty()
                ? stale(token, wish)
                : Response.ok(form(token, gauge.get(), wish, schedule, caller)).build();
    }

    @POST
    public Response save(
            @FormParam("gauge") @DefaultValue("") String token,
            @FormParam("instead") @DefaultValue("") String instead,
            @FormParam("owner") @DefaultValue("me") String owner,
            @FormParam("kinds") List<String> kinds,
            @FormParam("paused") boolean paused,
            @FormParam("anyway") boolean anyway) {
        var caller = request.requireSignedIn();
        var gauge = SearchGauge.in(token, clock.instant(), config.gaugeKey());
        if (gauge.isEmpty()) {
            return stale(token, new NewWatchParameters(instead, "", paused));
        }
        if (!anyway && !gauge.get().doubts().isEmpty()) {
            throw Problem.badRequest(messages()
                            .say(
                                    "new.anyway.missing",
                                    String.join(" ", gauge.get().doubts())))
                    .raised();
        }
        var wanted = FactKindParameters.ticked(kinds, messages());
        var begun = instead.isEmpty()
                ? create(gauge.get(), owner, wanted, paused, caller)
                : watchEditor.replaceQuery(
                        access.requireChangeable(NewWatchParameters.parseId(instead, messages()), caller)
                                .id(),
                        gauge.get(),
                        wanted);
        return switch (begun) {
            case WatchSaveResult.Saved(var watch) -> {
                if (instead.isEmpty()) {
                    audit.made(caller, access.owner(owner, caller), gauge.get().query());
                }
                yield BrowserRedirects.to("/watches");
            }
            case WatchSaveResult.Already(var watch) -> already(gauge.get(), watch);
            case WatchSaveResult.TooMany(var max) ->
                throw Problem.conflict(messages().say("new.too-many", max)).raised();
            case WatchSaveResult.TooOften(var perDay, var max) ->
                throw RateLimitResponse.problem(perDay, max, messages()).raised();
        };
    }

    private WatchSaveResult create(
            SearchGauge gauge, String owner, Set<FactKind> kinds, boolean paused, Caller caller) {
        return switch (access.owner(owner, caller)) {
            case WatchOwner.OfPerson(var person) -> watchEditor.createForPerson(person, gauge, kinds, paused);
            case WatchOwner.OfCommittee(var committee) ->
                watchEditor.createForCommittee(committee, caller.subject(), gauge, kinds, paused);
        };
    }

    private TemplateInstance form(
            String token, SearchGauge gauge, NewWatchParameters watchParameters, String schedule, Caller caller) {
        var instead = watchParameters.instead(messages()).map(id -> access.requireChangeable(id, caller));
        var like = instead.or(() -> watchParameters.like(messages()).map(id -> access.requireVisible(id, caller)));
        Predicate<FactKind> ticked =
                like.<Predicate<FactKind>>map(watch -> watch.kinds()::contains).orElse(FactKind::isSelectedByDefault);
        var named = names.in(messages());
        return Templates.newWatch(
                page(instead.isPresent() ? "new.instead.title" : "new.title"),
                messages(),
                token,
                gauge,
                named.query(gauge.query()),
                watchParameters.appendTo(gauge.again()),
                instead.map(watch -> watch.id().toString()).orElse(""),
                instead.map(Watch::query).map(named::query).orElse(""),
                access.owners(caller),
                watchParameters.paused(),
                WatchView.Boxes.of(ticked, messages()),
                schedule,
                overlaps(gauge, instead.map(Watch::id).orElse(null), caller)
                        .map(named::query)
                        .toList());
    }

    /** Returns the queries this reader may see among those that ask much the same. */
    private Stream<String> overlaps(SearchGauge gauge, UUID instead, Caller caller) {
        return gauge.overlaps().stream()
                .filter(id -> !id.equals(instead))
                .flatMap(id -> watches.findByIdOptional(id).stream())
                .filter(watch -> rights.maySee(watch, caller))
                .map(Watch::query);
    }

    private Response stale(String token, NewWatchParameters watchParameters) {
        var back =
                SearchGauge.queryOfStale(token).map(BrowserRedirects::encoded).orElse("");
        return Response.status(Response.Status.GONE)
                .entity(Templates.staleGauge(
                        page("new.stale.title"), messages(), watchParameters.appendTo("/watch-this?q=" + back)))
                .build();
    }

    private Response already(SearchGauge gauge, UUID watch) {
        return Response.status(Response.Status.CONFLICT)
                .entity(Templates.alreadyWatched(
                        page("new.already.title"),
                        messages(),
                        names.in(messages()).query(gauge.query()),
                        watch))
                .build();
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    private PageLayout page(String title) {
        return request.page(messages().say(title)).withActiveEntry("watches");
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance newWatch(
                PageLayout page,
                Messages words,
                String token,
                SearchGauge gauge,
                String asks,
                String again,
                String instead,
                String asked,
                List<WatchView.Owner> owners,
                boolean paused,
                List<WatchView.Boxes> boxes,
                String rhythm,
                List<String> overlaps);

        static native TemplateInstance alreadyWatched(PageLayout page, Messages words, String query, UUID watch);

        static native TemplateInstance staleGauge(PageLayout page, Messages words, String back);
    }
}
