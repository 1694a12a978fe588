package mx.vigia.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import mx.vigia.platform.access.Caller;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/**
 * One request, as the doorman wrote it down: who is asking, in which language, for what. Inject it anywhere.
 *
 * <pre>{@code
 * visit.demand("administrator", "analyst");      // else 401 or 403, as a page or as problem+json
 * var page = visit.page(words.say("shelves.title")).lit("shelves");
 * }</pre>
 */
@RequestScoped
public class RequestContext {

    private final Instance<PageLayout.WaitingWork> work;
    private Caller caller = Caller.anonymous();
    private Language language = Language.ES;
    private String address = "/";
    private String query = "";
    private boolean forPrograms;
    private boolean guarded;

    RequestContext(Instance<PageLayout.WaitingWork> work) {
        this.work = work;
    }

    void begin(ContainerRequestContext request, Caller who) {
        caller = who;
        language = Language.of(request);
        address = pathAndQueryOf(request.getUriInfo());
        var text = request.getUriInfo().getQueryParameters().getFirst("q");
        forPrograms = ApiRequests.isApiRequest(request);
        query = text == null ? "" : text;
    }

    public Caller caller() {
        return caller;
    }

    public Language language() {
        return language;
    }

    /** Returns the path and query of the request. */
    public String address() {
        return address;
    }

    /** Returns the messages of a bundle in the reader's language. */
    public Messages words(String bundle) {
        return Messages.of(language, bundle);
    }

    /** Returns the layout of a page with this title. */
    public PageLayout page(String title) {
        return new PageLayout(language, caller, address, title, "", query, List.of(), countWaitingWork());
    }

    private long countWaitingWork() {
        return caller.worksByHand() && work.isResolvable() ? work.get().now() : PageLayout.WaitingWork.UNKNOWN;
    }

    /** Returns the signed-in caller; otherwise the request ends with an invitation to sign in. */
    public Caller requireSignedIn() {
        guarded = true;
        if (!caller.signedIn()) {
            throw Problem.signInRequired(
                            forPrograms ? words("messages/platform").say("problem.no-token") : "")
                    .raised();
        }
        return caller;
    }

    /** Whether the response required a signed-in caller, so that it is not public. */
    public boolean hasRequiredSignIn() {
        return guarded;
    }

    /** Returns the caller, who must hold one of these roles; otherwise the request ends in 401 or 403. */
    public Caller requireAnyRole(String... anyOfTheseRoles) {
        requireSignedIn();
        for (var role : anyOfTheseRoles) {
            if (caller.is(role)) {
                return caller;
            }
        }
        throw Problem.notAllowed(Messages.of(language, "messages/platform").say("problem.role"))
                .raised();
    }

    /**
     * Returns the caller, who must be a token with this scope or a person with one of these roles; otherwise 401 or
     * 403. A token may only do what its scopes say, whatever its owner may do.
     */
    public Caller requireScope(String scope, String... orAnyOfTheseRoles) {
        if (!requireSignedIn().isToken()) {
            return requireAnyRole(orAnyOfTheseRoles);
        }
        if (caller.hasScope(scope)) {
            return caller;
        }
        throw Problem.notAllowed(Messages.of(language, "messages/platform").say("problem.scope", scope))
                .raised();
    }

    private static String pathAndQueryOf(UriInfo uri) {
        var asked = uri.getRequestUri();
        return asked.getRawQuery() == null ? asked.getRawPath() : asked.getRawPath() + "?" + asked.getRawQuery();
    }
}
