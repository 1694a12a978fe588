package mx.vigia.notification.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import mx.vigia.house.Page;
import mx.vigia.house.Visit;
import mx.vigia.house.Words;
import mx.vigia.notification.digest.Rhythms;
import mx.vigia.notification.notice.NoticeDesk;

/** What I was told, when, and what became of each letter. */
@Path("/ledger")
@Produces(MediaType.TEXT_HTML)
@Blocking
class LedgerPages {
    private static final int SHOWN = 200;

    private final Visit visit;
    private final NoticeDesk notices;
    private final Rhythms rhythms;

    LedgerPages(Visit visit, NoticeDesk notices, Rhythms rhythms) {
        this.visit = visit;
        this.notices = notices;
        this.rhythms = rhythms;
    }

    @GET
    public TemplateInstance ledger() throws SQLException {
        var caller = Elsewhere.signedIn(visit);
        var words = visit.words("messages/notification");
        var zone = rhythms.of(caller.subject()).zone();
        var lines = notices.latest(caller.subject(), SHOWN).stream()
                .map(filed -> LedgerLine.of(filed, zone, words))
                .toList();
        return Templates.ledger(visit.page(words.say("ledger.title")).lit("watches"), words, lines);
    }

    @CheckedTemplate(basePath = "desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance ledger(Page page, Words words, List<LedgerLine> lines);
    }
}
