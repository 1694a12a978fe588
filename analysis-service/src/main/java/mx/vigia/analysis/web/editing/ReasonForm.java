package mx.vigia.analysis.web.editing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;

/** The form of a button's reason, shown on its own page with the submitted values if the button's action failed. */
@ApplicationScoped
public class ReasonForm {
    @CheckedTemplate(basePath = "editing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance reason(
                PageLayout page,
                Messages words,
                BillLabels labels,
                ManualEditForm form,
                Dossier bill,
                ReasonPrompt asked);
    }

    /**
     * The purpose of the button.
     *
     * @param action the URL the form is sent to
     * @param what the message key of the action, and {@code why} that of the question for the reason
     */
    @TemplateData
    public record ReasonPrompt(String action, String what, String why) {}

    private final EditorPage editorPage;

    ReasonForm(EditorPage editorPage) {
        this.editorPage = editorPage;
    }

    /** Returns the form with the submitted values and their errors, for the current bill. */
    public Response again(
            Response.Status status, ReasonPrompt reasonPrompt, Dossier bill, FormReader slip, String notice) {
        var form = ManualEditForm.fresh(bill.id().toString(), bill.revision(), "", -1, Map.of());
        var words = editorPage.words();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.reason(
                        editorPage.page(words.say(reasonPrompt.what())),
                        words,
                        editorPage.labels(),
                        form.again(slip, notice),
                        bill,
                        reasonPrompt))
                .build();
    }
}
