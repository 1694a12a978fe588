package mx.vigia.analysis.web.bill;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.ChangedLaw;
import mx.vigia.analysis.page.BillLabels;

/**
 * A law on the page of a bill: all that the bill would do to it, and in which articles (empty if none is named); where
 * it would do several things, the articles of each behind its verb unless they are the same.
 */
@TemplateData
public record AffectedLawView(String id, String name, String deed, String articles) {

    static List<AffectedLawView> of(Dossier bill, BillLabels labels) {
        return ChangedLaw.of(bill.laws()).stream().map(law -> of(law, labels)).toList();
    }

    private static AffectedLawView of(ChangedLaw law, BillLabels labels) {
        return of(
                law, law.hasSharedArticles() ? articles(law.articles(), labels) : articlesByVerb(law, labels), labels);
    }

    /** Returns a law with its articles in their order, or their number if there are more than this. */
    static AffectedLawView brief(ChangedLaw law, int maxArticles, BillLabels labels) {
        var articles = law.articles();
        return of(
                law,
                articles.size() > maxArticles
                        ? labels.words().say("does.articles-count", articles.size())
                        : articles(articles, labels),
                labels);
    }

    private static AffectedLawView of(ChangedLaw law, String articles, BillLabels labels) {
        return new AffectedLawView(
                law.id(),
                labels.shown(law.name()),
                law.changes().stream().map(change -> verb(change, labels)).collect(Collectors.joining(", ")),
                articles);
    }

    private static String articlesByVerb(ChangedLaw law, BillLabels labels) {
        return law.changes().stream()
                .filter(change -> !change.articles().isEmpty())
                .map(change -> labels.words()
                        .say("law.articles-of", verb(change, labels), String.join(", ", change.articles())))
                .collect(Collectors.joining(" · "));
    }

    private static String verb(AffectedLaw change, BillLabels labels) {
        return labels.words().say("law." + change.relation().word());
    }

    static String articles(List<String> articles, BillLabels labels) {
        return articles.isEmpty() ? "" : labels.words().say("law.articles", String.join(", ", articles));
    }
}
