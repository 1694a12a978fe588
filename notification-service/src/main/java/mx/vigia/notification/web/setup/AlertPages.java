package mx.vigia.notification.web.setup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.notification.upkeep.setup.AlertSwitch;
import mx.vigia.notification.upkeep.setup.CommitteeProgress;
import mx.vigia.notification.upkeep.setup.SetupRepository;
import mx.vigia.notification.watch.Watch;
import mx.vigia.notification.watch.WatchRepository;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.notification.web.QueryDescription;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/** The alerts of a committee turned on and off by administrators, who see first whom they reach and of what. */
@Path("/setup/alerts/{committee}")
@Produces(MediaType.TEXT_HTML)
@Blocking
class AlertPages {
    private final RequestContext request;
    private final SetupRepository setup;
    private final AlertSwitch alertSwitch;
    private final WatchRepository watches;
    private final QueryDescription queries;

    AlertPages(
            RequestContext request,
            SetupRepository setup,
            AlertSwitch alertSwitch,
            WatchRepository watches,
            QueryDescription queries) {
        this.request = request;
        this.setup = setup;
        this.alertSwitch = alertSwitch;
        this.watches = watches;
        this.queries = queries;
    }

    @GET
    public Response state(@PathParam("committee") UUID committee) {
        administrator();
        return page(200, committee, "");
    }

    @POST
    public Response turn(@PathParam("committee") UUID committee, @FormParam("alerts") @DefaultValue("") String alerts) {
        var by = administrator();
        if (!alerts.equals("on") && !alerts.equals("off")) {
            return page(400, committee, messages().say("people.wrong.form"));
        }
        return switch (alertSwitch.turn(by, committee, alerts.equals("on"))) {
            case DONE -> BrowserRedirects.to("/setup/alerts/" + committee);
            case INCOMPLETE -> page(409, committee, messages().say("setup.alerts.incomplete"));
            case UNKNOWN -> throw unknown();
        };
    }

    private Response page(int status, UUID id, String wrong) {
        var committee = setup.findCommittees().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(this::unknown);
        var title = messages().say("setup.alerts.of", committee.name().in(request.language()));
        return Response.status(status)
                .entity(Templates.committeeAlerts(
                        request.page(title).withActiveEntry("setup"), messages(), view(committee), wrong))
                .build();
    }

    private View view(CommitteeProgress committee) {
        var named = queries.in(messages());
        return new View(
                committee.id(),
                committee.alertsOn(),
                committee.isReadyForAlerts(),
                alertSwitch.findLastChange(committee.id()).stream()
                        .map(change -> messages()
                                .say(
                                        "setup.alerts.changed",
                                        DateWords.moment(change.at(), request.language()),
                                        change.by()))
                        .findFirst()
                        .orElse(""),
                committee.members(),
                committee.secretaries(),
                watches.findByCommittee(committee.id()).stream()
                        .filter(watch -> watch.state() == Watch.State.ACTIVE)
                        .map(watch -> named.inWords(watch.query()))
                        .toList(),
                alertSwitch.countHeld(committee.id()));
    }

    private Problem.Raised unknown() {
        return Problem.notFound(messages().say("committee.unknown")).raised();
    }

    private UUID administrator() {
        BrowserRedirects.signedIn(request);
        return request.requireAnyRole("administrator").subject();
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    /**
     * A committee and its alerts.
     *
     * @param changed when they were last turned on or off, and by whom; empty where they never were
     * @param queries its active watches, in words
     * @param held how many alerts were not sent because they were off
     */
    @TemplateData
    record View(
            UUID id,
            boolean on,
            boolean ready,
            String changed,
            int members,
            int secretaries,
            List<String> queries,
            int held) {
        View {
            queries = List.copyOf(queries);
        }
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance committeeAlerts(PageLayout page, Messages words, View committee, String wrong);
    }
}
