package mx.vigia.analysis.web.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.manual.PastDays;
import mx.vigia.analysis.dossier.manual.Reason;
import mx.vigia.analysis.dossier.store.Dossiers;
import mx.vigia.analysis.intake.manual.Done;
import mx.vigia.analysis.intake.manual.Hand;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.MovedBill;
import mx.vigia.analysis.page.Signwriter;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Words;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.Visit;

/** What every page of the analysts needs: who it is, which bill, and what to answer. */
@ApplicationScoped
public class Desk {
    static final String BUNDLE = "messages/hand";

    private final Visit visit;
    private final Dossiers dossiers;
    private final Signwriter signwriter;
    private final Clock clock;

    Desk(Visit visit, Dossiers dossiers, Signwriter signwriter, Clock clock) {
        this.clock = clock;
        this.visit = visit;
        this.dossiers = dossiers;
        this.signwriter = signwriter;
    }

    /** The opaque id of the analyst, or of who made the token that works by hand for them; anybody else is turned away. */
    public UUID analyst() {
        return visit.demandScope("hand", "analyst", "administrator").subject();
    }

    public Words words() {
        return visit.words(BUNDLE);
    }

    public Language language() {
        return visit.language();
    }

    public Labels labels() {
        return signwriter.labels();
    }

    public Page page(String title) {
        return visit.page(title);
    }

    /** A form as it was filled in. */
    public Slip slip(MultivaluedMap<String, String> filled) {
        return Slip.of(filled, past());
    }

    /** The days on which what somebody tells us now can have happened. */
    public PastDays past() {
        return PastDays.at(clock.instant());
    }

    /** The bill of this id; whoever asks for one that is another now is sent there. */
    public Dossier bill(String id) {
        return uuid(id).flatMap(this::here)
                .orElseThrow(() -> Problem.notFound(words().say("hand.no-bill")).raised());
    }

    private Optional<Dossier> here(UUID asked) {
        Optional<Dossier> bill = dossiers.withId(asked);
        if (bill.isEmpty()) {
            dossiers.homeOf(asked).ifPresent(home -> {
                throw new MovedBill(asked, home);
            });
        }
        return bill;
    }

    public Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** The analyst's hand, with the reason that must be given. */
    public Hand hand(UUID analyst, Slip slip) {
        String key = slip.filled().getOrDefault("key", "");
        return new Hand(
                analyst,
                key.isBlank() || key.length() > 80 ? UUID.randomUUID().toString() : key,
                slip.demanded("reason", Reason.LONGEST),
                slip.address("reference"));
    }

    /** Where to go on after it is done, or why it could not be; what was overtaken or needless is for the form to say. */
    public Response answer(Done done) {
        return switch (done) {
            case Done.Now(var bill, var act, var revision) -> toHistory(bill);
            case Done.Before(var bill, var act) -> toHistory(bill);
            case Done.Otherwise() -> throw problem("hand.otherwise");
            case Done.Overtaken(var revision) -> throw problem("hand.overtaken");
            case Done.Needless() -> throw problem("hand.needless");
            case Done.Bare() -> throw problem("hand.bare");
            case Done.Astray(var step) ->
                throw Problem.badRequest(words().say("hand.api.astray", step)).raised();
            case Done.Unknown() ->
                throw Problem.notFound(words().say("hand.no-bill")).raised();
        };
    }

    private RuntimeException problem(String key) {
        return Problem.conflict(words().say(key)).raised();
    }

    static Response toHistory(UUID bill) {
        return Response.seeOther(URI.create("/bills/" + bill + "#hand")).build();
    }
}
