package mx.vigia.analysis.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.TextHit;
import mx.vigia.analysis.language.TokenCache;
import mx.vigia.analysis.language.query.AnalysedDocument;
import mx.vigia.analysis.language.query.LocatableTerms;
import mx.vigia.analysis.language.query.MatchLocator;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.document.BillDocument;

/** A bill before or after a change, analysed once; each word is looked up once for thousands of queries. */
final class BillSide {
    private static final int MAX_REASONS = 5;

    private final AnalysedDocument text;
    private final MatchLocator pointing;
    private final MatchReasons grounds;
    private final Map<TextHit, List<MatchReason>> known = new HashMap<>();
    private final Map<TextHit, List<MatchReason>> met = new IdentityHashMap<>();

    BillSide(Dossier bill, TopicCatalog topics, TokenCache texts) {
        text = AnalysedDocument.of(BillDocument.of(bill, topics::findByIdOrName), texts);
        pointing = new MatchLocator(text, MAX_REASONS);
        grounds = new MatchReasons(bill, topics);
    }

    AnalysedDocument text() {
        return text;
    }

    /** Returns the reasons why a matching query matches. */
    List<MatchReason> reasonsFor(LocatableTerms question) {
        List<MatchReason> reasons = new ArrayList<>(MAX_REASONS);
        for (TextHit hit : pointing.hits(question)) {
            for (MatchReason reason : reasonsOf(hit)) {
                if (reasons.size() < MAX_REASONS && !reasons.contains(reason)) {
                    reasons.add(reason);
                }
            }
        }
        return reasons;
    }

    /** Returns the reasons of a hit, cached by identity, since hundreds of queries meet mostly the same object. */
    private List<MatchReason> reasonsOf(TextHit hit) {
        List<MatchReason> reasons = met.get(hit);
        if (reasons == null) {
            reasons = known.computeIfAbsent(hit, grounds::of);
            met.put(hit, reasons);
        }
        return reasons;
    }
}
