package mx.vigia.analysis.web.links;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.manual.EditReason;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.manual.LinkRulingResult;
import mx.vigia.analysis.linking.identity.LinkedRecords;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.BillLookup;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.web.links.LinksView.IncompleteRequest;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Pages on which an analyst sees the records of a bill and who decided on them, splits a record from it, and takes
 * decisions back.
 */
@Path("/bills/{id}/links")
@Blocking
@Produces(MediaType.TEXT_HTML)
class LinkPages {
    @CheckedTemplate(basePath = "bill")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance links(PageLayout page, BillLabels labels, LinksView shown);
    }

    private final DossierRepository dossiers;
    private final LinkedRecords records;
    private final LinkHistory history;
    private final LinkRequests linkRequests;
    private final LabelsFactory labelsFactory;
    private final RequestContext request;

    LinkPages(
            DossierRepository dossiers,
            LinkedRecords records,
            LinkHistory history,
            LinkRequests linkRequests,
            LabelsFactory labelsFactory,
            RequestContext request) {
        this.dossiers = dossiers;
        this.records = records;
        this.history = history;
        this.linkRequests = linkRequests;
        this.labelsFactory = labelsFactory;
        this.request = request;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance links(@PathParam("id") String id) {
        LinkRequests.requireAnalyst(request);
        return page(bill(id), "", IncompleteRequest.NONE);
    }

    @POST
    @Path("/split")
    @Operation(hidden = true)
    public Response split(
            @PathParam("id") String id,
            @FormParam("revision") @DefaultValue("") String revision,
            @FormParam("site") @DefaultValue("") String site,
            @FormParam("key") @DefaultValue("") String key,
            @FormParam("reason") @DefaultValue("") String reason) {
        DecisionAuthor author = LinkRequests.requireAnalyst(request);
        var bill = bill(id);
        return EditReason.isValid(reason)
                ? answer(
                        linkRequests.split(
                                bill.id(),
                                linkRequests.revision("revision", revision),
                                new BillId(site, key),
                                author,
                                reason),
                        bill)
                : showMissingReason(bill, site + "|" + key, reason);
    }

    @POST
    @Path("/{act}/undone")
    @Operation(hidden = true)
    public Response undo(
            @PathParam("id") String id,
            @PathParam("act") String act,
            @FormParam("reason") @DefaultValue("") String reason) {
        DecisionAuthor author = LinkRequests.requireAnalyst(request);
        var bill = bill(id);
        var known = history.of(bill.id(), labelsFactory.labels()).stream()
                .filter(decision -> decision.act().toString().equals(act))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(message("links.no-act")).raised());
        if (!known.standing()) {
            return showPage(bill.id());
        }
        return EditReason.isValid(reason)
                ? answer(linkRequests.undo(known.act(), author, reason), bill)
                : showMissingReason(bill, act, reason);
    }

    private Response answer(LinkRulingResult rulingResult, Dossier bill) {
        return switch (rulingResult) {
            case LinkRulingResult.Applied(var done) -> showPage(bill.id());
            case LinkRulingResult.AlreadyDone(var before, var bills) -> showPage(bill.id());
            case LinkRulingResult.Outdated() ->
                refused(Response.Status.CONFLICT, bill.id(), "links.overtaken", IncompleteRequest.NONE);
            case LinkRulingResult.NothingLeft() ->
                refused(Response.Status.CONFLICT, bill.id(), "links.bare", IncompleteRequest.NONE);
            case LinkRulingResult.NothingToDecide() ->
                refused(Response.Status.CONFLICT, bill.id(), "links.no-record", IncompleteRequest.NONE);
        };
    }

    /** Redirects to the current page, which may be that of another bill after a merge. */
    private static Response showPage(UUID bill) {
        return Response.seeOther(URI.create("/bills/" + bill + "/links")).build();
    }

    private Response showMissingReason(Dossier bill, String form, String reason) {
        return refused(Response.Status.BAD_REQUEST, bill.id(), "", new IncompleteRequest(form, reason));
    }

    private Response refused(Response.Status status, UUID bill, String why, IncompleteRequest slip) {
        var notice = why.isEmpty() ? "" : message(why);
        return Response.status(status)
                .entity(page(bill(bill.toString()), notice, slip))
                .build();
    }

    private TemplateInstance page(Dossier bill, String notice, IncompleteRequest slip) {
        var labels = labelsFactory.labels();
        var decisions = history.of(bill.id(), labels);
        var shown = new LinksView(
                bill,
                SourceRecordView.all(records.of(bill.id()), labels),
                decisions.stream().limit(LinkHistory.MAX_SHOWN).toList(),
                decisions.size() > LinkHistory.MAX_SHOWN,
                notice,
                slip);
        return Templates.links(request.page(labels.words().say("links.title")), labels, shown);
    }

    private Dossier bill(String id) {
        return BillLookup.of(id, dossiers, request.words(BillLabels.BUNDLE));
    }

    private String message(String word) {
        return request.words(BillLabels.BUNDLE).say(word);
    }
}
