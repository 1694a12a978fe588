package mx.vigia.notification.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.notification.member.AuditEntry;
import mx.vigia.notification.member.AuditRepository;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/** The audit log of people and committees, for administrators. */
@Path("/committees/audit")
@Produces(MediaType.TEXT_HTML)
@Blocking
class AuditPages {
    private static final int PAGE_SIZE = 100;
    /** Codes of languages, roles and seats as the audit log stores them, and the code of an empty value. */
    private static final Pattern CODE_PATTERN = Pattern.compile(
            "(?<= · )(?:ES|EN|-)(?= · |$)|(?<= · |, )(?:administrator|analyst|integrator)(?=, | · )|(?<=\\()(?:MEMBER|SECRETARY)(?=\\))");

    private final RequestContext request;
    private final AuditRepository audit;

    AuditPages(RequestContext request, AuditRepository audit) {
        this.request = request;
        this.audit = audit;
    }

    @GET
    public TemplateInstance latest(@QueryParam("before") @DefaultValue("") String before) {
        BrowserRedirects.signedIn(request);
        request.requireAnyRole("administrator");
        var entries = audit.before(number(before), PAGE_SIZE);
        var next = entries.size() < PAGE_SIZE
                ? ""
                : Long.toString(entries.getLast().number());
        var page = request.page(messages().say("audit.title")).withActiveEntry("members");
        return Templates.audit(
                page, messages(), entries.stream().map(this::line).toList(), next);
    }

    private long number(String before) {
        try {
            var number = before.isEmpty() ? Long.MAX_VALUE : Long.parseLong(before);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // rejected below, like an unknown number
        }
        throw Problem.badRequest(messages().say("audit.wrong", before)).raised();
    }

    private Line line(AuditEntry entry) {
        return new Line(
                DateWords.moment(entry.at(), request.language()),
                entry.who().isEmpty() ? messages().say("audit.house") : entry.who(),
                messages().say("audit.deed." + entry.deed()),
                entry.whom(),
                inReadersLanguage(entry.before()),
                inReadersLanguage(entry.after()));
    }

    /** Returns a stored line of the audit log, with its codes in the reader's words. */
    private String inReadersLanguage(String kept) {
        return CODE_PATTERN
                .matcher(kept)
                .replaceAll(code -> Matcher.quoteReplacement(messages().say("audit.code." + code.group())));
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    /** An entry in words. */
    @TemplateData
    record Line(String at, String who, String deed, String whom, String before, String after) {}

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance audit(PageLayout page, Messages words, List<Line> rows, String next);
    }
}
