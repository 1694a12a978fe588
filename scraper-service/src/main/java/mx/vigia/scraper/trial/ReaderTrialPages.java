package mx.vigia.scraper.trial;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;

/** The form on which an analyst tries the readers of a site; nothing is published or remembered. */
@Path("/sources/{site}/try")
@Produces(MediaType.TEXT_HTML)
class ReaderTrialPages {
    private static final String MESSAGE_BUNDLE = "messages/trial";
    private static final String PROBLEM_BUNDLE = "messages/scraper";

    private final SiteCatalog catalog;
    private final TrialRunner trialRunner;
    private final RequestContext request;

    ReaderTrialPages(SiteCatalog catalog, TrialRunner trialRunner, RequestContext request) {
        this.catalog = catalog;
        this.trialRunner = trialRunner;
        this.request = request;
    }

    @CheckedTemplate(basePath = "trial")
    static class Templates {
        static native TemplateInstance form(
                PageLayout page, Messages words, Messages problems, Site site, String address, TrialView trial);
    }

    @GET
    public TemplateInstance form(@PathParam("site") String site) {
        request.requireAnyRole("administrator", "analyst");
        return page(requireSite(site), "", TrialView.none());
    }

    @POST
    @RunOnVirtualThread
    public TemplateInstance tried(
            @PathParam("site") String site, @FormParam("address") String address, @FormParam("page") String pasted) {
        request.requireAnyRole("administrator", "analyst");
        var known = requireSite(site);
        var where = address == null ? "" : address.strip();
        try {
            var trial = trialRunner.of(known, where, pasted == null ? "" : pasted);
            return page(known, where, TrialView.of(trial));
        } catch (TypedAddress.Unclear unclear) {
            var statement = request.words(MESSAGE_BUNDLE).say("try." + unclear.key(), TypedAddress.MAX_LENGTH);
            throw Problem.badRequest(statement).raised();
        }
    }

    private TemplateInstance page(Site site, String address, TrialView trial) {
        var words = request.words(MESSAGE_BUNDLE);
        var page = request.page(words.say("try.title", site.name())).withActiveEntry("sources");
        return Templates.form(page, words, request.words(PROBLEM_BUNDLE), site, address, trial);
    }

    private Site requireSite(String site) {
        return catalog.named(site)
                .orElseThrow(
                        () -> Problem.notFound(request.words(PROBLEM_BUNDLE).say("source.unknown", site))
                                .raised());
    }
}
