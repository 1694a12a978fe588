package mx.vigia.analysis.web.links;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.registry.RelinkResult;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.manual.LinkRulingResult;
import mx.vigia.analysis.linking.identity.ReviewRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.BillLookup;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** API of the links between records of several sources: pending decisions, past decisions, and deciding. */
@Path("/api/v1/links")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "hand")
@Tag(name = "links")
class LinkApi {
    /** A person's decision on two bills. */
    @Schema(name = "LinkDecision")
    record LinkDecisionRequest(
            @Schema(required = true) UUID one,

            @Schema(required = true, description = "The revision of that bill on which the decision rests.")
            Integer oneRevision,

            @Schema(required = true) UUID other,
            @Schema(required = true) Integer otherRevision,

            @Schema(
                    required = true,
                    enumeration = {"same", "not-same", "later"})
            String verdict,

            String reason) {}

    /** A record that does not belong to its bill. */
    @Schema(name = "LinkSplit")
    record Split(
            @Schema(required = true) UUID bill,

            @Schema(required = true, description = "The revision of the bill on which the decision rests.")
            Integer revision,

            @Schema(required = true) String site,
            @Schema(required = true) String key,
            String reason) {}

    /** The reason for taking something back. */
    @Schema(name = "LinkUndo")
    record Undo(String reason) {}

    /** The result of a decision. */
    @Schema(name = "LinkDone")
    record Done(UUID act, List<UUID> bills) {
        static Done of(RelinkResult done) {
            return new Done(
                    done.act(), done.bills().stream().map(bill -> bill.id()).toList());
        }
    }

    /** The records of a bill, and its relations to other bills. */
    @Schema(name = "BillLinks")
    record Links(
            UUID bill,

            @Schema(description = "Send it back with a decision on the bill.")
            int revision,

            List<ReviewRepository.Record> records,

            @Schema(description = "Initiatives that this report, minuta or decree resolves.")
            List<ReviewRepository.Other> resolves,

            @Schema(description = "Reports, minutas and decrees that resolve this bill.")
            List<ReviewRepository.Other> resolvedBy,

            List<ReviewRepository.Decided> decisions) {}

    private final ReviewRepository reviews;
    private final DossierRepository dossiers;
    private final LinkRequests linkRequests;
    private final RequestContext request;

    LinkApi(ReviewRepository reviews, DossierRepository dossiers, LinkRequests linkRequests, RequestContext request) {
        this.reviews = reviews;
        this.dossiers = dossiers;
        this.linkRequests = linkRequests;
        this.request = request;
    }

    @GET
    @Path("/bills/{id}")
    @Operation(summary = "Get the records a bill is made of, what it resolves or is resolved by, and what was decided")
    @APIResponse(responseCode = "200", description = "How it is made.")
    @APIResponse(responseCode = "403", description = "Neither administrator nor analyst")
    public Links links(@PathParam("id") String id) {
        LinkRequests.requireAnalyst(request);
        var known = BillLookup.of(id, dossiers, request.words(BillLabels.BUNDLE));
        UUID bill = known.id();
        return new Links(
                bill,
                known.revision(),
                reviews.findRecords(bill),
                reviews.findBillsOfPaper(bill),
                reviews.findPapersOf(bill),
                reviews.findDecisions(bill));
    }

    @POST
    @Path("/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decide whether two bills are one")
    @APIResponse(responseCode = "200", description = "Decided, or as it was before.")
    @APIResponse(responseCode = "404", description = "One of them is unknown")
    @APIResponse(responseCode = "409", description = "One of them changed, or somebody decided on them in the meantime")
    @APIResponse(responseCode = "428", description = "A revision is missing")
    public Done decide(LinkDecisionRequest sent) {
        DecisionAuthor author = LinkRequests.requireAnalyst(request);
        var wish = Optional.ofNullable(sent).orElseThrow(this::missingBill);
        var pair = new LinkRequests.Pair(wish.one(), wish.oneRevision(), wish.other(), wish.otherRevision());
        return done(linkRequests.decide(pair, LinkRequests.Verdict.of(wish.verdict()), author, wish.reason()));
    }

    @POST
    @Path("/splits")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a record out of a bill")
    @APIResponse(responseCode = "200", description = "The bills that it was and is in.")
    @APIResponse(responseCode = "409", description = "The bill changed in the meantime")
    @APIResponse(responseCode = "428", description = "The revision is missing")
    public Done split(Split sent) {
        DecisionAuthor author = LinkRequests.requireAnalyst(request);
        var split = Optional.ofNullable(sent)
                .filter(wish -> Stream.of(wish.bill(), wish.site(), wish.key()).allMatch(Objects::nonNull))
                .orElseThrow(this::missingBill);
        BillId record = new BillId(split.site(), split.key());
        return done(linkRequests.split(split.bill(), split.revision(), record, author, split.reason()));
    }

    @POST
    @Path("/decisions/{act}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take a decision back",
            description = "The bills are then as if it had never been made. To take it back again does nothing more.")
    public Done undo(@PathParam("act") UUID act, Undo why) {
        DecisionAuthor author = LinkRequests.requireAnalyst(request);
        return done(linkRequests.undo(
                act, author, Optional.ofNullable(why).map(Undo::reason).orElse("")));
    }

    private Problem.Raised missingBill() {
        return Problem.badRequest(message("links.two")).raised();
    }

    private Done done(LinkRulingResult rulingResult) {
        return switch (rulingResult) {
            case LinkRulingResult.Applied(var done) -> Done.of(done);
            case LinkRulingResult.AlreadyDone(var editId, var bills) -> new Done(editId, bills);
            case LinkRulingResult.Outdated() ->
                throw Problem.conflict(message("links.overtaken")).raised();
            case LinkRulingResult.NothingLeft() ->
                throw Problem.conflict(message("links.bare")).raised();
            case LinkRulingResult.NothingToDecide() ->
                throw Problem.notFound(message("links.nothing")).raised();
        };
    }

    private String message(String word) {
        return request.words(BillLabels.BUNDLE).say(word);
    }
}
