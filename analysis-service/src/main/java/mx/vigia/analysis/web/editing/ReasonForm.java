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

/** The form of a button that stands beside something else and could not do what it was pressed for: on a page of its own, with what was written. */
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
     * What the button is for.
     *
     * @param action where the form is sent
     * @param what under which words it is filed what is done, and {@code why} what the reason is asked with
     */
    @TemplateData
    public record ReasonPrompt(String action, String what, String why) {}

    private final EditorPage desk;

    ReasonForm(EditorPage desk) {
        this.desk = desk;
    }

    /** The form as it was filled in, with what is wrong with it, for the bill as it is now. */
    public Response again(Response.Status status, ReasonPrompt asked, Dossier bill, FormReader slip, String notice) {
        var form = ManualEditForm.fresh(bill.id().toString(), bill.revision(), "", -1, Map.of());
        var words = desk.words();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.reason(
                        desk.page(words.say(asked.what())),
                        words,
                        desk.labels(),
                        form.again(slip, notice),
                        bill,
                        asked))
                .build();
    }
}
