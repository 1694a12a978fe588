package mx.vigia.notification.channel.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import mx.vigia.notification.channel.endpoint.OwnerEvent;
import mx.vigia.notification.channel.endpoint.OwnerEventReader;
import mx.vigia.notification.letter.ShortMessageWriter;
import mx.vigia.platform.access.Secret;
import mx.vigia.platform.text.Sha256;
import mx.vigia.platform.web.PlatformConfig;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Serves private addresses to anybody with the key; without it, their existence is not revealed. */
@Path("/feeds/{key}")
@Blocking
@Tag(name = "feeds", description = "Private addresses with the alerts of a watch or a committee.")
class FeedResource {
    private static final int MAX_ENTRIES = 100;
    private static final int MAX_CALENDAR_ENTRIES = 2_000;
    private static final Duration LOOKBACK = Duration.ofDays(400);

    private final FeedEditor feeds;
    private final OwnerEventReader eventReader;
    private final ShortMessageWriter shortMessages;
    private final CommitteeCalendar committeeCalendar;
    private final PlatformConfig config;
    private final ObjectMapper json;
    private final RequestContext requestContext;
    private final Clock clock;

    FeedResource(
            FeedEditor feeds,
            OwnerEventReader eventReader,
            ShortMessageWriter shortMessages,
            CommitteeCalendar committeeCalendar,
            PlatformConfig config,
            ObjectMapper json,
            RequestContext request,
            Clock clock) {
        this.feeds = feeds;
        this.eventReader = eventReader;
        this.shortMessages = shortMessages;
        this.committeeCalendar = committeeCalendar;
        this.config = config;
        this.json = json;
        this.requestContext = request;
        this.clock = clock;
    }

    @GET
    @Path("atom.xml")
    @Operation(summary = "Read the alerts of a watch or a committee as a feed (Atom, RFC 4287)")
    @APIResponse(
            responseCode = "200",
            description = "It, as it stands.",
            content = @Content(mediaType = AtomFeedWriter.MEDIA_TYPE))
    @APIResponse(responseCode = "304", description = "It is as it was when the tag shown in If-None-Match was given.")
    @APIResponse(responseCode = "404", description = "There is no feed with this key, or it was revoked.")
    public Response atom(@PathParam("key") String key, @Context Request request) {
        var feed = findFeed(key);
        return answer(
                AtomFeedWriter.written(feedContent(feed, key, "atom.xml", findEvents(feed, MAX_ENTRIES))),
                AtomFeedWriter.MEDIA_TYPE,
                request);
    }

    @GET
    @Path("feed.json")
    @Operation(summary = "Read the alerts of a watch or a committee as a JSON Feed (version 1.1)")
    @APIResponse(
            responseCode = "200",
            description = "It, as it stands.",
            content = @Content(mediaType = JsonFeedWriter.MEDIA_TYPE))
    @APIResponse(responseCode = "304", description = "It is as it was when the tag shown in If-None-Match was given.")
    @APIResponse(responseCode = "404", description = "There is no feed with this key, or it was revoked.")
    public Response jsonFeed(@PathParam("key") String key, @Context Request request) throws JsonProcessingException {
        var feed = findFeed(key);
        var feedWriter = JsonFeedWriter.of(feedContent(feed, key, "feed.json", findEvents(feed, MAX_ENTRIES)));
        return answer(json.writeValueAsString(feedWriter), JsonFeedWriter.MEDIA_TYPE, request);
    }

    @GET
    @Path("calendar.ics")
    @Operation(summary = "Read the dates in the alerts of a watch or a committee as a calendar (RFC 5545)")
    @APIResponse(
            responseCode = "200",
            description = "It, as it stands.",
            content = @Content(mediaType = CalendarWriter.MEDIA_TYPE))
    @APIResponse(responseCode = "304", description = "It is as it was when the tag shown in If-None-Match was given.")
    @APIResponse(responseCode = "404", description = "There is no feed with this key, or it was revoked.")
    public Response calendar(@PathParam("key") String key, @Context Request request) {
        var feed = findFeed(key);
        var appointments = new Appointments(json);
        for (var event : findEvents(feed, MAX_CALENDAR_ENTRIES).reversed()) {
            appointments.take(event, item(feed, event).brief());
        }
        committeeCalendar.addOpenBills(
                appointments,
                feed.watch()
                        .map(List::of)
                        .orElseGet(() ->
                                committeeCalendar.findWatches(feed.committee().orElseThrow())),
                feed.language());
        var sheet = feedContent(feed, key, "calendar.ics", List.of());
        return answer(CalendarWriter.written(sheet, appointments.all()), CalendarWriter.MEDIA_TYPE, request);
    }

    private PrivateFeed findFeed(String key) {
        return feeds.findByKey(new Secret(key))
                .orElseThrow(() -> Problem.notFound(
                                requestContext.words("messages/notification").say("feeds.unknown"))
                        .raised());
    }

    private List<OwnerEvent> findEvents(PrivateFeed feed, int max) {
        var since = clock.instant().minus(LOOKBACK);
        return feed.watch().isPresent()
                ? eventReader.findLatestOfWatch(feed.watch().get(), since, max)
                : eventReader.findLatestOfCommittee(feed.committee().orElseThrow(), since, max);
    }

    private FeedContent feedContent(PrivateFeed feed, String key, String file, List<OwnerEvent> events) {
        var origin = config.publicOrigin();
        return new FeedContent(
                feed.id(),
                feed.name(),
                feed.language(),
                origin.resolve("/feeds/" + key + "/" + file),
                origin.resolve(feed.watch()
                        .map(watch -> "/watches/" + watch)
                        .orElseGet(() -> "/committees/" + feed.committee().orElseThrow())),
                feed.made(),
                events.stream().map(event -> item(feed, event)).toList());
    }

    /** Returns the item as it was on the day of the event: a feed changes only where there is something new. */
    private FeedItem item(PrivateFeed feed, OwnerEvent event) {
        return new FeedItem(
                event.event(),
                event.filed(),
                shortMessages.write(event.kind(), event.json().toString(), feed.language(), event.filed()));
    }

    /**
     * The address is a secret: responses must not be cached on the way, sent as a referrer to other sites, or indexed
     * by search engines.
     */
    private static Response answer(String written, String type, Request request) {
        var bytes = written.getBytes(StandardCharsets.UTF_8);
        var tag = new EntityTag(fingerprint(bytes), true);
        var known = request.evaluatePreconditions(tag);
        var answer = known == null ? Response.ok(bytes).header(HttpHeaders.CONTENT_TYPE, type) : known;
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private static String fingerprint(byte[] bytes) {
        return Sha256.of(bytes).substring(0, 32);
    }
}
