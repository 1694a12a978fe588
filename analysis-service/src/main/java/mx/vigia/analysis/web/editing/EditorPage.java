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

/** What every page of the analysts needs: who it is, which bill, and what to answer. */
@ApplicationScoped
public class EditorPage {
    static final String BUNDLE = "messages/editing";

    private final RequestContext visit;
    private final DossierRepository dossiers;
    private final LabelsFactory signwriter;
    private final Clock clock;

    EditorPage(RequestContext visit, DossierRepository dossiers, LabelsFactory signwriter, Clock clock) {
        this.clock = clock;
        this.visit = visit;
        this.dossiers = dossiers;
        this.signwriter = signwriter;
    }

    /** The opaque id of the analyst, or of who made the token that works by hand for them; anybody else is turned away. */
    public UUID analyst() {
        return visit.requireScope("hand", "analyst", "administrator").subject();
    }

    public Messages words() {
        return visit.words(BUNDLE);
    }

    public Language language() {
        return visit.language();
    }

    public BillLabels labels() {
        return signwriter.labels();
    }

    public PageLayout page(String title) {
        return visit.page(title);
    }

    /** A form as it was filled in. */
    public FormReader slip(MultivaluedMap<String, String> filled) {
        return FormReader.of(filled, past());
    }

    /** The days on which what somebody tells us now can have happened. */
    public PlausiblePastDays past() {
        return PlausiblePastDays.asOf(clock.instant());
    }

    /** The bill of this id; whoever asks for one that is another now is sent there. */
    public Dossier bill(String id) {
        return parseUuid(id)
                .flatMap(this::findBill)
                .orElseThrow(() -> Problem.notFound(words().say("hand.no-bill")).raised());
    }

    private Optional<Dossier> findBill(UUID asked) {
        Optional<Dossier> bill = dossiers.findById(asked);
        if (bill.isEmpty()) {
            dossiers.findMergeTarget(asked).ifPresent(home -> {
                throw new MergedBillException(asked, home);
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

    /** The analyst's hand, with the reason that must be given. */
    public EditAuthor hand(UUID analyst, FormReader slip) {
        String key = slip.enteredValues().getOrDefault("key", "");
        return new EditAuthor(
                analyst,
                key.isBlank() || key.length() > 80 ? UUID.randomUUID().toString() : key,
                slip.requiredText("reason", EditReason.MAX_LENGTH),
                slip.address("reference"));
    }

    /** Where to go on after it is done, or why it could not be; what was overtaken or needless is for the form to say. */
    public Response answer(ManualEditResult done) {
        return switch (done) {
            case ManualEditResult.Now(var bill, var act, var revision) -> redirectToHistory(bill);
            case ManualEditResult.AlreadyDone(var bill, var act) -> redirectToHistory(bill);
            case ManualEditResult.Otherwise() -> throw problem("hand.otherwise");
            case ManualEditResult.Overtaken(var revision) -> throw problem("hand.overtaken");
            case ManualEditResult.Needless() -> throw problem("hand.needless");
            case ManualEditResult.Bare() -> throw problem("hand.bare");
            case ManualEditResult.Astray(var step) ->
                throw Problem.badRequest(words().say("hand.api.astray", step)).raised();
            case ManualEditResult.Unknown() ->
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
