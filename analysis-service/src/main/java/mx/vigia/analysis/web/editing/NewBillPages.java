package mx.vigia.analysis.web.editing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The form in which an analyst enters a matter that no site shows. */
@Path("/bills/new")
@Blocking
@Produces(MediaType.TEXT_HTML)
class NewBillPages {
    @CheckedTemplate(basePath = "editing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance matter(PageLayout page, Messages words, BillLabels labels, ManualEditForm form);
    }

    private final EditorPage editorPage;
    private final Clerk clerk;

    NewBillPages(EditorPage editorPage, Clerk clerk) {
        this.editorPage = editorPage;
        this.clerk = clerk;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form() {
        editorPage.analyst();
        return shown(blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response enter(MultivaluedMap<String, String> filled) {
        var analyst = editorPage.analyst();
        var form = editorPage.formReader(filled);
        form.requiredText("title", FieldRead.MAX_TITLE_LENGTH);
        form.requiredText("kind", 80);
        StatedFields statedFields = FieldRead.statedFields(form);
        var editAuthor = editorPage.editAuthor(analyst, form);
        return form.isValid()
                ? editorPage.answer(clerk.enterMatter(editAuthor, statedFields))
                : Response.status(Response.Status.BAD_REQUEST)
                        .entity(shown(blank().again(form, "")))
                        .build();
    }

    private static ManualEditForm blank() {
        return ManualEditForm.fresh("", 0, "", -1, Map.of("kind", "initiative"));
    }

    private TemplateInstance shown(ManualEditForm form) {
        var words = editorPage.words();
        return Templates.matter(
                editorPage.page(words.say("hand.matter.title")).withActiveEntry("new-bill"),
                words,
                editorPage.labels(),
                form);
    }
}
