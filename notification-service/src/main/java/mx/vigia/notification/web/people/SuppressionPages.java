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
import java.sql.SQLException;
import java.util.List;
import mx.vigia.notification.delivery.Suppressions;
import mx.vigia.notification.letter.Almanac;
import mx.vigia.notification.web.Elsewhere;
import mx.vigia.platform.i18n.Words;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.Visit;

/** The addresses to which nothing is sent, for administrators: since when, why, and a button that lifts it. */
@Path("/committees/suppressed")
@Produces(MediaType.TEXT_HTML)
@Blocking
class SuppressionPages {
    private final Visit visit;
    private final Suppressions suppressions;

    SuppressionPages(Visit visit, Suppressions suppressions) {
        this.visit = visit;
        this.suppressions = suppressions;
    }

    @GET
    public TemplateInstance all() throws SQLException {
        Elsewhere.signedIn(visit);
        visit.demand("administrator");
        var rows = suppressions.all().stream()
                .map(one -> new Line(one.address(), Almanac.moment(one.since(), visit.language()), why(one)))
                .toList();
        return Templates.suppressed(visit.page(words().say("suppressed.title")).lit("members"), words(), rows);
    }

    @POST
    public Response lift(@FormParam("address") @DefaultValue("") String address) {
        var by = visit.demand("administrator").subject();
        if (!suppressions.lift(by, address)) {
            throw Problem.notFound(words().say("suppressed.unknown")).raised();
        }
        return Elsewhere.to("/committees/suppressed");
    }

    private String why(Suppressions.Suppressed one) {
        return one.inARow() > 1 ? words().say("suppressed.why.row", one.inARow(), one.why()) : one.why();
    }

    private Words words() {
        return visit.words("messages/notification");
    }

    /** An address in a line. */
    @TemplateData
    record Line(String address, String since, String why) {}

    @CheckedTemplate(basePath = "desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance suppressed(Page page, Words words, List<Line> rows);
    }
}
