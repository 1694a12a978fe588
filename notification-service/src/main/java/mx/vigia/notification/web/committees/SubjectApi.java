package mx.vigia.notification.web.committees;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.digest.matter.CommitteeSubjects;
import mx.vigia.notification.digest.matter.OpenMatters;
import mx.vigia.notification.digest.matter.TopicCatalogReader;
import mx.vigia.platform.access.Caller;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The topics and laws of a committee in the API: the same as on its page. */
@Path("/api/v1/committees/{id}/subjects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "committees", description = "What a committee of the association has before it.")
@Blocking
class SubjectApi {
    private static final String COMMITTEE_PARAMETER_TEXT = "The committee, as in the address of its page.";

    private final RequestContext request;
    private final CommitteeAccess access;
    private final CommitteeSubjects subjects;
    private final TopicCatalogReader topics;
    private final OpenMatters openMatters;

    SubjectApi(
            RequestContext request,
            CommitteeAccess access,
            CommitteeSubjects subjects,
            TopicCatalogReader topics,
            OpenMatters openMatters) {
        this.topics = topics;
        this.openMatters = openMatters;
        this.request = request;
        this.access = access;
        this.subjects = subjects;
    }

    @GET
    @Operation(
            summary = "What a committee is about",
            description =
                    "The topics and laws by which its open matters are ordered: those it chose, or, as long as it chose none, those that its alerts name.")
    @SecurityRequirement(name = "token", scopes = "events")
    @APIResponse(responseCode = "200", description = "Its topics and laws.")
    @APIResponse(responseCode = "404", description = "No such committee that the token's maker sits in")
    public SubjectsResponse asTheyAre(@PathParam("id") @Parameter(description = COMMITTEE_PARAMETER_TEXT) UUID id) {
        access.requireVisible(id, caller("events"));
        return toResponse(id);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Chooses what a committee is about",
            description =
                    "In the place of all it chose before; none at all gives it back to what its alerts name. For its secretary. It orders its open matters, and hides none.")
    @SecurityRequirement(name = "token", scopes = "committees")
    @APIResponse(responseCode = "200", description = "Its topics and laws from now on.")
    @APIResponse(
            responseCode = "400",
            description = "Too many, one that cannot be a name, or a topic that there is not, with those there are")
    @APIResponse(responseCode = "404", description = "No such committee that the token's maker is the secretary of")
    public SubjectsResponse choose(
            @PathParam("id") @Parameter(description = COMMITTEE_PARAMETER_TEXT) UUID id, SubjectRequest wish) {
        var caller = caller("committees");
        access.requireManaged(id, caller);
        var wished =
                Optional.ofNullable(wish).orElseThrow(() -> refused(messages().say("subjects.none")));
        wished.wrong(topics, messages()).ifPresent(wrong -> {
            throw refused(wrong);
        });
        subjects.choose(caller.subject(), id, wished.subjects());
        return toResponse(id);
    }

    private SubjectsResponse toResponse(UUID committee) {
        var about = subjects.of(committee);
        return SubjectsResponse.of(
                about, openMatters.findUnnamedLaws(committee, about.subjects().laws(), request.language()));
    }

    private Caller caller(String scope) {
        var caller = request.requireSignedIn();
        return caller.isToken() ? request.requireScope(scope) : caller;
    }

    private static RuntimeException refused(String why) {
        return Problem.badRequest(why).raised();
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    /** The topics and laws of a committee. */
    @Schema(name = "CommitteeSubjects")
    record SubjectsResponse(
            @Schema(description = "Whether it chose them; else its alerts name them.")
            boolean own,

            @Schema(description = "By their ids, each once, whatever they were called when they were chosen.")
            List<String> topics,

            List<String> laws,

            @Schema(description = "Those of the laws that no open matter of the committee names yet.")
            List<String> unmetLaws) {
        private static SubjectsResponse of(CommitteeSubjects.About about, List<String> unmet) {
            return new SubjectsResponse(
                    about.own(),
                    List.copyOf(about.subjects().topics()),
                    List.copyOf(about.subjects().laws()),
                    unmet);
        }
    }
}
