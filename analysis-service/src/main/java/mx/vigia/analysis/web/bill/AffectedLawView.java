package mx.vigia.analysis.web.bill;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.page.BillLabels;

/** A law on the page of a bill: what the bill would do, to which law, in which articles (empty if none is named). */
@TemplateData
public record AffectedLawView(String id, String name, String deed, String articles) {

    static List<AffectedLawView> of(Dossier bill, BillLabels labels) {
        return bill.laws().stream().map(law -> of(law, labels)).toList();
    }

    private static AffectedLawView of(AffectedLaw law, BillLabels labels) {
        return new AffectedLawView(
                law.id(),
                labels.shown(law.law()),
                labels.words().say("law." + law.relation().word()),
                articles(law.articles(), labels));
    }

    static String articles(List<String> articles, BillLabels labels) {
        return articles.isEmpty() ? "" : labels.words().say("law.articles", String.join(", ", articles));
    }
}
