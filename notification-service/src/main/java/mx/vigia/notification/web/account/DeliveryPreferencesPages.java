package mx.vigia.notification.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.account.AccountRepository;
import mx.vigia.notification.digest.Absence;
import mx.vigia.notification.digest.AbsentColleague;
import mx.vigia.notification.digest.DeliveryPreferencesEditor;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;

/** The page of my delivery preferences: frequency, hour, quiet hours, days of rest, and my deputy while I am away. */
@Path("/me/rhythm")
@Produces(MediaType.TEXT_HTML)
@Blocking
class DeliveryPreferencesPages {
    private final RequestContext request;
    private final AccountRepository accounts;
    private final DeliveryPreferencesEditor preferencesEditor;
    private final Clock clock;

    DeliveryPreferencesPages(
            RequestContext request,
            AccountRepository accounts,
            DeliveryPreferencesEditor preferencesEditor,
            Clock clock) {
        this.request = request;
        this.accounts = accounts;
        this.preferencesEditor = preferencesEditor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance rhythm(@QueryParam("saved") @DefaultValue("") String saved) {
        var person = BrowserRedirects.signedIn(request).subject();
        var form = form(person);
        var words = request.words("messages/notification");
        return Templates.rhythm(
                request.page(words.say("rhythm.title")).withActiveEntry("me"),
                words,
                form,
                deputyNotes(form, person),
                !saved.isEmpty());
    }

    /** Returns the people for whom the reader is or will be deputy, and from when until when. */
    private List<String> deputyNotes(DeliveryPreferencesForm form, UUID person) {
        return preferencesEditor.findAbsentees(person, form.today()).stream()
                .filter(absent -> form.fellows().containsKey(absent.person()))
                .map(absent -> deputyNotes(absent, form.fellows().get(absent.person()), form.words()))
                .toList();
    }

    private static String deputyNotes(AbsentColleague absent, String name, Messages words) {
        var until = DateWords.day(absent.backOn(), words.language());
        return absent.awayFrom().equals(Absence.NONE.awayFrom())
                ? words.say("rhythm.stands-in.until", name, until)
                : words.say("rhythm.stands-in", name, DateWords.day(absent.awayFrom(), words.language()), until);
    }

    @POST
    public Response change(MultivaluedMap<String, String> sent) {
        var person = request.requireSignedIn().subject();
        preferencesEditor.change(person, form(person).read(sent));
        return BrowserRedirects.to("/me/rhythm?saved=yes");
    }

    private DeliveryPreferencesForm form(UUID person) {
        var fellows = new LinkedHashMap<UUID, String>();
        for (var fellow : preferencesEditor.findPossibleDeputies(person)) {
            fellows.put(fellow, accounts.findById(fellow).name());
        }
        var preferences = preferencesEditor.of(person);
        return new DeliveryPreferencesForm(
                preferences,
                fellows,
                LocalDate.ofInstant(clock.instant(), preferences.zone()),
                request.words("messages/notification"));
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance rhythm(
                PageLayout page, Messages words, DeliveryPreferencesForm form, List<String> standsIn, boolean saved);
    }
}
