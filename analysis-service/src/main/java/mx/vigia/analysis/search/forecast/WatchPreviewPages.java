package mx.vigia.analysis.search.forecast;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.language.query.ParseResult.Invalid;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.MatchAll;
import mx.vigia.analysis.language.query.Query.Or;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.DateFormatter;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.search.QueryInWords;
import mx.vigia.analysis.search.SearchRunner;
import mx.vigia.analysis.search.index.IndexConfig;
import mx.vigia.analysis.search.suggestion.ValueWarnings;
import mx.vigia.platform.signing.SignedStatement;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The preview page of an alert: its query, and what it would have produced. */
@Path("/watch-this")
@Blocking
class WatchPreviewPages {
    private static final Duration GAUGE_TTL = Duration.ofMinutes(10);

    @CheckedTemplate(basePath = "search")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance watch(
                PageLayout page,
                BillLabels labels,
                String q,
                String asks,
                String trouble,
                Forecast forecast,
                WatchTarget meant,
                String create);
    }

    /**
     * The watch whose query is to be replaced, and the one to copy settings from; null if there is none. Both are
     * passed on without being known here.
     *
     * @param follows whether the query is of things by their ids alone, so that it is not for editing
     */
    @TemplateData
    public record WatchTarget(UUID instead, UUID like, boolean follows) {
        WatchTarget of(Query query) {
            return new WatchTarget(instead, like, isFollowing(query));
        }

        private static boolean isFollowing(Query query) {
            return query instanceof Value(var field, var written, var folded) && field.isId()
                    || query instanceof Or(var any) && any.stream().allMatch(WatchTarget::isFollowing);
        }

        String inAddress() {
            return Optional.ofNullable(instead).map(id -> "&instead=" + id).orElse("")
                    + Optional.ofNullable(like).map(id -> "&like=" + id).orElse("");
        }
    }

    private final SearchRunner searchRunner;
    private final Forecaster forecaster;
    private final LabelsFactory labelsFactory;
    private final IndexConfig config;
    private final RequestContext request;
    private final InstantSource clock;

    WatchPreviewPages(
            SearchRunner searchRunner,
            Forecaster forecaster,
            LabelsFactory labelsFactory,
            IndexConfig config,
            RequestContext request,
            InstantSource clock) {
        this.searchRunner = searchRunner;
        this.forecaster = forecaster;
        this.labelsFactory = labelsFactory;
        this.config = config;
        this.request = request;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance watch(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("instead") UUID instead,
            @QueryParam("like") UUID like) {
        var watchTarget = new WatchTarget(instead, like, false);
        var labels = labelsFactory.labels();
        var page = request.page(labels.words().say("watch.title")).withActiveEntry("watches");
        return switch (QueryLanguage.read(q)) {
            case Invalid problem ->
                Templates.watch(
                        page,
                        labels,
                        q,
                        "",
                        SearchRunner.errorMessage(problem, request.language()),
                        null,
                        watchTarget,
                        "");
            case Parsed(MatchAll all) -> Templates.watch(page, labels, q, "", "", null, watchTarget, "");
            case Parsed(var query) -> previewPage(page, labels, q.strip(), query, watchTarget.of(query));
        };
    }

    private TemplateInstance previewPage(
            PageLayout page, BillLabels labels, String q, Query query, WatchTarget watchTarget) {
        var now = clock.instant();
        var complaints = ValueWarnings.of(labels, searchRunner::count);
        var forecast = forecaster
                .forecast(query, LocalDate.ofInstant(now, DateFormatter.MEXICO_CITY_ZONE))
                .orElseThrow(() -> Problem.serviceUnavailable(labels.words().say("watch.busy"))
                        .raised())
                .with(new Forecast.Doubts(complaints.about(query), complaints.cannotMatch(query)));
        var gauge = SignedStatement.sign(forecast.gauge(q, config.gaugeKey()), now, GAUGE_TTL, config.gaugeKey());
        var asks = new QueryInWords(labels).describe(query);
        return Templates.watch(
                page,
                labels,
                q,
                asks,
                "",
                forecast,
                watchTarget,
                "/watches/new?gauge=" + gauge + watchTarget.inAddress());
    }
}
