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
import mx.vigia.notification.account.AccountRepository;
import mx.vigia.notification.member.PersonRequest;
import mx.vigia.notification.web.AccessRights;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/** My account page: my name, the language of my letters and my seats. */
@Path("/me")
@Produces(MediaType.TEXT_HTML)
@Blocking
class HomePages {
    private final RequestContext request;
    private final AccountRepository accounts;
    private final AccessRights rights;

    HomePages(RequestContext request, AccountRepository accounts, AccessRights rights) {
        this.request = request;
        this.accounts = accounts;
        this.rights = rights;
    }

    @GET
    public TemplateInstance me() {
        var account = currentAccount();
        var words = request.words("messages/notification");
        var seats = rights.seats(request.caller()).stream()
                .map(membership -> new Seat(
                        membership.committee().id().toString(),
                        membership.committee().name(request.language()),
                        words.say("seat." + membership.seat())))
                .toList();
        return Templates.me(
                request.page(words.say("me.title")).withActiveEntry("me"),
                words,
                account.name(),
                account.address().value(),
                account.language() == Language.EN,
                account.wantsSourceAlerts(),
                account.maintainsSources(),
                account.wantsAllSourceAlerts(),
                seats);
    }

    @POST
    public Response change(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("language") @DefaultValue("es") String language,
            @FormParam("sources") @DefaultValue("") String sources,
            @FormParam("every-source") @DefaultValue("") String everySource) {
        var subject = request.requireSignedIn().subject();
        var tidy = name.replaceAll("\\p{Cntrl}+", " ").strip();
        var words = request.words("messages/notification");
        if (!PersonRequest.isValidName(tidy)) {
            throw Problem.badRequest(words.say("me.name.wrong")).raised();
        }
        var known = Language.named(language)
                .orElseThrow(() -> Problem.badRequest(words.say("me.language.wrong", language))
                        .raised());
        QuarkusTransaction.requiringNew()
                .run(() -> change(accounts.findById(subject), tidy, known, !sources.isEmpty(), !everySource.isEmpty()));
        return BrowserRedirects.to("/me");
    }

    private static void change(Account account, String name, Language language, boolean sources, boolean everySource) {
        account.chooseNameAndLanguage(name, language);
        account.setSourceAlerts(sources);
        if (account.maintainsSources()) {
            account.setAllSourceAlerts(everySource);
        }
    }

    private Account currentAccount() {
        var subject = BrowserRedirects.signedIn(request).subject();
        return accounts.findById(subject);
    }

    /** A seat in a committee, as it is shown. */
    record Seat(String committee, String name, String role) {}

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance me(
                PageLayout page,
                Messages words,
                String name,
                String address,
                boolean english,
                boolean sources,
                boolean looksAfter,
                boolean everySource,
                List<Seat> seats);
    }
}
