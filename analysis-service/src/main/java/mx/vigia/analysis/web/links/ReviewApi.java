package mx.vigia.analysis.web.links;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import mx.vigia.analysis.linking.identity.ReviewRepository;
import mx.vigia.analysis.linking.identity.ReviewRepository.PendingReview;
import mx.vigia.analysis.linking.identity.ReviewRepository.Place;
import mx.vigia.analysis.linking.identity.SignalWeight;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.CursorPage;
import mx.vigia.analysis.page.ListPlace;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** API of the pairs of bills that wait for a decision. */
@Path("/api/v1/links/review")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "hand")
@Tag(name = "links")
class ReviewApi {
    private static final String LIST_NAME = "links to review";
    private static final int MAX_LIMIT = 200;
    private static final Predicate<String> IS_SCORE =
            Pattern.compile("-?\\d{1,9}(\\.\\d{1,18})?(E-?\\d{1,2})?").asMatchPredicate();
    private static final Predicate<String> IS_MICROSECONDS =
            Pattern.compile("\\d{0,18}").asMatchPredicate();

    /** One page of pairs. */
    @Schema(name = "LinkReview")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LinkReview(
            List<Waiting> items,

            @Schema(description = "The cursor of the next page; absent at the end.") @Nullable
            String next)
            implements CursorPage {}

    /** Two bills that may be one. */
    @Schema(name = "LinkWaiting")
    record Waiting(
            UUID one,

            @Schema(description = "Send it back with the decision.")
            int oneRevision,

            UUID other,
            int otherRevision,
            double score,
            List<SignalWeight> evidence) {
        static Waiting of(PendingReview pair) {
            return new Waiting(
                    pair.one(), pair.oneRevision(), pair.other(), pair.otherRevision(), pair.score(), pair.evidence());
        }
    }

    private final ReviewRepository reviews;
    private final RequestContext request;

    ReviewApi(ReviewRepository reviews, RequestContext request) {
        this.reviews = reviews;
        this.request = request;
    }

    @GET
    @Operation(summary = "List pairs of bills that wait for a person to decide whether they are one")
    @APIResponse(
            responseCode = "200",
            description =
                    "Those that were compared as likely to be one, the surest first, behind them those that were put"
                            + " off.")
    @APIResponse(responseCode = "400", description = "The limit is not from 1 to 200, or there is no such cursor.")
    @APIResponse(responseCode = "403", description = "Neither administrator nor analyst")
    public LinkReview waiting(
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Parameter(
                            description = "Pairs at most.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
                    String limit,
            @QueryParam("cursor") @DefaultValue("") @Parameter(description = "The value of next of the page before.")
                    String cursor) {
        LinkRequests.requireAnalyst(request);
        var words = request.words(BillLabels.BUNDLE);
        int max = (int) new QueryParameters(words).number("limit", limit, 1, MAX_LIMIT);
        var behind = ListPlace.key(
                        LIST_NAME, cursor, words, IS_MICROSECONDS, IS_SCORE, ListPlace.IS_ID, ListPlace.IS_ID)
                .map(ReviewApi::place)
                .orElse(Place.FIRST);
        var page = ListPlace.firstPage(LIST_NAME, reviews.findWaiting(behind, max + 1), max, ReviewApi::key);
        return new LinkReview(page.items().stream().map(Waiting::of).toList(), page.next());
    }

    private static List<?> key(PendingReview pair) {
        var putOff = Optional.ofNullable(pair.putOff())
                .map(until -> Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, until)))
                .orElse("");
        return List.of(putOff, Double.toString(pair.score()), pair.one(), pair.other());
    }

    private static Place place(List<String> key) {
        var putOff = key.get(0).isEmpty() ? null : Instant.EPOCH.plus(Long.parseLong(key.get(0)), ChronoUnit.MICROS);
        return new Place(
                putOff, Double.parseDouble(key.get(1)), UUID.fromString(key.get(2)), UUID.fromString(key.get(3)));
    }
}
