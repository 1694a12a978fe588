package mx.vigia.notification.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import mx.vigia.house.Language;
import mx.vigia.house.Page;
import mx.vigia.house.Problem;
import mx.vigia.house.Visit;
import mx.vigia.house.Words;
import mx.vigia.notification.account.Account;
import mx.vigia.notification.account.Accounts;
import mx.vigia.notification.account.Consents;
import mx.vigia.notification.account.Tokens;
import mx.vigia.notification.digest.Rhythms;
import mx.vigia.notification.endpoint.Endpoints;
import mx.vigia.notification.endpoint.Owner;
import mx.vigia.notification.feed.Feeds;
import mx.vigia.notification.feed.PrivateFeed;
import mx.vigia.notification.matter.Visits;
import mx.vigia.notification.notice.Ledger;
import mx.vigia.notification.notice.Sent;
import mx.vigia.notification.screening.PrivateLabels;
import mx.vigia.notification.screening.Screening;
import mx.vigia.notification.watch.Watches;

/** Me: my name, the language of my letters, my seats, and everything this service keeps about me. */
@Path("/me")
@Produces(MediaType.TEXT_HTML)
@Blocking
class HomePages {
    private static final int LONGEST_NAME = 120;
    private static final int ALL = 100_000;

    private final Visit visit;
    private final Accounts accounts;
    private final Consents consents;
    private final Rights rights;
    private final Watches watches;
    private final Ledger ledger;
    private final Tokens tokens;
    private final Screening screening;
    private final Endpoints endpoints;
    private final Feeds feeds;
    private final PrivateLabels labels;
    private final Rhythms rhythms;
    private final Visits visits;

    HomePages(
            Visit visit,
            Accounts accounts,
            Consents consents,
            Rights rights,
            Watches watches,
            Ledger ledger,
            Tokens tokens,
            Screening screening,
            Endpoints endpoints,
            Feeds feeds,
            PrivateLabels labels,
            Rhythms rhythms,
            Visits visits) {
        this.visit = visit;
        this.accounts = accounts;
        this.consents = consents;
        this.rights = rights;
        this.watches = watches;
        this.ledger = ledger;
        this.tokens = tokens;
        this.screening = screening;
        this.endpoints = endpoints;
        this.feeds = feeds;
        this.labels = labels;
        this.rhythms = rhythms;
        this.visits = visits;
    }

    @GET
    public TemplateInstance me() {
        var account = mine();
        var words = visit.words("messages/notification");
        var seats = rights.seats(visit.caller()).stream()
                .map(seat -> new Seat(
                        seat.committee().id().toString(),
                        seat.committee().name(visit.language()),
                        words.say("seat." + seat.seat())))
                .toList();
        return Templates.me(
                visit.page(words.say("me.title")).lit("me"),
                words,
                account.name(),
                account.address().value(),
                account.language() == Language.EN,
                account.hearsOfSources(),
                account.looksAfterSources(),
                account.hearsOfEverySource(),
                seats);
    }

    @POST
    public Response change(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("language") @DefaultValue("es") String language,
            @FormParam("sources") @DefaultValue("") String sources,
            @FormParam("every-source") @DefaultValue("") String everySource) {
        var subject = visit.demandSignedIn().subject();
        var tidy = name.replaceAll("\\p{Cntrl}+", " ").strip();
        var words = visit.words("messages/notification");
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME) {
            throw Problem.badRequest(words.say("me.name.wrong")).raised();
        }
        QuarkusTransaction.requiringNew()
                .run(() ->
                        change(accounts.findById(subject), tidy, language, !sources.isEmpty(), !everySource.isEmpty()));
        return Elsewhere.to("/me");
    }

    private static void change(Account account, String name, String language, boolean sources, boolean everySource) {
        account.callMe(name, Language.named(language).orElse(Language.ES));
        account.hearOfSources(sources);
        if (account.looksAfterSources()) {
            account.hearOfEverySource(everySource);
        }
    }

    @GET
    @Path("data")
    @Produces(MediaType.APPLICATION_JSON)
    public Response data() throws SQLException {
        var account = mine();
        var everything = new MyData(
                account.address().value(),
                account.name(),
                account.language().code(),
                consents.given(account.id()).map(Instant::toString).orElse(""),
                rights.seats(visit.caller()).stream()
                        .map(seat -> seat.committee().name(visit.language()))
                        .toList(),
                watches.ofPerson(account.id()).stream()
                        .map(watch -> watch.query())
                        .toList(),
                tokens.of(account.id()).stream().map(MyData.MyToken::of).toList(),
                endpoints.of(Owner.person(account.id())).stream()
                        .map(EndpointSaid::of)
                        .toList(),
                feeds.of(account.id()).stream().map(PrivateFeed::name).toList(),
                screening.kept(account.id()),
                labels.all(account.id()),
                MyRhythm.of(rhythms.of(account.id())),
                visits.of(account.id()),
                ledger.before(account.id(), Sent.Place.TOP, ALL).stream()
                        .map(MyData.MyLetter::of)
                        .toList());
        return Response.ok(everything)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vigia.json\"")
                .build();
    }

    private Account mine() {
        var subject = Elsewhere.signedIn(visit).subject();
        return accounts.findById(subject);
    }

    /** A seat in a committee, as it is shown. */
    record Seat(String committee, String name, String role) {}

    @CheckedTemplate(basePath = "desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance me(
                Page page,
                Words words,
                String name,
                String address,
                boolean english,
                boolean sources,
                boolean looksAfter,
                boolean everySource,
                List<Seat> seats);
    }
}
