package mx.vigia.scraper.freshness;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.round.DoubtOverride;
import mx.vigia.scraper.round.InactiveSites;
import mx.vigia.scraper.round.RoundQueue;
import mx.vigia.scraper.trial.InstantFormatter;
import mx.vigia.scraper.trial.TranslatedProblem;

/** The pages of sites, which let users judge the data. */
@Path("/sources")
@Produces(MediaType.TEXT_HTML)
class SourcePages {
    private static final String MESSAGE_BUNDLE = "messages/scraper";

    private final SourceViewAssembler viewAssembler;
    private final RoundQueue rounds;
    private final SiteCatalog catalog;
    private final InactiveSites inactiveSites;
    private final DoubtOverride doubts;
    private final CoverageMap map;
    private final RequestContext request;

    SourcePages(
            SourceViewAssembler viewAssembler,
            RoundQueue rounds,
            SiteCatalog catalog,
            InactiveSites inactiveSites,
            DoubtOverride doubts,
            CoverageMap map,
            RequestContext request) {
        this.viewAssembler = viewAssembler;
        this.rounds = rounds;
        this.catalog = catalog;
        this.inactiveSites = inactiveSites;
        this.doubts = doubts;
        this.map = map;
        this.request = request;
    }

    @CheckedTemplate(basePath = "sources")
    static class Templates {
        static native TemplateInstance all(
                PageLayout page,
                Messages words,
                InstantFormatter moments,
                List<SourceView> sources,
                List<SourceView> elsewhere);

        static native TemplateInstance one(
                PageLayout page,
                Messages words,
                InstantFormatter moments,
                TranslatedProblem spoken,
                SourceView source,
                boolean mayBegin);

        static native TemplateInstance coverage(
                PageLayout page, Messages words, Language language, CoverageOverview map);
    }

    @GET
    @RunOnVirtualThread
    public TemplateInstance all() {
        var words = request.words(MESSAGE_BUNDLE);
        var page = request.page(words.say("sources.title")).withActiveEntry("sources");
        return Templates.all(
                page,
                words,
                new InstantFormatter(request.language()),
                viewAssembler.all(),
                viewAssembler.unvisitedSources());
    }

    @GET
    @Path("/coverage")
    @RunOnVirtualThread
    public TemplateInstance coverage() {
        var words = request.words(MESSAGE_BUNDLE);
        var page = request.page(words.say("coverage.title")).withActiveEntry("sources");
        return Templates.coverage(page, words, request.language(), map.currentCoverage());
    }

    @GET
    @Path("/{site}")
    @RunOnVirtualThread
    public TemplateInstance one(@PathParam("site") String site) {
        var words = request.words(MESSAGE_BUNDLE);
        var source = viewAssembler
                .named(site)
                .orElseThrow(() ->
                        Problem.notFound(words.say("source.unknown", site)).raised());
        var page = request.page(source.name()).withActiveEntry("sources");
        var mayBegin = source.off() == null
                && (request.caller().is("administrator") || request.caller().is("analyst"));
        return Templates.one(
                page, words, new InstantFormatter(request.language()), new TranslatedProblem(words), source, mayBegin);
    }

    /** Handles the button on the page of a site. */
    @POST
    @Path("/{site}/rounds")
    @RunOnVirtualThread
    public Response begin(@PathParam("site") String site) {
        request.requireAnyRole("administrator", "analyst");
        var known = catalog.named(site).orElseThrow(() -> Problem.notFound(site).raised());
        inactiveSites.findReason(known).ifPresent(why -> {
            throw Problem.conflict(request.words(MESSAGE_BUNDLE).say("source.off." + why.word(), why.setting()))
                    .raised();
        });
        rounds.order(known, false);
        return Response.seeOther(URI.create("/sources/" + site)).build();
    }

    /** Handles the button beside a doubtful page: the page is confirmed, and the next round accepts it. */
    @POST
    @Path("/{site}/accepted")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RunOnVirtualThread
    public Response accept(@PathParam("site") String site, @FormParam("address") URI address) {
        request.requireAnyRole("administrator", "analyst");
        var known = catalog.named(site).orElseThrow(() -> Problem.notFound(site).raised());
        if (address == null || !doubts.acceptPage(known.id(), address)) {
            throw Problem.conflict(request.words(MESSAGE_BUNDLE).say("source.no-doubt"))
                    .raised();
        }
        return Response.seeOther(URI.create("/sources/" + site)).build();
    }
}
