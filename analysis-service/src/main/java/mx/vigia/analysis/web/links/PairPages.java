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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.intake.manual.LinkRulingResult;
import mx.vigia.analysis.linking.identity.LinkedRecords;
import mx.vigia.analysis.linking.identity.PairComparison;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.BillReference;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Pages on which an analyst names two bills that no rule proposed, compares them and the evidence, and decides whether
 * they are one.
 */
@Path("/review/pair")
@Blocking
@Produces(MediaType.TEXT_HTML)
class PairPages {
    @CheckedTemplate(basePath = "bill")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance pair(PageLayout page, BillLabels labels, Look look);
    }

    /**
     * The content of the page.
     *
     * @param compared the two side by side; empty until both are known
     */
    @TemplateData
    record Look(Wanted one, Wanted other, List<Compared> compared, Form form) {
        /** Returns the fields of the form. */
        public List<Wanted> wanted() {
            return List.of(one, other);
        }

        /** Returns the URL of the same form with a bill chosen, for a number that several have. */
        public String choosing(Wanted wanted, Dossier choice) {
            var id = choice.id().toString();
            return UriBuilder.fromPath("/review/pair")
                    .queryParam("one", "{one}")
                    .queryParam("other", "{other}")
                    .build(wanted == one ? id : one.typed(), wanted == other ? id : other.typed())
                    .toString();
        }

        /** Returns the page without two known bills. */
        static Look withoutBills(Wanted one, Wanted other) {
            return new Look(one, other, List.of(), new Form("", false, ""));
        }
    }

    /**
     * Two known bills.
     *
     * @param ours the records of the one, and {@code theirs} those of the other: what would be joined
     * @param decided the decisions of people on the two, which must be taken back first
     */
    @TemplateData
    record Compared(
            PairView pair,
            List<SourceRecordView> ours,
            List<SourceRecordView> theirs,
            List<LinksView.Decision> decided) {
        /** Returns the records of both. */
        public List<SourceRecordView> records() {
            return Stream.concat(ours.stream(), theirs.stream()).toList();
        }
    }

    /**
     * The form for the decision.
     *
     * @param notice why nothing was decided, or empty
     * @param reasonMissing whether the reason is required
     */
    @TemplateData
    record Form(String notice, boolean reasonMissing, String reason) {}

    /** A bill named in a field of the form: the input, its error, and the bills to choose from. */
    @TemplateData
    record Wanted(String name, String typed, String error, List<Dossier> choices) {
        /** Returns the message key of the field's label. */
        public String label() {
            return "pair." + name;
        }
    }

    private final BillFinder finder;
    private final LinkedRecords records;
    private final LinkHistory history;
    private final LinkRequests linkRequests;
    private final LabelsFactory labelsFactory;
    private final RequestContext request;

    PairPages(
            BillFinder finder,
            LinkedRecords records,
            LinkHistory history,
            LinkRequests linkRequests,
            LabelsFactory labelsFactory,
            RequestContext request) {
        this.finder = finder;
        this.records = records;
        this.history = history;
        this.linkRequests = linkRequests;
        this.labelsFactory = labelsFactory;
        this.request = request;
    }

    @GET
    @Operation(hidden = true)
    public Response look(
            @QueryParam("one") @DefaultValue("") String one, @QueryParam("other") @DefaultValue("") String other) {
        LinkRequests.requireAnalyst(request);
        return one.isBlank() && other.isBlank()
                ? answer(
                        Response.Status.OK, Look.withoutBills(toBillInput("one", "", ""), toBillInput("other", "", "")))
                : look(one, other, "", false, "", Response.Status.OK);
    }

    @POST
    @Operation(hidden = true)
    public Response decide(
            @FormParam("one") UUID one,
            @FormParam("one-revision") @DefaultValue("") String oneRevision,
            @FormParam("other") UUID other,
            @FormParam("other-revision") @DefaultValue("") String otherRevision,
            @FormParam("verdict") String verdict,
            @FormParam("reason") @DefaultValue("") String reason) {
        DecisionAuthor author = LinkRequests.requireAnalyst(request);
        var pair = new LinkRequests.Pair(
                one,
                linkRequests.revision("one-revision", oneRevision),
                other,
                linkRequests.revision("other-revision", otherRevision));
        var word = LinkRequests.Verdict.of(verdict);
        if (LinkRequests.lacksReason(pair, word, reason)) {
            return look(one.toString(), other.toString(), "", true, reason, Response.Status.BAD_REQUEST);
        }
        return switch (linkRequests.decide(pair, word, author, reason)) {
            case LinkRulingResult.Applied(var done) -> redirectToLinks(one);
            case LinkRulingResult.AlreadyDone(var editId, var bills) -> redirectToLinks(one);
            case LinkRulingResult.Outdated() -> conflict(one, other, "links.overtaken", reason);
            case LinkRulingResult.NothingLeft() -> conflict(one, other, "links.bare", reason);
            case LinkRulingResult.NothingToDecide() -> conflict(one, other, "links.nothing", reason);
        };
    }

    private static Response redirectToLinks(UUID bill) {
        return Response.seeOther(URI.create("/bills/" + bill + "/links")).build();
    }

    private Response conflict(UUID one, UUID other, String why, String reason) {
        return look(
                one.toString(),
                other.toString(),
                request.words(BillLabels.BUNDLE).say(why),
                false,
                reason,
                Response.Status.CONFLICT);
    }

    /** Returns both bills if both are known and different; else the form again, with what was expected and found. */
    private Response look(
            String one, String other, String notice, boolean reasonMissing, String reason, Response.Status status) {
        var ours = finder.of(one);
        var theirs = finder.of(other);
        if (!(ours instanceof BillReference.One(var left) && theirs instanceof BillReference.One(var right))) {
            return answer(
                    Response.Status.BAD_REQUEST,
                    Look.withoutBills(toBillInput("one", one, ours), toBillInput("other", other, theirs)));
        }
        if (left.id().equals(right.id())) {
            var same = request.words(BillLabels.BUNDLE).say("pair.error.same", left.title());
            return answer(
                    Response.Status.BAD_REQUEST,
                    Look.withoutBills(toBillInput("one", one, ""), toBillInput("other", other, same)));
        }
        var labels = labelsFactory.labels();
        return answer(
                status,
                new Look(
                        toBillInput("one", one, ""),
                        toBillInput("other", other, ""),
                        List.of(new Compared(
                                PairView.of(left, right, PairComparison.of(left, right), false, labels),
                                SourceRecordView.all(records.of(left.id()), labels),
                                SourceRecordView.all(records.of(right.id()), labels),
                                history.findBetween(left.id(), right.id(), labels))),
                        new Form(notice, reasonMissing, reason)));
    }

    private Wanted toBillInput(String name, String typed, BillReference billReference) {
        var words = request.words(BillLabels.BUNDLE);
        var input = typed.strip();
        return switch (billReference) {
            case BillReference.One one -> toBillInput(name, typed, "");
            case BillReference.Several(var bills) ->
                new Wanted(name, typed, words.say("pair.error.several", input, bills.size()), bills);
            case BillReference.Unknown() -> toBillInput(name, typed, words.say("pair.error.unknown", input));
            case BillReference.Missing() -> toBillInput(name, typed, words.say("pair.error.unsaid"));
            case BillReference.TooLong(var found) ->
                toBillInput(name, "", words.say("pair.error.long", BillFinder.MAX_INPUT_LENGTH, found));
        };
    }

    private static Wanted toBillInput(String name, String typed, String error) {
        return new Wanted(name, typed, error, List.of());
    }

    private Response answer(Response.Status status, Look look) {
        var labels = labelsFactory.labels();
        return Response.status(status)
                .entity(Templates.pair(
                        request.page(labels.words().say("pair.title")).withActiveEntry("review"), labels, look))
                .build();
    }
}
