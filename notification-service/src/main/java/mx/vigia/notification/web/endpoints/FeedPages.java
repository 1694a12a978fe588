package mx.vigia.notification.web.endpoints;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.channel.endpoint.EventOwner;
import mx.vigia.notification.channel.feed.FeedCreationResult;
import mx.vigia.notification.channel.feed.FeedEditor;
import mx.vigia.notification.channel.feed.PrivateFeed;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.notification.web.AccessRights;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.notification.web.WatchChoices;
import mx.vigia.platform.access.Secret;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.PlatformConfig;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/** My private addresses of feeds and calendars: created, renewed, shown once, revoked. */
@Path("/me/feeds")
@Produces(MediaType.TEXT_HTML)
@Blocking
class FeedPages {
    private final RequestContext request;
    private final FeedEditor feeds;
    private final WatchChoices watches;
    private final AccessRights rights;
    private final PlatformConfig config;

    FeedPages(
            RequestContext request,
            FeedEditor feeds,
            WatchChoices watches,
            AccessRights rights,
            PlatformConfig config) {
        this.request = request;
        this.feeds = feeds;
        this.watches = watches;
        this.rights = rights;
        this.config = config;
    }

    @GET
    public Response all() {
        return page(200, "");
    }

    @POST
    public Response make(
            @FormParam("form") @DefaultValue("") String form, @FormParam("of") @DefaultValue("") String of) {
        var reader = BrowserRedirects.signedIn(request).subject();
        var known = id(form);
        var wish = known.isPresent() ? findRequest(known.get(), of) : Optional.<FeedEditor.FeedRequest>empty();
        if (wish.isEmpty()) {
            return page(400, messages().say("feeds.wrong"));
        }
        return switch (feeds.make(reader, wish.get())) {
            case FeedCreationResult.Made(var key) -> respondWithKey(key);
            case FeedCreationResult.Already() -> page(409, messages().say("feeds.already"));
            case FeedCreationResult.Enough(var max) -> page(409, messages().say("feeds.enough", max));
        };
    }

    @POST
    @Path("{id}/renew")
    public Response renew(@PathParam("id") UUID id) {
        var renewed = feeds.renew(id, BrowserRedirects.signedIn(request).subject());
        return respondWithKey(renewed.orElseThrow(
                () -> Problem.notFound(messages().say("feeds.unknown")).raised()));
    }

    @POST
    @Path("{id}/revoke")
    public Response revoke(@PathParam("id") UUID id) {
        if (!feeds.revoke(id, BrowserRedirects.signedIn(request).subject())) {
            throw Problem.notFound(messages().say("feeds.unknown")).raised();
        }
        return BrowserRedirects.to("/me/feeds");
    }

    /** Returns a request for one of the offered watches or committees; empty where it is none of them. */
    private Optional<FeedEditor.FeedRequest> findRequest(UUID form, String of) {
        return choices().stream()
                .flatMap(group -> group.options().stream())
                .filter(option -> option.value().equals(of))
                .findFirst()
                .map(option -> {
                    var id = UUID.fromString(of.substring(of.indexOf('-') + 1));
                    return option.ofCommittee()
                            ? FeedEditor.FeedRequest.ofCommittee(form, id, request.language())
                            : FeedEditor.FeedRequest.ofWatch(form, id, request.language());
                });
    }

    private List<Group> choices() {
        var caller = BrowserRedirects.signedIn(request);
        var groups = new ArrayList<Group>();
        groups.add(new Group(messages().say("endpoints.mine"), options(EventOwner.person(caller.subject()))));
        for (var membership : rights.seats(caller)) {
            var committee = membership.committee();
            var options = new ArrayList<Option>();
            options.add(new Option("committee-" + committee.id(), messages().say("feeds.of-committee"), true));
            options.addAll(options(EventOwner.committee(committee.id())));
            groups.add(new Group(committee.name(request.language()), options));
        }
        return groups;
    }

    private List<Option> options(EventOwner owner) {
        return watches.of(owner).stream()
                .map(watch -> new Option("watch-" + watch.id(), watch.query(), false))
                .toList();
    }

    /** Returns the only page that shows the addresses: their key is stored nowhere, not even by the browser. */
    private Response respondWithKey(Secret key) {
        var page = request.page(messages().say("feeds.made.title")).withActiveEntry("me");
        var base = config.publicOrigin() + "/feeds/" + key.value() + "/";
        return Response.ok(Templates.feedMade(page, messages(), base))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response page(int status, String wrong) {
        var rows = feeds.of(BrowserRedirects.signedIn(request).subject()).stream()
                .map(feed -> Line.of(feed, messages()))
                .toList();
        var page = request.page(messages().say("feeds.title")).withActiveEntry("me");
        return Response.status(status)
                .entity(Templates.feeds(
                        page, messages(), rows, choices(), UUID.randomUUID().toString(), wrong))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    /** The watches of one owner, as choices. */
    @TemplateData
    record Group(String label, List<Option> options) {}

    /** A watch, or a whole committee. */
    @TemplateData
    record Option(String value, String label, boolean ofCommittee) {}

    /** A private address in the list of its reader. */
    @TemplateData
    record Line(String id, String name, String made) {
        static Line of(PrivateFeed feed, Messages words) {
            return new Line(feed.id().toString(), feed.name(), DateWords.moment(feed.made(), words.language()));
        }
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance feeds(
                PageLayout page, Messages words, List<Line> rows, List<Group> groups, String form, String wrong);

        static native TemplateInstance feedMade(PageLayout page, Messages words, String base);
    }
}
