package mx.vigia.analysis.web.editing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.vigia.analysis.bill.stage.StepFlag;
import mx.vigia.analysis.dossier.store.FlaggedStepRepository;
import mx.vigia.analysis.dossier.store.UnknownPhrase;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages of the sources' phrases for steps that are not in the table of phrases: shown as problems, not guessed. */
@Path("/review/phrases")
@Blocking
@Produces(MediaType.TEXT_HTML)
class PhrasePages {
    private static final int MAX_PHRASES = 200;

    @CheckedTemplate(basePath = "editing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance phrases(
                PageLayout page,
                Messages words,
                BillLabels labels,
                List<UnknownPhrase> phrases,
                long unknown,
                long outOfOrder);
    }

    private final EditorPage editorPage;
    private final FlaggedStepRepository steps;

    PhrasePages(EditorPage editorPage, FlaggedStepRepository steps) {
        this.editorPage = editorPage;
        this.steps = steps;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance all() {
        editorPage.analyst();
        var words = editorPage.words();
        var counts = steps.countByFlag();
        return Templates.phrases(
                editorPage.page(words.say("phrases.title")),
                words,
                editorPage.labels(),
                steps.findUnknownPhrases(MAX_PHRASES),
                counts.getOrDefault(StepFlag.UNKNOWN_PHRASE, 0L),
                counts.getOrDefault(StepFlag.OUT_OF_ORDER, 0L));
    }
}
