package mx.vigia.notification.web.notices;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.digest.DeliveryPreferencesEditor;
import mx.vigia.notification.notice.LedgerRepository;
import mx.vigia.notification.notice.SentItem;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.notification.web.LedgerView;
import mx.vigia.notification.web.QueryDescription;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/** My sent items: when, to where, and with what outcome. */
@Path("/ledger")
@Produces(MediaType.TEXT_HTML)
@Blocking
class LedgerPages {
    private static final int PAGE_SIZE = 100;

    private final RequestContext request;
    private final LedgerRepository ledgerRepository;
    private final DeliveryPreferencesEditor preferencesEditor;
    private final QueryDescription names;

    LedgerPages(
            RequestContext request,
            LedgerRepository ledgerRepository,
            DeliveryPreferencesEditor preferencesEditor,
            QueryDescription names) {
        this.request = request;
        this.ledgerRepository = ledgerRepository;
        this.preferencesEditor = preferencesEditor;
        this.names = names;
    }

    @GET
    public TemplateInstance ledger(
            @QueryParam("letter") @DefaultValue("") String letter,
            @QueryParam("before") @DefaultValue("") String before) {
        var reader = BrowserRedirects.signedIn(request).subject();
        var sent = findSentItems(reader, letter, LedgerCursor.read(before).orElseThrow(() -> wrong("before", before)));
        var zone = preferencesEditor.of(reader).zone();
        var named = names.in(messages());
        return Templates.ledger(
                request.page(messages().say("ledger.title")).withActiveEntry("watches"),
                messages(),
                sent.stream().map(each -> LedgerView.of(each, zone, named)).toList(),
                !letter.isEmpty(),
                sent.size() < PAGE_SIZE ? "" : older(letter, sent.getLast()));
    }

    private List<SentItem> findSentItems(UUID reader, String letter, SentItem.Place before) {
        if (letter.isEmpty()) {
            return ledgerRepository.before(reader, before, PAGE_SIZE);
        }
        var found = ledgerRepository.findByLetter(reader, id(letter), before, PAGE_SIZE);
        if (found.isEmpty()) {
            throw Problem.notFound(messages().say("ledger.letter.unknown")).raised();
        }
        return found;
    }

    private UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException noId) {
            throw wrong("letter", written);
        }
    }

    private static String older(String letter, SentItem last) {
        return "?before=" + LedgerCursor.encode(last.place()) + (letter.isEmpty() ? "" : "&letter=" + letter);
    }

    private RuntimeException wrong(String name, String found) {
        return Problem.badRequest(messages().say("ledger.wrong", name, found)).raised();
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance ledger(
                PageLayout page, Messages words, List<LedgerView> lines, boolean ofOne, String older);
    }
}
