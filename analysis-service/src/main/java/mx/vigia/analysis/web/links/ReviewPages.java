package mx.vigia.analysis.web.links;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.manual.EditReason;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.manual.LinkRulingResult;
import mx.vigia.analysis.linking.identity.ReviewRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.platform.text.OrEmpty;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Pages on which an analyst decides whether two bills are one: both side by side, with the evidence for and against.
 */
@Path("/review")
@Blocking
class ReviewPages {
    private static final int PAGE_SIZE = 10;

    @CheckedTemplate(basePath = "bill")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance review(PageLayout page, BillLabels labels, ReviewView shown);
    }

    /** The pairs on the page, their total, and why the last decision could not be made, if so. */
    @TemplateData
    record ReviewView(List<PairView> pairs, long waiting, String notice, IncompleteDecision slip) {}

    /** A decision without a reason, to be completed at its pair; without a pair if there is none. */
    @TemplateData
    record IncompleteDecision(UUID one, UUID other, String reason) {
        static final IncompleteDecision NONE = new IncompleteDecision(null, null, "");

        /** Whether the reason for this pair is missing. */
        public boolean isOf(PairView pair) {
            return pair.one().bill().id().equals(one)
                    && pair.other().bill().id().equals(other);
        }
    }

    private final ReviewRepository reviews;
    private final DossierRepository dossiers;
    private final LinkRequests linkRequests;
    private final LabelsFactory labelsFactory;
    private final RequestContext request;

    ReviewPages(
            ReviewRepository reviews,
            DossierRepository dossiers,
            LinkRequests linkRequests,
            LabelsFactory labelsFactory,
            RequestContext request) {
        this.reviews = reviews;
        this.dossiers = dossiers;
        this.linkRequests = linkRequests;
        this.labelsFactory = labelsFactory;
        this.request = request;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance review() {
        LinkRequests.requireAnalyst(request);
        return page("", IncompleteDecision.NONE);
    }

    /** Returns the menu entry that links here, with the number: for pages of services that do not know it. */
    @GET
    @Path("/waiting")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String waiting() {
        LinkRequests.requireAnalyst(request);
        return request.words("messages/platform").say("nav.review-count", reviews.countWaiting());
    }

    private TemplateInstance page(String notice, IncompleteDecision slip) {
        var labels = labelsFactory.labels();
        var waiting = reviews.findWaiting(PAGE_SIZE);
        Set<UUID> wanted = new LinkedHashSet<>();
        waiting.forEach(pair -> wanted.addAll(List.of(pair.one(), pair.other())));
        Map<UUID, Dossier> bills =
                dossiers.findByIds(wanted).stream().collect(Collectors.toMap(Dossier::id, Function.identity()));
        var pairs = waiting.stream()
                .filter(pair -> bills.containsKey(pair.one()) && bills.containsKey(pair.other()))
                .map(pair -> PairView.of(
                        bills.get(pair.one()), bills.get(pair.other()), pair.evidence(), pair.putOff() != null, labels))
                .toList();
        boolean placeless = slip != IncompleteDecision.NONE && pairs.stream().noneMatch(slip::isOf);
        String statement = placeless ? labels.words().say("links.reason", EditReason.MAX_LENGTH) : notice;
        return Templates.review(
                request.page(labels.words().say("review.title")).withActiveEntry("review"),
                labels,
                new ReviewView(pairs, reviews.countWaiting(), statement, slip));
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response decide(
            @FormParam("one") UUID one,
            @FormParam("one-revision") @DefaultValue("") String oneRevision,
            @FormParam("other") UUID other,
            @FormParam("other-revision") @DefaultValue("") String otherRevision,
            @FormParam("verdict") String verdict,
            @FormParam("reason") String reason) {
        DecisionAuthor author = LinkRequests.requireAnalyst(request);
        var pair = new LinkRequests.Pair(
                one,
                linkRequests.revision("one-revision", oneRevision),
                other,
                linkRequests.revision("other-revision", otherRevision));
        var word = LinkRequests.Verdict.of(verdict);
        if (LinkRequests.lacksReason(pair, word, reason)) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page("", new IncompleteDecision(one, other, OrEmpty.text(reason))))
                    .build();
        }
        return switch (linkRequests.decide(pair, word, author, reason)) {
            case LinkRulingResult.Applied(var done) -> toReview();
            case LinkRulingResult.AlreadyDone(var editId, var bills) -> toReview();
            case LinkRulingResult.Outdated() -> conflict("links.overtaken");
            case LinkRulingResult.NothingLeft() -> conflict("links.bare");
            case LinkRulingResult.NothingToDecide() -> conflict("links.nothing");
        };
    }

    private static Response toReview() {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/review")
                .build();
    }

    /** Returns the pairs that wait now, and why the decision could not be made. */
    private Response conflict(String why) {
        return Response.status(Response.Status.CONFLICT)
                .entity(page(request.words(BillLabels.BUNDLE).say(why), IncompleteDecision.NONE))
                .build();
    }
}
