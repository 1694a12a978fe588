package mx.vigia.analysis.web.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.manual.EditReason;
import mx.vigia.analysis.dossier.manual.PlausiblePastDays;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.manual.EditAuthor;
import mx.vigia.analysis.intake.manual.ManualEditResult;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.page.MergedBillException;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/** The common parts of the analysts' pages: the user, the bill, and the response. */
@ApplicationScoped
public class EditorPage {
    static final String BUNDLE = "messages/editing";

    private final RequestContext request;
    private final DossierRepository dossiers;
    private final LabelsFactory labelsFactory;
    private final Clock clock;

    EditorPage(RequestContext request, DossierRepository dossiers, LabelsFactory labelsFactory, Clock clock) {
        this.clock = clock;
        this.request = request;
        this.dossiers = dossiers;
        this.labelsFactory = labelsFactory;
    }

    /** Returns the opaque id of the analyst, or of the owner of a token with edit rights; anybody else is rejected. */
    public UUID analyst() {
        return request.requireScope("hand", "analyst", "administrator").subject();
    }

    public Messages words() {
        return request.words(BUNDLE);
    }

    public Language language() {
        return request.language();
    }

    public BillLabels labels() {
        return labelsFactory.labels();
    }

    public PageLayout page(String title) {
        return request.page(title);
    }

    /** Returns a reader of a submitted form. */
    public FormReader formReader(MultivaluedMap<String, String> filled) {
        return FormReader.of(filled, past());
    }

    /** Returns the days on which something reported now can have happened. */
    public PlausiblePastDays past() {
        return PlausiblePastDays.asOf(clock.instant());
    }

    /** Returns the bill of this id; redirects if it was merged into another. */
    public Dossier bill(String id) {
        return parseUuid(id)
                .flatMap(this::findBill)
                .orElseThrow(() -> Problem.notFound(words().say("hand.no-bill")).raised());
    }

    private Optional<Dossier> findBill(UUID requested) {
        Optional<Dossier> bill = dossiers.findById(requested);
        if (bill.isEmpty()) {
            dossiers.findMergeTarget(requested).ifPresent(billId -> {
                throw new MergedBillException(requested, billId);
            });
        }
        return bill;
    }

    public Optional<UUID> parseUuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** Returns the analyst as author of an edit, with the required reason. */
    public EditAuthor editAuthor(UUID analyst, FormReader form) {
        String key = form.enteredValues().getOrDefault("key", "");
        return new EditAuthor(
                analyst,
                key.isBlank() || key.length() > 80 ? UUID.randomUUID().toString() : key,
                form.requiredText("reason", EditReason.MAX_LENGTH),
                form.address("reference"));
    }

    /**
     * Returns a redirect after success, or the error; conflicts and edits without effect are for the form to explain.
     */
    public Response answer(ManualEditResult result) {
        return switch (result) {
            case ManualEditResult.Applied(var bill, var editId, var revision) -> redirectToHistory(bill);
            case ManualEditResult.AlreadyDone(var bill, var editId) -> redirectToHistory(bill);
            case ManualEditResult.KeyReused() -> throw problem("hand.otherwise");
            case ManualEditResult.Outdated(var revision) -> throw problem("hand.overtaken");
            case ManualEditResult.Unchanged() -> throw problem("hand.needless");
            case ManualEditResult.NothingLeft() -> throw problem("hand.bare");
            case ManualEditResult.UnknownStep(var step) ->
                throw Problem.badRequest(words().say("hand.api.astray", step)).raised();
            case ManualEditResult.NotFound() ->
                throw Problem.notFound(words().say("hand.no-bill")).raised();
        };
    }

    private RuntimeException problem(String key) {
        return Problem.conflict(words().say(key)).raised();
    }

    static Response redirectToHistory(UUID bill) {
        return Response.seeOther(URI.create("/bills/" + bill + "#hand")).build();
    }
}
