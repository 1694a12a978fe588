package mx.vigia.notification.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.account.InvitationProcess;
import mx.vigia.notification.committee.CommitteeRepository;
import mx.vigia.notification.member.roster.ImportAuthor;
import mx.vigia.notification.member.roster.ImportResult;
import mx.vigia.notification.member.roster.ImportStep;
import mx.vigia.notification.member.roster.Roster;
import mx.vigia.notification.member.roster.RosterColumn;
import mx.vigia.notification.member.roster.RosterImport;
import mx.vigia.notification.member.roster.RosterPlan;
import mx.vigia.notification.member.roster.RosterReadResult;
import mx.vigia.notification.watch.WatchRepository;
import mx.vigia.notification.web.AccessRights;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Import of people and seats, for administrators and secretaries: uploaded, reviewed, carried out. */
@Path("/committees/roster")
@Produces(MediaType.TEXT_HTML)
@Blocking
class RosterPages {
    private static final String PAGE_PATH = "/committees/roster";
    private static final int MAX_FILE_NAME_LENGTH = 120;

    private final RequestContext request;
    private final RosterImport rosters;
    private final InvitationProcess invitations;
    private final AccessRights rights;
    private final CommitteeRepository committees;
    private final WatchRepository watches;

    RosterPages(
            RequestContext request,
            RosterImport rosters,
            InvitationProcess invitations,
            AccessRights rights,
            CommitteeRepository committees,
            WatchRepository watches) {
        this.request = request;
        this.rosters = rosters;
        this.invitations = invitations;
        this.rights = rights;
        this.committees = committees;
        this.watches = watches;
    }

    @GET
    public Response empty() {
        return form(200, hand(), "");
    }

    /** Returns an example list, with all columns and each kind of row. */
    @GET
    @Path("example.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response example() {
        hand();
        return Response.ok("\uFEFF" + messages().say("roster.example"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vigia.csv\"")
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(@RestForm FileUpload file) throws IOException {
        var importAuthor = hand();
        if (file == null || file.size() == 0) {
            return form(400, importAuthor, messages().say("roster.no-file"));
        }
        if (file.size() > rosters.maxBytes()) {
            return form(
                    413,
                    importAuthor,
                    FileErrorText.of(
                            new RosterReadResult.NoList(
                                    RosterReadResult.Why.TOO_LARGE, Integer.toString(rosters.maxBytes())),
                            messages()));
        }
        return switch (rosters.read(Files.readAllBytes(file.uploadedFile()))) {
            case RosterReadResult.NoList none -> form(400, importAuthor, FileErrorText.of(none, messages()));
            case RosterReadResult.AList(var roster) -> respondWithPreview(importAuthor, file.fileName(), roster);
        };
    }

    private Response respondWithPreview(ImportAuthor importAuthor, String file, Roster roster) {
        var tidy = file.replaceAll("\\p{Cntrl}+", " ").strip();
        var name = tidy.substring(0, Math.min(tidy.length(), MAX_FILE_NAME_LENGTH));
        return BrowserRedirects.to(PAGE_PATH + "/" + rosters.keep(importAuthor, name, roster));
    }

    @GET
    @Path("{list}")
    public Response look(@PathParam("list") UUID list) {
        var importAuthor = hand();
        return preview(200, list, importAuthor, rosters.plan(list, importAuthor).orElseThrow(this::unknown), "");
    }

    @POST
    @Path("{list}")
    public Response carryOut(@PathParam("list") UUID list, @FormParam("version") @DefaultValue("") String version) {
        var importAuthor = hand();
        return switch (rosters.execute(list, importAuthor, version)) {
            case ImportResult.Unknown unknown -> throw unknown();
            case ImportResult.Overtaken(var plan) ->
                preview(409, list, importAuthor, plan, messages().say("roster.overtaken"));
            case ImportResult.Done(var steps, var undone) ->
                Response.ok(Templates.rosterDone(
                                page("roster.done.title"), messages(), steps, lines(undone, importAuthor)))
                        .build();
        };
    }

    private Response preview(int status, UUID list, ImportAuthor importAuthor, RosterPlan plan, String wrong) {
        var faults = plan.faults().stream()
                .map(fault -> RowErrorView.of(fault, messages()))
                .toList();
        return Response.status(status)
                .entity(Templates.rosterPreview(
                        page("roster.preview.title"),
                        messages(),
                        list,
                        plan.version(),
                        plan.canBeDone(),
                        lines(plan.steps(), importAuthor),
                        plan.unchanged(),
                        faults,
                        wrong))
                .build();
    }

    private Response form(int status, ImportAuthor importAuthor, String wrong) {
        var undelivered = invitations.findUndeliveredBy(importAuthor.person()).stream()
                .map(one -> UndeliveredView.of(one, messages()))
                .toList();
        return Response.status(status)
                .entity(Templates.roster(
                        page("roster.title"), messages(), columns(), importAuthor.administers(), undelivered, wrong))
                .build();
    }

    private List<ColumnLine> columns() {
        return Stream.of(RosterColumn.values())
                .map(column -> new ColumnLine(
                        messages().say("roster.column." + column), messages().say("roster.holds." + column)))
                .toList();
    }

    /** Returns the steps in words. A secretary sees of others only what concerns the secretary's own committees. */
    private List<ImportStepView> lines(List<ImportStep> steps, ImportAuthor importAuthor) {
        var names = committees.listAll().stream()
                .filter(committee -> importAuthor.mayChange(committee.id()))
                .collect(Collectors.toMap(
                        committee -> committee.name(Language.ES),
                        committee -> committee.name(request.language()),
                        (a, b) -> a));
        return steps.stream()
                .map(step -> ImportStepView.of(
                        step,
                        new ImportStepView.PersonSummary(names, importAuthor.administers()),
                        person -> watches.findByPerson(person).size(),
                        messages()))
                .toList();
    }

    /** Returns the author of the list: an administrator, or the secretary of a committee. */
    private ImportAuthor hand() {
        BrowserRedirects.signedIn(request);
        var caller = request.requireAnyRole("administrator", "secretary");
        var seats = rights.managedCommittees(caller).stream()
                .map(membership -> membership.committee().id())
                .collect(Collectors.toSet());
        return new ImportAuthor(caller.subject(), rights.isAdministrator(caller), seats);
    }

    private Problem.Raised unknown() {
        return Problem.notFound(messages().say("roster.unknown")).raised();
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    private PageLayout page(String title) {
        return request.page(messages().say(title)).withActiveEntry("members");
    }

    /** A column and its possible content. */
    @TemplateData
    record ColumnLine(String name, String holds) {}

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance roster(
                PageLayout page,
                Messages words,
                List<ColumnLine> columns,
                boolean administers,
                List<UndeliveredView> undelivered,
                String wrong);

        static native TemplateInstance rosterPreview(
                PageLayout page,
                Messages words,
                UUID list,
                String version,
                boolean ready,
                List<ImportStepView> steps,
                int unchanged,
                List<RowErrorView> faults,
                String wrong);

        static native TemplateInstance rosterDone(
                PageLayout page, Messages words, int steps, List<ImportStepView> undone);
    }
}
