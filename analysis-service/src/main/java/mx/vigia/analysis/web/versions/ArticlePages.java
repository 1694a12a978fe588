package mx.vigia.analysis.web.versions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.BillLookup;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.text.ArticleNumber;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.comparison.ArticleHistory;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages of one article of a bill through all its versions. */
@Path("/bills/{id}/articles")
@Blocking
class ArticlePages {
    /** The maximum number of versions compared, the latest ones. */
    private static final int MAX_VERSIONS = 12;

    @CheckedTemplate(basePath = "bill")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance articles(PageLayout page, BillLabels labels, ArticlePageView view);
    }

    /** The page of an article: its name, and its wording in each version, the latest first. */
    @TemplateData
    record ArticlePageView(Dossier bill, String name, String law, List<ArticleView> appearances) {}

    private final DossierRepository dossiers;
    private final ComparisonAssembler comparisons;
    private final LabelsFactory labelsFactory;
    private final RequestContext request;

    ArticlePages(
            DossierRepository dossiers,
            ComparisonAssembler comparisons,
            LabelsFactory labelsFactory,
            RequestContext request) {
        this.dossiers = dossiers;
        this.comparisons = comparisons;
        this.labelsFactory = labelsFactory;
        this.request = request;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance articles(
            @PathParam("id") String id,
            @QueryParam("article") @DefaultValue("") String article,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("law") @DefaultValue("") String law) {
        var labels = labelsFactory.labels();
        var bill = BillLookup.of(id, dossiers, labels.words());
        new QueryParameters(labels.words()).known("kind", kind, List.of(ArticleView.TRANSITORY));
        var partKind = kind.equals(ArticleView.TRANSITORY) ? PartKind.TRANSITORY : PartKind.ARTICLE;
        var all = VersionView.of(dossiers.findTexts(bill.id()));
        var versions = all.subList(Math.max(0, all.size() - MAX_VERSIONS), all.size());
        var texts = versions.stream().map(comparisons::cut).toList();
        var history = number(article)
                .flatMap(number -> ArticleHistory.of(texts, partKind, number, law))
                .orElseThrow(() ->
                        Problem.notFound(labels.words().say("article.unknown")).raised());
        var shown = ArticleView.of(history, versions, texts, labels);
        var last = shown.stream().filter(ArticleView::present).findFirst().orElseThrow();
        var title = labels.words().say("article.title", last.name()) + ": " + labels.shown(bill.title());
        return Templates.articles(
                request.page(title), labels, new ArticlePageView(bill, last.name(), last.law(), shown));
    }

    private static Optional<ArticleNumber> number(String article) {
        return ArticleNumber.read(article.strip());
    }
}
