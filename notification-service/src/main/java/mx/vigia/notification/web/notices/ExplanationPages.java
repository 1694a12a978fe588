package mx.vigia.notification.web.notices;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import mx.vigia.notification.account.Account;
import mx.vigia.notification.account.AccountRepository;
import mx.vigia.notification.digest.DeliveryPreferencesEditor;
import mx.vigia.notification.intake.LastSourceHealthRepository;
import mx.vigia.notification.intake.SiteHealthEvent;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.member.AuditRepository;
import mx.vigia.notification.notice.NoticeExplainer;
import mx.vigia.notification.notice.NoticeExplanation;
import mx.vigia.notification.watch.WatchEditor;
import mx.vigia.notification.web.AccessRights;
import mx.vigia.notification.web.AddressForm;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.notification.web.QueryDescription;
import mx.vigia.platform.access.Caller;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/**
 * The explanation why an alert of a bill was sent or not: for oneself, and for anybody when an administrator requests
 * it, which is recorded in the audit log.
 */
@Path("/ledger/why")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ExplanationPages {
    private static final Pattern BILL_ID_PATTERN =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final int MAX_INPUT_LENGTH = 2_000;
    private static final String SPEAKING_STATE = "speaking";

    private final RequestContext request;
    private final NoticeExplainer explaining;
    private final AccountRepository accounts;
    private final WatchEditor watchEditor;
    private final LastSourceHealthRepository sources;
    private final DeliveryPreferencesEditor preferencesEditor;
    private final AuditRepository audit;
    private final AccessRights rights;
    private final QueryDescription names;
    private final Clock clock;

    ExplanationPages(
            RequestContext request,
            NoticeExplainer explaining,
            AccountRepository accounts,
            WatchEditor watchEditor,
            LastSourceHealthRepository sources,
            DeliveryPreferencesEditor preferencesEditor,
            AuditRepository audit,
            AccessRights rights,
            QueryDescription names,
            Clock clock) {
        this.request = request;
        this.explaining = explaining;
        this.accounts = accounts;
        this.watchEditor = watchEditor;
        this.sources = sources;
        this.preferencesEditor = preferencesEditor;
        this.audit = audit;
        this.rights = rights;
        this.names = names;
        this.clock = clock;
    }

    @GET
    public TemplateInstance why(
            @QueryParam("bill") @DefaultValue("") String written,
            @QueryParam("person") @DefaultValue("") String other) {
        var caller = BrowserRedirects.signedIn(request);
        var person = person(other, caller);
        var bill = bill(written);
        var facts = bill.isEmpty() ? List.<NoticeExplanation>of() : explaining.of(person.id(), bill.get());
        var own = person.id().equals(caller.subject());
        var voice = new AddressForm(messages(), own ? "" : person.name());
        var muted = bill.isPresent() && watchEditor.findMutedBills(person.id()).contains(bill.get());
        var named = sources.all();
        var called = names.in(messages());
        var zone = preferencesEditor.of(person.id()).zone();
        if (!own && bill.isPresent()) {
            audit.save(
                    Optional.of(caller.subject()),
                    "asked-why",
                    person.name(),
                    "",
                    "/bills/" + bill.get(),
                    clock.instant());
        }
        return Templates.why(
                request.page(voice.say("why.title")).withActiveEntry("watches"),
                messages(),
                voice,
                written.isBlank() || bill.isPresent() ? "" : messages().say("why.no-bill"),
                bill.map(UUID::toString).orElse(""),
                own ? "" : person.id().toString(),
                facts.stream().findFirst().map(NoticeExplanation::title).orElse(""),
                facts.stream()
                        .map(fact -> ExplanationView.of(fact, called, zone, voice))
                        .toList(),
                outageWarnings(facts, named),
                own && (muted || !facts.isEmpty()),
                muted,
                own && bill.isEmpty() ? mutedBills(person) : List.of());
    }

    /** Mutes or unmutes a bill for the reader. */
    @POST
    @Path("{bill}/{what: mute|unmute}")
    public Response mute(@PathParam("bill") UUID bill, @PathParam("what") String what) {
        var caller = request.requireSignedIn();
        if (what.equals("mute")) {
            if (explaining.findTitles(List.of(bill)).isEmpty()) {
                throw Problem.notFound(messages().say("why.nothing")).raised();
            }
            watchEditor.mute(caller.subject(), bill);
        } else {
            watchEditor.unmute(caller.subject(), bill);
        }
        return BrowserRedirects.to("/ledger/why?bill=" + bill);
    }

    /** A bill that the reader has muted. */
    @TemplateData
    record MutedBill(UUID bill, String title) {}

    private List<MutedBill> mutedBills(Account person) {
        var muted = watchEditor.findMutedBills(person.id());
        var titles = explaining.findTitles(muted);
        return muted.stream()
                .map(bill -> new MutedBill(bill, titles.getOrDefault(bill, bill.toString())))
                .toList();
    }

    private Account person(String other, Caller caller) {
        if (other.isEmpty() || other.equals(caller.subject().toString())) {
            return accounts.findById(caller.subject());
        }
        if (!rights.isAdministrator(caller)) {
            throw Problem.notAllowed(messages().say("why.others")).raised();
        }
        return bill(other)
                .flatMap(accounts::findByIdOptional)
                .orElseThrow(
                        () -> Problem.notFound(messages().say("people.unknown")).raised());
    }

    /** Returns the id in pasted text: an address of the bill, or the id itself. */
    private static Optional<UUID> bill(String written) {
        var found = BILL_ID_PATTERN.matcher(written.length() > MAX_INPUT_LENGTH ? "" : written);
        return found.find() ? Optional.of(UUID.fromString(found.group())) : Optional.empty();
    }

    /** Returns what of this bill may not have been read, because its sources do not respond. */
    private List<String> outageWarnings(List<NoticeExplanation> facts, SourceOverview sources) {
        return sources.all().stream()
                .filter(source -> facts.stream().anyMatch(fact -> fact.site().equals(source.site())))
                .filter(source -> !source.state().equals(SPEAKING_STATE))
                .map(SiteHealthEvent::name)
                .map(name -> messages().say("why.source", name))
                .distinct()
                .toList();
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance why(
                PageLayout page,
                Messages words,
                AddressForm voice,
                String wrong,
                String bill,
                String person,
                String title,
                List<ExplanationView> facts,
                List<String> silences,
                boolean mayMute,
                boolean muted,
                List<MutedBill> silenced);
    }
}
