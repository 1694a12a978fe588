package mx.vigia.notification.web.account;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import mx.vigia.notification.account.Account;
import mx.vigia.notification.account.Accounts;
import mx.vigia.notification.member.PersonWish;
import mx.vigia.notification.web.Elsewhere;
import mx.vigia.notification.web.Rights;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Words;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.Visit;

/** Me: my name, the language of my letters and my seats. */
@Path("/me")
@Produces(MediaType.TEXT_HTML)
@Blocking
class HomePages {
    private final Visit visit;
    private final Accounts accounts;
    private final Rights rights;

    HomePages(Visit visit, Accounts accounts, Rights rights) {
        this.visit = visit;
        this.accounts = accounts;
        this.rights = rights;
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
        if (!PersonWish.isName(tidy)) {
            throw Problem.badRequest(words.say("me.name.wrong")).raised();
        }
        var known = Language.named(language)
                .orElseThrow(() -> Problem.badRequest(words.say("me.language.wrong", language))
                        .raised());
        QuarkusTransaction.requiringNew()
                .run(() -> change(accounts.findById(subject), tidy, known, !sources.isEmpty(), !everySource.isEmpty()));
        return Elsewhere.to("/me");
    }

    private static void change(Account account, String name, Language language, boolean sources, boolean everySource) {
        account.callMe(name, language);
        account.hearOfSources(sources);
        if (account.looksAfterSources()) {
            account.hearOfEverySource(everySource);
        }
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
