package mx.vigia.notification.web.setup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.mail.MessagingException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.upkeep.setup.CommitteeProgress;
import mx.vigia.notification.upkeep.setup.MailTest;
import mx.vigia.notification.upkeep.setup.SetupRepository;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;

/** The setup of the installation, for administrators: what is still missing, and the mail server tried. */
@Path("/setup")
@Produces(MediaType.TEXT_HTML)
@Blocking
class SetupPages {
    private final RequestContext request;
    private final SetupChecklist checklist;
    private final SetupRepository setup;
    private final MailTest mailTest;

    SetupPages(RequestContext request, SetupChecklist checklist, SetupRepository setup, MailTest mailTest) {
        this.request = request;
        this.checklist = checklist;
        this.setup = setup;
        this.mailTest = mailTest;
    }

    @GET
    public TemplateInstance overview() {
        administrator();
        return page(Answer.NONE);
    }

    /** Sends a letter to the administrator, and shows what the mail server answered. */
    @POST
    @Path("mail-test")
    public TemplateInstance testMail() throws MessagingException {
        var result = mailTest.send(administrator());
        return page(
                result.accepted()
                        ? new Answer(
                                "done",
                                messages()
                                        .say("setup.mail.accepted", result.to().value(), result.answer()))
                        : new Answer(
                                "failed",
                                messages().say("setup.mail.refused", result.to().value(), result.answer())));
    }

    private TemplateInstance page(Answer answer) {
        var found = setup.findCommittees();
        var items = checklist.items(found, messages());
        var missing = items.stream().filter(item -> !item.done()).count();
        var committees = found.stream().map(this::line).toList();
        return Templates.setup(
                request.page(messages().say("setup.title")).withActiveEntry("setup"),
                messages(),
                missing,
                items,
                committees,
                answer);
    }

    private Line line(CommitteeProgress committee) {
        return new Line(
                committee.id(),
                committee.name().in(request.language()),
                committee.members(),
                committee.secretaries(),
                committee.watches(),
                committee.alertsOn(),
                missing(committee));
    }

    private String missing(CommitteeProgress committee) {
        return Stream.of(
                        committee.members() == 0 ? "setup.alerts.no-members" : "",
                        committee.watches() == 0 ? "setup.alerts.no-watches" : "")
                .filter(key -> !key.isEmpty())
                .map(key -> messages().say(key))
                .collect(Collectors.joining(" "));
    }

    private UUID administrator() {
        BrowserRedirects.signedIn(request);
        return request.requireAnyRole("administrator").subject();
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    /**
     * What came of what was just done.
     *
     * @param look the look of its banner: {@code done} or {@code failed}; empty where nothing was done
     */
    @TemplateData
    record Answer(String look, String text) {
        static final Answer NONE = new Answer("", "");
    }

    /** A committee and how far it is set up; what is missing before its alerts can be on is empty where nothing is. */
    @TemplateData
    record Line(UUID id, String name, int members, int secretaries, int watches, boolean alertsOn, String missing) {}

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance setup(
                PageLayout page,
                Messages words,
                long missing,
                List<SetupItem> items,
                List<Line> committees,
                Answer answer);
    }
}
