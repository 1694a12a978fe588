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
import mx.vigia.analysis.dossier.store.Dossiers;
import mx.vigia.analysis.page.KnownBill;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.Parameters;
import mx.vigia.analysis.page.Signwriter;
import mx.vigia.analysis.text.ArticleNumber;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.comparison.ArticleHistory;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One article of a bill through all its versions. */
@Path("/bills/{id}/articles")
@Blocking
class ArticlePages {
    /** Of a bill with more versions the latest so many are compared. */
    private static final int MOST_VERSIONS = 12;

    @CheckedTemplate(basePath = "record")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance articles(Page page, Labels labels, Shown view);
    }

    /** What the page shows: an article by its name, and what it was in each version, the latest first. */
    @TemplateData
    record Shown(Dossier bill, String name, String law, List<ArticleShown> appearances) {}

    private final Dossiers dossiers;
    private final Cuadros cuadros;
    private final Signwriter signwriter;
    private final Visit visit;

    ArticlePages(Dossiers dossiers, Cuadros cuadros, Signwriter signwriter, Visit visit) {
        this.dossiers = dossiers;
        this.cuadros = cuadros;
        this.signwriter = signwriter;
        this.visit = visit;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance articles(
            @PathParam("id") String id,
            @QueryParam("article") @DefaultValue("") String article,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("law") @DefaultValue("") String law) {
        var labels = signwriter.labels();
        var bill = KnownBill.of(id, dossiers, labels.words());
        new Parameters(labels.words()).known("kind", kind, List.of(ArticleShown.TRANSITORY));
        var asked = kind.equals(ArticleShown.TRANSITORY) ? PartKind.TRANSITORY : PartKind.ARTICLE;
        var all = Version.of(dossiers.textsOf(bill.id()));
        var versions = all.subList(Math.max(0, all.size() - MOST_VERSIONS), all.size());
        var texts = versions.stream().map(cuadros::cut).toList();
        var history = number(article)
                .flatMap(number -> ArticleHistory.of(texts, asked, number, law))
                .orElseThrow(() ->
                        Problem.notFound(labels.words().say("article.unknown")).raised());
        var shown = ArticleShown.of(history, versions, texts, labels);
        var last = shown.stream().filter(ArticleShown::present).findFirst().orElseThrow();
        var title = labels.words().say("article.title", last.name()) + ": " + labels.shown(bill.title());
        return Templates.articles(visit.page(title), labels, new Shown(bill, last.name(), last.law(), shown));
    }

    private static Optional<ArticleNumber> number(String article) {
        return ArticleNumber.read(article.strip());
    }
}
