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
import mx.vigia.notification.letter.DateWords;
import mx.vigia.notification.upkeep.restore.HeldNotices;
import mx.vigia.notification.upkeep.restore.HeldReader;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/** The notices held since the database was restored, for administrators: how many for whom, sent or dismissed. */
@Path("/committees/restore")
@Produces(MediaType.TEXT_HTML)
@Blocking
class RestorePages {
    private final RequestContext request;
    private final HeldNotices heldNotices;

    RestorePages(RequestContext request, HeldNotices heldNotices) {
        this.request = request;
        this.heldNotices = heldNotices;
    }

    @GET
    public TemplateInstance all() {
        BrowserRedirects.signedIn(request);
        request.requireAnyRole("administrator");
        var rows = heldNotices.findReaders().stream().map(this::line).toList();
        return Templates.restore(
                request.page(messages().say("restore.title")).withActiveEntry("members"), messages(), rows);
    }

    /** Decides on what is held for one person, or for everybody where none is named. */
    @POST
    public Response decide(
            @FormParam("person") @DefaultValue("") String person,
            @FormParam("decision") @DefaultValue("") String decision) {
        var by = request.requireAnyRole("administrator").subject();
        var readers = heldNotices.findReaders().stream()
                .filter(reader -> person.isEmpty() || reader.person().toString().equals(person))
                .toList();
        switch (decision) {
            case "release" -> heldNotices.release(by, readers);
            case "dismiss" -> heldNotices.dismiss(by, readers);
            default ->
                throw Problem.badRequest(messages().say("restore.wrong", decision))
                        .raised();
        }
        return BrowserRedirects.to("/committees/restore");
    }

    private Line line(HeldReader reader) {
        return new Line(
                reader.person().toString(),
                reader.name(),
                reader.address(),
                reader.notices(),
                DateWords.moment(reader.since(), request.language()));
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    /** A person for whom notices are held, in words. */
    @TemplateData
    record Line(String person, String name, String address, int notices, String since) {}

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance restore(PageLayout page, Messages words, List<Line> rows);
    }
}
