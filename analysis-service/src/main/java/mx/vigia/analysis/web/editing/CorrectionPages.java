package mx.vigia.analysis.web.editing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.manual.ManualEditRepository;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.ManualEditResult;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.text.ContractEnum;
import mx.vigia.platform.web.PageLayout;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Forms in which an analyst corrects a field of a bill: first which field, then its value. */
@Path("/bills/{id}/correct")
@Blocking
@Produces(MediaType.TEXT_HTML)
class CorrectionPages {
    @CheckedTemplate(basePath = "editing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance fields(PageLayout page, Messages words, Dossier bill, List<FieldView> fields);

        static native TemplateInstance correct(
                PageLayout page, Messages words, BillLabels labels, ManualEditForm form, Dossier bill, FieldView now);
    }

    private static final List<String> FIELD_WORDS =
            Arrays.stream(BillField.values()).map(BillField::word).toList();

    private final EditorPage desk;
    private final Clerk clerk;
    private final ManualEditRepository book;

    CorrectionPages(EditorPage desk, Clerk clerk, ManualEditRepository book) {
        this.desk = desk;
        this.clerk = clerk;
        this.book = book;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(
            @PathParam("id") String id,
            @QueryParam("field") @DefaultValue("") String field,
            @QueryParam("step") @DefaultValue("") String step) {
        desk.analyst();
        var bill = desk.bill(id);
        var parameters = new QueryParameters(desk.labels().words());
        parameters.known("field", field, FIELD_WORDS);
        int at = step.isEmpty()
                ? -1
                : (int) parameters.number(
                        "step", step, 0, Math.max(0, bill.steps().size() - 1));
        return ContractEnum.known(BillField.class, field)
                .filter(known -> known != BillField.STEPS || isStepOf(bill, at))
                .map(known -> shown(fresh(bill, known, at), bill))
                .orElseGet(() -> showFieldChoice(bill));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response correct(@PathParam("id") String id, MultivaluedMap<String, String> filled) {
        var analyst = desk.analyst();
        var bill = desk.bill(id);
        var slip = desk.slip(filled);
        var named = slip.enteredValues().getOrDefault("field", "");
        new QueryParameters(desk.labels().words()).known("field", named, FIELD_WORDS);
        var field = ContractEnum.known(BillField.class, named);
        int at = SubmittedRevision.step(slip);
        if (field.isEmpty() || field.get() == BillField.STEPS && !isStepOf(bill, at)) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(showFieldChoice(bill))
                    .build();
        }
        Step step = field.get() == BillField.STEPS ? bill.steps().get(at) : null;
        StatedFields value = CorrectedValue.of(field.get(), slip);
        var hand = desk.hand(analyst, slip);
        var seen = new Clerk.Seen(bill.id(), SubmittedRevision.of(slip));
        var again = fresh(bill, field.get(), at);
        if (!slip.isValid()) {
            return refused(Response.Status.BAD_REQUEST, again.again(slip, ""), bill);
        }
        var done = clerk.correct(hand, seen, field.get(), step, value);
        return switch (done) {
            case ManualEditResult.Overtaken(var revision) ->
                refused(Response.Status.CONFLICT, again.again(slip, "hand.overtaken"), bill);
            case ManualEditResult.Needless() ->
                refused(Response.Status.CONFLICT, again.again(slip, "hand.needless"), bill);
            case ManualEditResult.Now now -> desk.answer(now);
            case ManualEditResult.AlreadyDone before -> desk.answer(before);
            case ManualEditResult.Otherwise otherwise -> desk.answer(otherwise);
            case ManualEditResult.Bare bare -> desk.answer(bare);
            case ManualEditResult.Astray astray -> desk.answer(astray);
            case ManualEditResult.Unknown unknown -> desk.answer(unknown);
        };
    }

    private static boolean isStepOf(Dossier bill, int step) {
        return step >= 0 && step < bill.steps().size();
    }

    private static ManualEditForm fresh(Dossier bill, BillField field, int step) {
        return ManualEditForm.fresh(
                bill.id().toString(),
                bill.revision(),
                field.word(),
                step,
                CorrectedValue.initialValues(bill, field, step));
    }

    private TemplateInstance showFieldChoice(Dossier bill) {
        var words = desk.words();
        return Templates.fields(
                desk.page(words.say("hand.correct.title")),
                words,
                bill,
                new FieldsOfBill(bill, book.of(bill.id()), desk.labels()).all());
    }

    private Response refused(Response.Status status, ManualEditForm form, Dossier bill) {
        return Response.status(status).entity(shown(form, bill)).build();
    }

    private TemplateInstance shown(ManualEditForm form, Dossier bill) {
        var words = desk.words();
        var fields = new FieldsOfBill(bill, book.of(bill.id()), desk.labels());
        return Templates.correct(
                desk.page(words.say("hand.correct.title")),
                words,
                desk.labels(),
                form,
                bill,
                fields.one(BillField.of(form.field()), form.step()));
    }
}
