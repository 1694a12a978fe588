package mx.vigia.notification.web.notices;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.account.LocalRedirectPath;
import mx.vigia.notification.upkeep.screening.BillMark;
import mx.vigia.notification.upkeep.screening.ListedBill;
import mx.vigia.notification.upkeep.screening.MarkedBills;
import mx.vigia.notification.upkeep.screening.PrivateLabelRepository;
import mx.vigia.notification.upkeep.screening.Screening;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/**
 * The state of a list of bills for me: a panel beside the list where there is script, a page of its own where there is
 * none.
 */
@Path("/panels/mine")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ScreeningPages {
    private final RequestContext request;
    private final Screening screening;
    private final PrivateLabelRepository labels;

    ScreeningPages(RequestContext request, Screening screening, PrivateLabelRepository labels) {
        this.request = request;
        this.screening = screening;
        this.labels = labels;
    }

    /** Returns the panel; viewing it changes nothing. */
    @GET
    public Response mine(@QueryParam("bills") @DefaultValue("") String bills, @QueryParam("back") String back) {
        return respondWithPanel(
                200, BrowserRedirects.signedIn(request).subject(), list(bills), new ListAt(bills, back), "");
    }

    /** Applies the requested action to the selected bills of the list; it is idempotent. */
    @POST
    public Response act(
            @QueryParam("bills") @DefaultValue("") String bills,
            @QueryParam("back") String back,
            @FormParam("act") @DefaultValue("") String act,
            @FormParam("ids") List<String> ids) {
        var person = BrowserRedirects.signedIn(request).subject();
        var list = list(bills);
        var chosen = parseChosen(list, ids);
        var at = new ListAt(bills, back);
        if (chosen.isEmpty() && (act.equals("aside") || act.equals("return"))) {
            return respondWithPanel(400, person, list, at, messages().say("screening.choose"));
        }
        switch (act) {
            case "look" -> screening.recordViews(person, list);
            case "aside" -> screening.dismiss(person, list, chosen);
            case "return" -> screening.restore(person, list, chosen);
            case "hide" -> screening.hide(person, true);
            case "show" -> screening.hide(person, false);
            default ->
                throw Problem.badRequest(messages().say("screening.act", act)).raised();
        }
        return BrowserRedirects.to(at.place());
    }

    private List<ListedBill> list(String bills) {
        try {
            return ListedBill.list(bills);
        } catch (ListedBill.NotAList wrong) {
            throw Problem.badRequest(messages().say("screening.list", ListedBill.MAX_BILLS, wrong.found()))
                    .raised();
        }
    }

    private static Set<UUID> parseChosen(List<ListedBill> list, List<String> ids) {
        return list.stream()
                .map(ListedBill::bill)
                .filter(bill -> ids.contains(bill.toString()))
                .collect(Collectors.toSet());
    }

    private Response respondWithPanel(int status, UUID person, List<ListedBill> list, ListAt at, String wrong) {
        var marked = screening.of(person, list);
        var page = request.page(messages().say("screening.title")).withActiveEntry("search");
        var own = labels.on(person, list.stream().map(ListedBill::bill).toList());
        var rows = marked.marks().stream()
                .map(mark ->
                        ScreeningView.of(mark, own.getOrDefault(mark.shown().bill(), List.of()), messages()))
                .toList();
        return Response.status(status)
                .entity(Templates.screening(page, messages(), rows, summary(marked), marked.hides(), at, wrong))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private String summary(MarkedBills marked) {
        return marked.firstLook()
                ? messages().say("screening.first")
                : messages()
                        .say(
                                "screening.summary",
                                marked.count(BillMark.News.NEW),
                                marked.count(BillMark.News.CHANGED),
                                marked.screened());
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    /**
     * The current list.
     *
     * @param back its address, to return there
     */
    @TemplateData
    record ListAt(String bills, String back) {
        /** Returns the address of the list, always within Vigía. */
        public String place() {
            return new LocalRedirectPath(back == null ? "/" : back).value();
        }

        /** Returns the address of the forms of the panel. */
        public String action() {
            return "/panels/mine?bills=" + bills + "&back=" + BrowserRedirects.encoded(place());
        }
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance screening(
                PageLayout page,
                Messages words,
                List<ScreeningView> rows,
                String summary,
                boolean hides,
                ListAt list,
                String wrong);
    }
}
