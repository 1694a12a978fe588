package mx.vigia.notification.web.committees;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.committee.CommitteeRepository;
import mx.vigia.notification.web.AccessRights;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;

/** The association's committees that the reader may see. */
@Path("/committees")
@Produces(MediaType.TEXT_HTML)
@Blocking
class CommitteePages {
    private final RequestContext request;
    private final CommitteeRepository committees;
    private final AccessRights rights;

    CommitteePages(RequestContext request, CommitteeRepository committees, AccessRights rights) {
        this.request = request;
        this.committees = committees;
        this.rights = rights;
    }

    @GET
    public TemplateInstance list() {
        var caller = BrowserRedirects.signedIn(request);
        var lines = committees.listAll().stream()
                .filter(committee -> rights.maySeeCommittee(committee.id(), caller))
                .map(committee -> new CommitteeLine(
                        committee.id(),
                        committee.name(request.language()),
                        committees.findSeatsOfCommittee(committee.id()).size()))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
        return Templates.committees(page(messages().say("committees.title")), messages(), lines);
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    private PageLayout page(String title) {
        return request.page(title).withActiveEntry("committees");
    }

    /** A committee in the list. */
    @TemplateData
    record CommitteeLine(UUID id, String name, int members) {}

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance committees(PageLayout page, Messages words, List<CommitteeLine> lines);
    }
}
