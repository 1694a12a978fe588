package mx.vigia.scraper.declared;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import mx.vigia.house.Page;
import mx.vigia.house.Problem;
import mx.vigia.house.Visit;
import mx.vigia.house.Words;
import mx.vigia.scraper.trial.Moments;
import mx.vigia.scraper.trial.TrialView;
import mx.vigia.scraper.trial.Where;

/** Declared sources for administrators: write one, see what it would read, publish it, take it back. */
@Path("/sources/declared")
@Produces(MediaType.TEXT_HTML)
class DeclaredPages {
    private static final String WORDS = "messages/declared";
    private static final int UNPROCESSABLE = 422;

    private final DeclaredSources sources;
    private final DeclaredDesk desk;
    private final Blanks blanks;
    private final Visit visit;

    DeclaredPages(DeclaredSources sources, DeclaredDesk desk, Blanks blanks, Visit visit) {
        this.sources = sources;
        this.desk = desk;
        this.blanks = blanks;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "declared")
    static class Templates {
        static native TemplateInstance all(Page page, Words words, List<DeclaredRow> rows, List<String> formats);

        static native TemplateInstance form(
                Page page, Words words, Words trying, Words problems, Moments moments, DeclaredForm form);
    }

    @GET
    public TemplateInstance all() {
        visit.demand("administrator");
        var words = visit.words(WORDS);
        var rows = sources.all().stream().map(DeclaredRow::of).toList();
        return Templates.all(page(words.say("declared.title")), words, rows, Blanks.formats());
    }

    @GET
    @Path("/new/{format}")
    public TemplateInstance fresh(@PathParam("format") String format) {
        visit.demand("administrator");
        return shown(DeclaredForm.blank(blanks.of(format).orElseThrow(() -> unknown(format))));
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    public TemplateInstance one(@PathParam("id") String id) throws SQLException {
        visit.demand("administrator");
        return shown(DeclaredForm.of(named(id), desk.history(id)));
    }

    /** Tries what is filled in, or publishes it where it passes. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RunOnVirtualThread
    public Response filled(Filled filled) throws SQLException, IOException {
        visit.demand("administrator");
        try {
            return done(filled);
        } catch (Where.Unclear unclear) {
            var said = again(filled, "declared." + unclear.key(), Where.LONGEST);
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(shown(said))
                    .build();
        }
    }

    private Response done(Filled filled) throws SQLException, IOException {
        var wish = new DeclaredDesk.Wish(filled.yaml(), filled.revision, filled.address(), filled.page());
        return filled.wantsToPublish() ? publish(filled, wish) : page(shown(tried(filled, wish)));
    }

    private DeclaredForm tried(Filled filled, DeclaredDesk.Wish wish) {
        return switch (desk.read(wish.yaml())) {
            case Refused refused -> again(filled, "declared.not-written", refused.complaints(), TrialView.none());
            case Declaration whole ->
                again(filled, "", List.of(), TrialView.of(desk.tried(whole, wish.address(), wish.page())));
        };
    }

    private Response publish(Filled filled, DeclaredDesk.Wish wish) throws SQLException {
        return switch (desk.publish(wish, visit.caller().subject())) {
            case Published.Done(var site, var revision) -> back(site);
            case Published.NotWritten(var refused) ->
                refused(again(filled, "declared.not-written", refused.complaints(), TrialView.none()));
            case Published.NotRead(var trial) ->
                refused(again(filled, "declared.not-read", List.of(), TrialView.of(trial)));
            case Published.Overtaken(var revision) -> conflict(overtaken(filled, revision));
            case Published.Full(var most) -> conflict(again(filled, "declared.full", most));
        };
    }

    /** What was written stays, now as a change of the revision in force, which stands below. */
    private DeclaredForm overtaken(Filled filled, int revision) throws SQLException {
        var id = Declarations.named(filled.yaml(), "id");
        var state = sources.named(id).map(shelved -> shelved.place().word()).orElse("");
        return new DeclaredForm(
                id,
                revision,
                state,
                filled.yaml(),
                filled.address(),
                "declared.overtaken",
                revision,
                List.of(),
                TrialView.none(),
                desk.history(id));
    }

    /** What was understood and cannot be published as it is (RFC 9110, 15.5.21). */
    private Response refused(DeclaredForm form) {
        return Response.status(UNPROCESSABLE).entity(shown(form)).build();
    }

    private Response conflict(DeclaredForm form) {
        return Response.status(Response.Status.CONFLICT).entity(shown(form)).build();
    }

    @POST
    @Path("/{id}/withdrawn")
    @RunOnVirtualThread
    public Response withdraw(@PathParam("id") String id) throws SQLException {
        visit.demand("administrator");
        var shelved = named(id);
        if (!DeclaredForm.of(shelved, List.of()).mayWithdraw()) {
            throw conflict("declared.nothing-to-withdraw");
        }
        return answer(desk.withdraw(shelved, visit.caller().subject()));
    }

    @POST
    @Path("/{id}/restored")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RunOnVirtualThread
    public Response restore(@PathParam("id") String id, @FormParam("revision") int revision) throws SQLException {
        visit.demand("administrator");
        var earlier = desk.history(id).stream()
                .filter(one -> one.number() == revision)
                .findFirst()
                .orElseThrow(() -> unknown(id + " " + revision));
        return answer(desk.restore(earlier, visit.caller().subject()));
    }

    private Response answer(Published published) {
        return switch (published) {
            case Published.Done(var site, var revision) -> back(site);
            case Published.Overtaken(var revision) -> throw conflict("declared.overtaken", revision);
            case Published.Full(var most) -> throw conflict("declared.full", most);
            case Published.NotWritten refused -> throw conflict("declared.outlived");
            case Published.NotRead notRead -> throw conflict("declared.not-read");
        };
    }

    private DeclaredForm again(Filled filled, String notice, int figure) {
        return again(filled, notice, figure, List.of(), TrialView.none());
    }

    private DeclaredForm again(Filled filled, String notice, List<Complaint> complaints, TrialView trial) {
        return again(filled, notice, 0, complaints, trial);
    }

    private DeclaredForm again(Filled filled, String notice, int figure, List<Complaint> complaints, TrialView trial) {
        var state = sources.named(filled.id())
                .map(shelved -> shelved.place().word())
                .orElse("");
        return new DeclaredForm(
                filled.id(),
                filled.revision,
                state,
                filled.yaml(),
                filled.address(),
                notice,
                figure,
                complaints,
                trial,
                List.of());
    }

    private TemplateInstance shown(DeclaredForm form) {
        var words = visit.words(WORDS);
        var title =
                form.id().isEmpty() ? words.say("declared.new") : form.name().isEmpty() ? form.id() : form.name();
        return Templates.form(
                page(title),
                words,
                visit.words("messages/trial"),
                visit.words("messages/scraper"),
                new Moments(visit.language()),
                form);
    }

    private Page page(String title) {
        return visit.page(title).lit("sources");
    }

    private static Response page(TemplateInstance template) {
        return Response.ok(template).build();
    }

    private static Response back(String site) {
        return Response.seeOther(URI.create("/sources/declared/" + site)).build();
    }

    private Shelved named(String id) {
        return sources.named(id).orElseThrow(() -> unknown(id));
    }

    private RuntimeException unknown(String id) {
        return Problem.notFound(visit.words(WORDS).say("declared.unknown", id)).raised();
    }

    private RuntimeException conflict(String key, Object... figures) {
        return Problem.conflict(visit.words(WORDS).say(key, figures)).raised();
    }
}
