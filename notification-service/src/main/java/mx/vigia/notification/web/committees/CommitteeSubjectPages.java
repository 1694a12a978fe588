package mx.vigia.notification.web.committees;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.notification.committee.AssociationCommittee;
import mx.vigia.notification.digest.matter.CommitteeSubjects;
import mx.vigia.notification.digest.matter.OpenMatters;
import mx.vigia.notification.digest.matter.SubjectChoices;
import mx.vigia.notification.digest.matter.TopicCatalogReader;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;

/**
 * The topics and laws of a committee, for its secretary and administrators: selected among those of its matters, or
 * typed.
 */
@Path("/committees/{id}/subjects")
@Produces(MediaType.TEXT_HTML)
@Blocking
class CommitteeSubjectPages {
    private final RequestContext request;
    private final CommitteeAccess access;
    private final CommitteeSubjects subjects;
    private final OpenMatters openMatters;
    private final TopicCatalogReader known;

    CommitteeSubjectPages(
            RequestContext request,
            CommitteeAccess access,
            CommitteeSubjects subjects,
            OpenMatters openMatters,
            TopicCatalogReader known) {
        this.known = known;
        this.request = request;
        this.access = access;
        this.subjects = subjects;
        this.openMatters = openMatters;
    }

    @GET
    public Response asTheyAre(@PathParam("id") UUID id) {
        var committee = requireManaged(id);
        var about = subjects.of(id);
        return page(200, committee, offered(id, about), about.own(), Typed.EMPTY, "");
    }

    @POST
    public Response choose(
            @PathParam("id") UUID id,
            @FormParam("topic") List<String> topics,
            @FormParam("law") List<String> laws,
            @FormParam("topics") @DefaultValue("") String otherTopics,
            @FormParam("laws") @DefaultValue("") String otherLaws) {
        var committee = requireManaged(id);
        var subjectRequest = new SubjectRequest(withTypedName(topics, otherTopics), withTypedName(laws, otherLaws));
        var wrong = subjectRequest.wrong(known, messages());
        if (wrong.isPresent()) {
            var ticked = new SubjectRequest(topics, laws).subjects();
            var about = new CommitteeSubjects.About(ticked, subjects.of(id).own());
            return page(
                    400, committee, offered(id, about), about.own(), new Typed(otherTopics, otherLaws), wrong.get());
        }
        subjects.choose(request.requireSignedIn().subject(), id, subjectRequest.subjects());
        return BrowserRedirects.to("/committees/" + id + "#subjects");
    }

    private static List<String> withTypedName(List<String> ticked, String typed) {
        return Stream.concat(ticked.stream(), typed.lines()).toList();
    }

    private SubjectChoices offered(UUID committee, CommitteeSubjects.About about) {
        var openBills = openMatters.findOpen(committee, request.language()).stream()
                .map(one -> one.matter().bill())
                .toList();
        var language = request.language();
        return SubjectChoices.of(about.subjects(), openBills, language, name -> known.nameOf(name, language));
    }

    private AssociationCommittee requireManaged(UUID id) {
        return access.requireManaged(id, BrowserRedirects.signedIn(request));
    }

    private Response page(
            int status,
            AssociationCommittee committee,
            SubjectChoices offered,
            boolean own,
            Typed typed,
            String wrong) {
        var name = committee.name(request.language());
        return Response.status(status)
                .entity(Templates.committeeSubjects(
                        request.page(messages().say("subjects.title", name)).withActiveEntry("committees"),
                        messages(),
                        committee.id(),
                        name,
                        Box.of(offered.topics()),
                        Box.of(offered.laws()),
                        own,
                        typed,
                        wrong))
                .build();
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    /** A checkbox of a topic or law; {@code unmet} where no open matter names it yet. */
    @TemplateData
    record Box(String value, String label, boolean ticked, boolean unmet) {
        private static List<Box> of(List<SubjectChoices.Choice> choices) {
            return choices.stream()
                    .map(choice -> new Box(choice.name(), choice.label(), choice.had(), choice.unmet()))
                    .toList();
        }
    }

    /** What was typed beside the checkboxes, one a line. */
    @TemplateData
    record Typed(String topics, String laws) {
        private static final Typed EMPTY = new Typed("", "");
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance committeeSubjects(
                PageLayout page,
                Messages words,
                UUID id,
                String name,
                List<Box> topics,
                List<Box> laws,
                boolean own,
                Typed typed,
                String wrong);
    }
}
