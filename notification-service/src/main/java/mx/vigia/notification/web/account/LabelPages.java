package mx.vigia.notification.web.account;

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
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.account.LocalRedirectPath;
import mx.vigia.notification.upkeep.screening.PrivateLabelRepository;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/** My own labels on bills: the list, the bills of each, and the labels of one bill. */
@Path("/me/labels")
@Produces(MediaType.TEXT_HTML)
@Blocking
class LabelPages {
    private final RequestContext request;
    private final PrivateLabelRepository labels;

    LabelPages(RequestContext request, PrivateLabelRepository labels) {
        this.request = request;
        this.labels = labels;
    }

    /** A bill, its title when its label was added, and where to go back to. */
    @TemplateData
    record OnBill(UUID bill, String title, String back) {
        /** Returns the address to go back to, always within Vigía. */
        public String place() {
            return new LocalRedirectPath(back.isEmpty() ? "/bills/" + bill : back).value();
        }
    }

    @GET
    public Response all(@QueryParam("label") @DefaultValue("") String label) {
        var person = BrowserRedirects.signedIn(request).subject();
        var bills = label.isEmpty() ? List.<PrivateLabelRepository.Label>of() : labels.with(person, label);
        var title =
                label.isEmpty() ? messages().say("labels.title") : messages().say("labels.with", label);
        return respond(200, Templates.labels(page(title), messages(), labels.of(person), label, bills));
    }

    @GET
    @Path("on")
    public Response on(
            @QueryParam("bill") @DefaultValue("") String bill,
            @QueryParam("title") @DefaultValue("") String title,
            @QueryParam("back") @DefaultValue("") String back) {
        var person = BrowserRedirects.signedIn(request).subject();
        return form(200, person, new OnBill(bill(bill), title, back), "", "");
    }

    /** Adds or removes a label; it is idempotent. */
    @POST
    @Path("on")
    public Response act(
            @FormParam("bill") @DefaultValue("") String bill,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("back") @DefaultValue("") String back,
            @FormParam("label") @DefaultValue("") String label,
            @FormParam("act") @DefaultValue("put") String act) {
        var person = BrowserRedirects.signedIn(request).subject();
        var on = new OnBill(bill(bill), title, back);
        if (act.equals("off")) {
            labels.remove(person, on.bill(), label);
            return redirectBack(on);
        }
        var tidy = label.strip().replaceAll("\\s+", " ");
        var wrong = wrong(tidy);
        if (wrong.isPresent()) {
            return form(400, person, on, tidy, wrong.get());
        }
        return labels.put(person, on.bill(), title, tidy)
                ? redirectBack(on)
                : form(
                        409,
                        person,
                        on,
                        tidy,
                        messages()
                                .say(
                                        "labels.many",
                                        PrivateLabelRepository.MAX_LABELS_PER_BILL,
                                        PrivateLabelRepository.MAX_LABELS_PER_PERSON));
    }

    private Optional<String> wrong(String label) {
        var legible = label.codePoints().noneMatch(Character::isISOControl);
        var length = label.codePointCount(0, label.length());
        return legible && length > 0 && length <= PrivateLabelRepository.MAX_LABEL_LENGTH
                ? Optional.empty()
                : Optional.of(messages().say("labels.wrong", PrivateLabelRepository.MAX_LABEL_LENGTH, length));
    }

    private UUID bill(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException other) {
            throw Problem.badRequest(messages().say("labels.no-bill", id)).raised();
        }
    }

    private static Response redirectBack(OnBill on) {
        return BrowserRedirects.to("/me/labels/on?bill=" + on.bill() + "&title=" + BrowserRedirects.encoded(on.title())
                + "&back=" + BrowserRedirects.encoded(on.place()));
    }

    private Response form(int status, UUID person, OnBill on, String label, String wrong) {
        var mine = labels.on(person, List.of(on.bill())).getOrDefault(on.bill(), List.of());
        var page = page(messages().say("labels.on"));
        return respond(status, Templates.labelsOn(page, messages(), on, mine, labels.of(person), label, wrong));
    }

    private static Response respond(int status, TemplateInstance text) {
        return Response.status(status)
                .entity(text)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private PageLayout page(String title) {
        return request.page(title).withActiveEntry("me");
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance labels(
                PageLayout page,
                Messages words,
                List<PrivateLabelRepository.Counted> all,
                String label,
                List<PrivateLabelRepository.Label> bills);

        static native TemplateInstance labelsOn(
                PageLayout page,
                Messages words,
                OnBill on,
                List<String> mine,
                List<PrivateLabelRepository.Counted> all,
                String label,
                String wrong);
    }
}
