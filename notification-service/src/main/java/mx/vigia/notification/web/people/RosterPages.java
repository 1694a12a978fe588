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
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.account.Invitations;
import mx.vigia.notification.committee.Committees;
import mx.vigia.notification.member.roster.CarriedOut;
import mx.vigia.notification.member.roster.Column;
import mx.vigia.notification.member.roster.Hand;
import mx.vigia.notification.member.roster.Plan;
import mx.vigia.notification.member.roster.Read;
import mx.vigia.notification.member.roster.Roster;
import mx.vigia.notification.member.roster.Rosters;
import mx.vigia.notification.member.roster.Step;
import mx.vigia.notification.watch.Watches;
import mx.vigia.notification.web.Elsewhere;
import mx.vigia.notification.web.Rights;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Words;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.Visit;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Lists of people and seats, for those who administer the house and for secretaries: sent, looked at, carried out. */
@Path("/committees/roster")
@Produces(MediaType.TEXT_HTML)
@Blocking
class RosterPages {
    private static final String HERE = "/committees/roster";
    private static final int LONGEST_FILE_NAME = 120;

    private final Visit visit;
    private final Rosters rosters;
    private final Invitations invitations;
    private final Rights rights;
    private final Committees committees;
    private final Watches watches;

    RosterPages(
            Visit visit,
            Rosters rosters,
            Invitations invitations,
            Rights rights,
            Committees committees,
            Watches watches) {
        this.visit = visit;
        this.rosters = rosters;
        this.invitations = invitations;
        this.rights = rights;
        this.committees = committees;
        this.watches = watches;
    }

    @GET
    public Response empty() throws SQLException {
        return form(200, hand(), "");
    }

    /** A list to begin with, its columns and an example of each kind of row. */
    @GET
    @Path("example.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response example() {
        hand();
        return Response.ok("\uFEFF" + words().say("roster.example"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vigia.csv\"")
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(@RestForm FileUpload file) throws SQLException, IOException {
        var hand = hand();
        if (file == null || file.size() == 0) {
            return form(400, hand, words().say("roster.no-file"));
        }
        if (file.size() > rosters.mostBytes()) {
            return form(413, hand, said(new Read.NoList(Read.Why.TOO_LARGE, Integer.toString(rosters.mostBytes()))));
        }
        return switch (rosters.read(Files.readAllBytes(file.uploadedFile()))) {
            case Read.NoList none -> form(400, hand, said(none));
            case Read.AList(var roster) -> shown(hand, file.fileName(), roster);
        };
    }

    private Response shown(Hand hand, String file, Roster roster) throws SQLException {
        var tidy = file.replaceAll("\\p{Cntrl}+", " ").strip();
        var name = tidy.substring(0, Math.min(tidy.length(), LONGEST_FILE_NAME));
        return Elsewhere.to(HERE + "/" + rosters.keep(hand, name, roster));
    }

    @GET
    @Path("{list}")
    public Response look(@PathParam("list") UUID list) throws SQLException {
        var hand = hand();
        return preview(200, list, hand, rosters.plan(list, hand).orElseThrow(this::unknown), "");
    }

    @POST
    @Path("{list}")
    public Response carryOut(@PathParam("list") UUID list, @FormParam("version") @DefaultValue("") String version)
            throws SQLException {
        var hand = hand();
        return switch (rosters.carryOut(list, hand, version)) {
            case CarriedOut.Unknown unknown -> throw unknown();
            case CarriedOut.Overtaken(var plan) -> preview(409, list, hand, plan, words().say("roster.overtaken"));
            case CarriedOut.Done(var steps, var undone) ->
                Response.ok(Templates.rosterDone(page("roster.done.title"), words(), steps, lines(undone, hand)))
                        .build();
        };
    }

    private Response preview(int status, UUID list, Hand hand, Plan plan, String wrong) {
        var faults = plan.faults().stream()
                .map(fault -> FaultLine.of(fault, words()))
                .toList();
        return Response.status(status)
                .entity(Templates.rosterPreview(
                        page("roster.preview.title"),
                        words(),
                        list,
                        plan.version(),
                        plan.canBeDone(),
                        lines(plan.steps(), hand),
                        plan.unchanged(),
                        faults,
                        wrong))
                .build();
    }

    private Response form(int status, Hand hand, String wrong) throws SQLException {
        var undelivered = invitations.undeliveredBy(hand.person()).stream()
                .map(one -> UndeliveredLine.of(one, words()))
                .toList();
        return Response.status(status)
                .entity(Templates.roster(
                        page("roster.title"), words(), columns(), hand.administers(), undelivered, wrong))
                .build();
    }

    private List<ColumnLine> columns() {
        return Stream.of(Column.values())
                .map(column ->
                        new ColumnLine(words().say("roster.column." + column), words().say("roster.holds." + column)))
                .toList();
    }

    /** A secretary is shown of others only what concerns the committees of theirs. */
    private List<StepLine> lines(List<Step> steps, Hand hand) {
        var names = committees.listAll().stream()
                .filter(committee -> hand.mayChange(committee.id()))
                .collect(Collectors.toMap(
                        committee -> committee.name(Language.ES),
                        committee -> committee.name(visit.language()),
                        (a, b) -> a));
        return steps.stream()
                .map(step -> StepLine.of(
                        step,
                        new StepLine.Shown(names, hand.administers()),
                        person -> watches.ofPerson(person).size(),
                        words()))
                .toList();
    }

    private String said(Read.NoList none) {
        var key = "roster.none." + none.why();
        return switch (none.why()) {
            case TOO_LARGE, UNPACKS_TOO_LARGE, TOO_MANY_ROWS, TOO_MANY_COLUMNS, TOO_MANY_FORMULAS, CELL_TOO_LONG ->
                words().say(key, Long.parseLong(none.detail()));
            case NO_HEADING, HEADING_TWICE -> words().say(key, words().say("roster.column." + none.detail()));
            case NO_TABLE, EMPTY -> words().say(key);
        };
    }

    /** Whose list it is: of somebody who administers the house, or is the secretary of a committee. */
    private Hand hand() {
        Elsewhere.signedIn(visit);
        var caller = visit.demand("administrator", "secretary");
        var seats = rights.managed(caller).stream()
                .map(seat -> seat.committee().id())
                .collect(Collectors.toSet());
        return new Hand(caller.subject(), rights.isAdministrator(caller), seats);
    }

    private Problem.Raised unknown() {
        return Problem.notFound(words().say("roster.unknown")).raised();
    }

    private Words words() {
        return visit.words("messages/notification");
    }

    private Page page(String title) {
        return visit.page(words().say(title)).lit("members");
    }

    /** A column and what it holds. */
    @TemplateData
    record ColumnLine(String name, String holds) {}

    @CheckedTemplate(basePath = "desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance roster(
                Page page,
                Words words,
                List<ColumnLine> columns,
                boolean administers,
                List<UndeliveredLine> undelivered,
                String wrong);

        static native TemplateInstance rosterPreview(
                Page page,
                Words words,
                UUID list,
                String version,
                boolean ready,
                List<StepLine> steps,
                int unchanged,
                List<FaultLine> faults,
                String wrong);

        static native TemplateInstance rosterDone(Page page, Words words, int steps, List<StepLine> undone);
    }
}
