package mx.vigia.notification.web.watches;

import io.quarkus.qute.CheckedTemplate;
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
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.digest.DeliveryPreferencesEditor;
import mx.vigia.notification.intake.LastSourceHealthRepository;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.notification.notice.FeedbackRepository;
import mx.vigia.notification.watch.Watch;
import mx.vigia.notification.watch.WatchEditor;
import mx.vigia.notification.watch.WatchRepository;
import mx.vigia.notification.watch.WatchSaveResult;
import mx.vigia.notification.web.AccessRights;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.notification.web.FactKindParameters;
import mx.vigia.notification.web.RateLimitResponse;
import mx.vigia.notification.web.WatchView;
import mx.vigia.notification.web.WatchViews;
import mx.vigia.notification.web.account.DeliveryPreferencesForm;
import mx.vigia.platform.access.Caller;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/** My watches and my committees': their list, and the page where one is changed, paused, stopped or deleted. */
@Path("/watches")
@Produces(MediaType.TEXT_HTML)
@Blocking
class WatchPages {
    private final RequestContext request;
    private final WatchRepository watches;
    private final WatchEditor watchEditor;
    private final AccessRights rights;
    private final WatchAccess access;
    private final WatchViews lines;
    private final LastSourceHealthRepository sources;
    private final DeliveryPreferencesEditor preferencesEditor;
    private final FeedbackRepository feedbackRepository;
    private final WatchAudit audit;
    private final Clock clock;

    WatchPages(
            RequestContext request,
            WatchRepository watches,
            WatchEditor watchEditor,
            AccessRights rights,
            WatchAccess access,
            WatchViews lines,
            LastSourceHealthRepository sources,
            DeliveryPreferencesEditor preferencesEditor,
            FeedbackRepository feedbackRepository,
            WatchAudit audit,
            Clock clock) {
        this.access = access;
        this.lines = lines;
        this.request = request;
        this.watches = watches;
        this.watchEditor = watchEditor;
        this.rights = rights;
        this.sources = sources;
        this.preferencesEditor = preferencesEditor;
        this.feedbackRepository = feedbackRepository;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list() {
        var caller = BrowserRedirects.signedIn(request);
        var stopped = watchEditor.findStoppedWatches(caller.subject());
        var written = lines.in(messages());
        var own = watches.findByPerson(caller.subject()).stream()
                .map(watch -> written.of(watch, "", false, true))
                .toList();
        var shared = new ArrayList<WatchView>();
        for (var membership : rights.seats(caller)) {
            var committee = membership.committee();
            for (var watch : watches.findByCommittee(committee.id())) {
                shared.add(written.of(
                        watch,
                        committee.name(request.language()),
                        stopped.contains(watch.id()),
                        rights.mayChange(watch, caller)));
            }
        }
        return Templates.watches(page("watches.title"), messages(), outageWarning(), own, shared);
    }

    /** Returns a warning that no source has responded for too long; empty where all is well. */
    private String outageWarning() {
        return sources.all()
                .findUnheardSince(clock.instant())
                .map(since -> messages().say("watches.unheard", DateWords.moment(since, request.language())))
                .orElse("");
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") UUID id) {
        var caller = BrowserRedirects.signedIn(request);
        var watch = access.requireVisible(id, caller);
        var stopped = watchEditor.findStoppedWatches(caller.subject()).contains(id);
        var owner = rights.seats(caller).stream()
                .map(membership -> membership.committee())
                .filter(committee -> committee.id().equals(watch.committee().orElse(null)))
                .map(committee -> committee.name(request.language()))
                .findFirst()
                .orElse("");
        var line = lines.in(messages()).of(watch, owner, stopped, rights.mayChange(watch, caller));
        return Templates.watch(
                page("watch.title"),
                messages(),
                line,
                WatchView.Boxes.of(watch.kinds()::contains, messages()),
                frequencies(caller, id),
                otherOwners(watch, caller),
                rights.mayChange(watch, caller) ? usefulness(id) : "",
                watch.committee().isPresent());
    }

    @POST
    @Path("{id}/kinds")
    public Response kinds(@PathParam("id") UUID id, @FormParam("kinds") List<String> kinds) {
        access.requireChangeable(id, request.requireSignedIn());
        watchEditor.changeKinds(id, FactKindParameters.ticked(kinds, messages()));
        return BrowserRedirects.to("/watches");
    }

    private List<WatchView.Owner> otherOwners(Watch watch, Caller caller) {
        var now = watch.committee().map(UUID::toString).orElse("me");
        return access.owners(caller).stream()
                .filter(owner -> !owner.value().equals(now))
                .toList();
    }

    /** Transfers the watch: to the reader, or to a committee they are a member of. */
    @POST
    @Path("{id}/owner")
    public Response owner(@PathParam("id") UUID id, @FormParam("owner") @DefaultValue("") String owner) {
        var caller = request.requireSignedIn();
        var before = access.requireChangeable(id, caller);
        var heir = access.owner(owner, caller);
        return switch (watchEditor.transferTo(id, heir)) {
            case WatchSaveResult.Saved(var watch) -> {
                audit.recordTransfer(caller, before, heir);
                yield BrowserRedirects.to("/watches");
            }
            case WatchSaveResult.Already(var watch) ->
                throw Problem.conflict(messages().say("new.already.text")).raised();
            case WatchSaveResult.TooMany(var max) ->
                throw Problem.conflict(messages().say("new.too-many", max)).raised();
            case WatchSaveResult.TooOften(var perDay, var max) ->
                throw RateLimitResponse.problem(perDay, max, messages()).raised();
        };
    }

    @POST
    @Path("{id}/{what: pause|resume|delete}")
    public Response become(@PathParam("id") UUID id, @PathParam("what") String what) {
        var caller = request.requireSignedIn();
        var before = access.requireChangeable(id, caller);
        watchEditor.changeState(
                id,
                switch (what) {
                    case "pause" -> Watch.State.PAUSED;
                    case "resume" -> Watch.State.ACTIVE;
                    default -> Watch.State.DELETED;
                });
        if (what.equals("delete") && before.state() != Watch.State.DELETED) {
            audit.recordDeletion(caller, before);
        }
        return BrowserRedirects.to("/watches");
    }

    private List<DeliveryPreferencesForm.Option> frequencies(Caller caller, UUID watch) {
        return DeliveryPreferencesForm.frequencies(
                preferencesEditor.chosen(caller.subject(), watch)::equals, messages());
    }

    /** Returns the readers' feedback on its notices: for its owner, to narrow it or keep it. */
    private String usefulness(UUID watch) {
        var usefulness = feedbackRepository.findUsefulness(watch);
        return messages().say("watch.usefulness", usefulness.useful(), usefulness.useless(), usefulness.notices());
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    private PageLayout page(String title) {
        return request.page(messages().say(title)).withActiveEntry("watches");
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance watches(
                PageLayout page, Messages words, String unheard, List<WatchView> own, List<WatchView> shared);

        static native TemplateInstance watch(
                PageLayout page,
                Messages words,
                WatchView watch,
                List<WatchView.Boxes> boxes,
                List<DeliveryPreferencesForm.Option> frequencies,
                List<WatchView.Owner> owners,
                String usefulness,
                boolean shared);
    }
}
