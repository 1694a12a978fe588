package mx.vigia.analysis.web.editing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.manual.ManualEdit;
import mx.vigia.analysis.dossier.manual.ManualEditRepository;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages of all corrections whose sources have changed since: a person has to decide. */
@Path("/review/conflicts")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ConflictPages {
    private static final int MAX_CONFLICTS = 100;

    @CheckedTemplate(basePath = "editing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance conflicts(
                PageLayout page, Messages words, List<ManualEditView.OnBill> acts, int all);
    }

    private final EditorPage editorPage;
    private final ManualEditRepository editRepository;
    private final DossierRepository dossiers;

    ConflictPages(EditorPage editorPage, ManualEditRepository editRepository, DossierRepository dossiers) {
        this.editorPage = editorPage;
        this.editRepository = editRepository;
        this.dossiers = dossiers;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance all() {
        editorPage.analyst();
        var acts = editRepository.findContested(MAX_CONFLICTS);
        Map<UUID, Dossier> bills =
                dossiers.findByIds(acts.stream().map(ManualEdit::dossier).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Dossier::id, Function.identity()));
        var labels = editorPage.labels();
        var words = editorPage.words();
        var shown = acts.stream()
                .filter(edit -> bills.containsKey(edit.dossier()))
                .map(edit -> new ManualEditView.OnBill(
                        bills.get(edit.dossier()), ManualEditView.of(edit, labels, words, true)))
                .toList();
        return Templates.conflicts(
                editorPage.page(words.say("hand.conflicts")).withActiveEntry("conflicts"),
                words,
                shown,
                editRepository.findContested());
    }
}
