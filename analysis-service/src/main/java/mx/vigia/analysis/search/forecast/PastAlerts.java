package mx.vigia.analysis.search.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.language.query.AnalysedDocument;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.document.BillDocument;

/**
 * Determines the facts of a bill an alert would have announced: that a text became known only if the alert matches by
 * the text, and earlier facts only if it does not need the text.
 */
@ApplicationScoped
class PastAlerts {
    private final Tagger tagger;
    private final TopicCatalog topics;

    PastAlerts(Tagger tagger, TopicCatalog topics) {
        this.tagger = tagger;
        this.topics = topics;
    }

    /** Returns those facts, newest first, of a currently matching bill that would have been announced. */
    List<Fact> alerted(Query query, Dossier bill, List<Fact> facts) {
        return alertsOfMatched(
                query,
                bill,
                facts.stream()
                        .filter(fact ->
                                fact.kind() != FactKind.DETAILS_CHANGED // announced only if it makes the query match
                                        && fact.kind() != FactKind.WAITING)
                        .toList());
    }

    private List<Fact> alertsOfMatched(Query query, Dossier bill, List<Fact> facts) {
        var learned = facts.stream().filter(PastAlerts::isAboutText).toList();
        if (learned.isEmpty() || matchesByTitle(query, bill)) {
            return facts.stream().filter(fact -> !fact.learned()).toList();
        }
        var first = learned.getLast();
        return facts.stream()
                .filter(fact -> fact.equals(first) || !fact.learned() && fact.revision() > first.revision())
                .toList();
    }

    private static boolean isAboutText(Fact fact) {
        return fact instanceof Fact.WordingLearned learned
                && learned.after().wording().textSha256() != null;
    }

    private boolean matchesByTitle(Query query, Dossier bill) {
        var untold = bill.withoutText(tagger.tagTitle(bill));
        return AnalysedDocument.of(BillDocument.of(untold, topics::findByIdOrName))
                .matches(query);
    }
}
