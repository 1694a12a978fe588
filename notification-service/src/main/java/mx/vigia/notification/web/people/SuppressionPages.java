package mx.vigia.notification.web.people;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import mx.vigia.notification.delivery.SuppressionList;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/** The suppressed addresses, for administrators: since when, why, and a button that removes the suppression. */
@Path("/committees/suppressed")
@Produces(MediaType.TEXT_HTML)
@Blocking
class SuppressionPages {
    private final RequestContext request;
    private final SuppressionList suppressions;

    SuppressionPages(RequestContext request, SuppressionList suppressions) {
        this.request = request;
        this.suppressions = suppressions;
    }

    @GET
    public TemplateInstance all() {
        BrowserRedirects.signedIn(request);
        request.requireAnyRole("administrator");
        var rows = suppressions.all().stream()
                .map(one -> new Line(one.address(), DateWords.moment(one.since(), request.language()), reasonText(one)))
                .toList();
        return Templates.suppressed(
                request.page(messages().say("suppressed.title")).withActiveEntry("members"), messages(), rows);
    }

    @POST
    public Response lift(@FormParam("address") @DefaultValue("") String address) {
        var by = request.requireAnyRole("administrator").subject();
        if (!suppressions.lift(by, address)) {
            throw Problem.notFound(messages().say("suppressed.unknown")).raised();
        }
        return BrowserRedirects.to("/committees/suppressed");
    }

    private String reasonText(SuppressionList.Suppressed one) {
        return one.inARow() > 1 ? messages().say("suppressed.why.row", one.inARow(), one.why()) : one.why();
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    /** A suppressed address in a list. */
    @TemplateData
    record Line(String address, String since, String why) {}

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance suppressed(PageLayout page, Messages words, List<Line> rows);
    }
}
