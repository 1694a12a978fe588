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
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.Author;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.manual.Reason;
import mx.vigia.analysis.dossier.store.Dossiers;
import mx.vigia.analysis.intake.manual.Ruled;
import mx.vigia.analysis.linking.identity.Reviews;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.Signwriter;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where an analyst decides whether two bills are one: both side by side, with what speaks for it and against. */
@Path("/review")
@Blocking
class ReviewPages {
    private static final int SHOWN = 10;

    @CheckedTemplate(basePath = "record")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance review(Page page, Labels labels, Shown shown);
    }

    /** The pairs on the page, how many there are, and what became of the last decision where it could not be made. */
    @TemplateData
    record Shown(List<PairShown> pairs, long waiting, String notice, Slip slip) {}

    /** A decision without a reason, to be given at the pair it is about; of no pair where there is none. */
    @TemplateData
    record Slip(UUID one, UUID other, String reason) {
        static final Slip NONE = new Slip(null, null, "");

        /** Whether the reason for this pair is missing. */
        public boolean isOf(PairShown pair) {
            return pair.one().bill().id().equals(one)
                    && pair.other().bill().id().equals(other);
        }
    }

    private final Reviews reviews;
    private final Dossiers dossiers;
    private final LinkDesk desk;
    private final Signwriter signwriter;
    private final Visit visit;

    ReviewPages(Reviews reviews, Dossiers dossiers, LinkDesk desk, Signwriter signwriter, Visit visit) {
        this.reviews = reviews;
        this.dossiers = dossiers;
        this.desk = desk;
        this.signwriter = signwriter;
        this.visit = visit;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance review() {
        LinkDesk.demand(visit);
        return page("", Slip.NONE);
    }

    /** The entry of the menu that leads here, with the number: for pages of services that do not know it. */
    @GET
    @Path("/waiting")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String waiting() {
        LinkDesk.demand(visit);
        return visit.words("messages/house").say("nav.review-count", reviews.howMany());
    }

    private TemplateInstance page(String notice, Slip slip) {
        var labels = signwriter.labels();
        var asked = reviews.waiting(SHOWN);
        Set<UUID> wanted = new LinkedHashSet<>();
        asked.forEach(pair -> wanted.addAll(List.of(pair.one(), pair.other())));
        Map<UUID, Dossier> bills =
                dossiers.withIds(wanted).stream().collect(Collectors.toMap(Dossier::id, Function.identity()));
        var pairs = asked.stream()
                .filter(pair -> bills.containsKey(pair.one()) && bills.containsKey(pair.other()))
                .map(pair -> PairShown.of(
                        bills.get(pair.one()), bills.get(pair.other()), pair.evidence(), pair.putOff() != null, labels))
                .toList();
        boolean placeless = slip != Slip.NONE && pairs.stream().noneMatch(slip::isOf);
        String said = placeless ? labels.words().say("links.reason", Reason.LONGEST) : notice;
        return Templates.review(
                visit.page(labels.words().say("review.title")).lit("review"),
                labels,
                new Shown(pairs, reviews.howMany(), said, slip));
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
            @FormParam("reason") String reason)
            throws SQLException {
        Author author = LinkDesk.demand(visit);
        var pair = new LinkDesk.Pair(
                one, desk.revision("one-revision", oneRevision), other, desk.revision("other-revision", otherRevision));
        var word = LinkDesk.Verdict.of(verdict);
        if (LinkDesk.lacksReason(pair, word, reason)) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page("", new Slip(one, other, reason == null ? "" : reason)))
                    .build();
        }
        return switch (desk.decide(pair, word, author, reason)) {
            case Ruled.Now(var done) -> toReview();
            case Ruled.Before(var act, var bills) -> toReview();
            case Ruled.Overtaken() -> conflict("links.overtaken");
            case Ruled.Bare() -> conflict("links.bare");
            case Ruled.Needless() -> conflict("links.nothing");
        };
    }

    private static Response toReview() {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/review")
                .build();
    }

    /** The pairs as they wait now, and why the decision could not be made. */
    private Response conflict(String why) {
        return Response.status(Response.Status.CONFLICT)
                .entity(page(visit.words(Labels.BUNDLE).say(why), Slip.NONE))
                .build();
    }
}
