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

    private final EditorPage editorPage;
    private final Clerk clerk;
    private final ManualEditRepository editRepository;

    CorrectionPages(EditorPage editorPage, Clerk clerk, ManualEditRepository editRepository) {
        this.editorPage = editorPage;
        this.clerk = clerk;
        this.editRepository = editRepository;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(
            @PathParam("id") String id,
            @QueryParam("field") @DefaultValue("") String field,
            @QueryParam("step") @DefaultValue("") String step) {
        editorPage.analyst();
        var bill = editorPage.bill(id);
        var parameters = new QueryParameters(editorPage.labels().words());
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
        var analyst = editorPage.analyst();
        var bill = editorPage.bill(id);
        var form = editorPage.formReader(filled);
        var named = form.enteredValues().getOrDefault("field", "");
        new QueryParameters(editorPage.labels().words()).known("field", named, FIELD_WORDS);
        var field = ContractEnum.known(BillField.class, named);
        int at = SubmittedRevision.step(form);
        if (field.isEmpty() || field.get() == BillField.STEPS && !isStepOf(bill, at)) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(showFieldChoice(bill))
                    .build();
        }
        Step step = field.get() == BillField.STEPS ? bill.steps().get(at) : null;
        StatedFields value = CorrectedValue.of(field.get(), form);
        var editAuthor = editorPage.editAuthor(analyst, form);
        var seen = new Clerk.Seen(bill.id(), SubmittedRevision.of(form));
        var again = fresh(bill, field.get(), at);
        if (!form.isValid()) {
            return refused(Response.Status.BAD_REQUEST, again.again(form, ""), bill);
        }
        var result = clerk.correct(editAuthor, seen, field.get(), step, value);
        return switch (result) {
            case ManualEditResult.Outdated(var revision) ->
                refused(Response.Status.CONFLICT, again.again(form, "hand.overtaken"), bill);
            case ManualEditResult.Unchanged() ->
                refused(Response.Status.CONFLICT, again.again(form, "hand.needless"), bill);
            case ManualEditResult.Applied now -> editorPage.answer(now);
            case ManualEditResult.AlreadyDone before -> editorPage.answer(before);
            case ManualEditResult.KeyReused otherwise -> editorPage.answer(otherwise);
            case ManualEditResult.NothingLeft bare -> editorPage.answer(bare);
            case ManualEditResult.UnknownStep astray -> editorPage.answer(astray);
            case ManualEditResult.NotFound unknown -> editorPage.answer(unknown);
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
        var words = editorPage.words();
        return Templates.fields(
                editorPage.page(words.say("hand.correct.title")),
                words,
                bill,
                new FieldsOfBill(bill, editRepository.of(bill.id()), editorPage.labels()).all());
    }

    private Response refused(Response.Status status, ManualEditForm form, Dossier bill) {
        return Response.status(status).entity(shown(form, bill)).build();
    }

    private TemplateInstance shown(ManualEditForm form, Dossier bill) {
        var words = editorPage.words();
        var fields = new FieldsOfBill(bill, editRepository.of(bill.id()), editorPage.labels());
        return Templates.correct(
                editorPage.page(words.say("hand.correct.title")),
                words,
                editorPage.labels(),
                form,
                bill,
                fields.one(BillField.of(form.field()), form.step()));
    }
}
