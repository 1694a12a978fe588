package mx.vigia.analysis.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.CutTexts;
import mx.vigia.analysis.language.Hit;
import mx.vigia.analysis.language.query.AnalysedText;
import mx.vigia.analysis.language.query.Pointer;
import mx.vigia.analysis.language.query.Pointing;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.document.BillFields;

/** A bill as it was or as it is: analysed once, and asked once for each word that thousands of questions may ask for. */
final class Side {
    private static final int MOST_REASONS = 5;

    private final AnalysedText text;
    private final Pointing pointing;
    private final Grounds grounds;
    private final Map<Hit, List<Reason>> known = new HashMap<>();
    private final Map<Hit, List<Reason>> met = new IdentityHashMap<>();

    Side(Dossier bill, TopicCatalog topics, CutTexts texts) {
        text = AnalysedText.of(BillFields.of(bill, topics::named), texts);
        pointing = new Pointing(text, MOST_REASONS);
        grounds = new Grounds(bill, topics);
    }

    AnalysedText text() {
        return text;
    }

    /** Why it answers a question that it does answer. */
    List<Reason> reasonsFor(Pointer question) {
        List<Reason> reasons = new ArrayList<>(MOST_REASONS);
        for (Hit hit : pointing.hits(question)) {
            for (Reason reason : reasonsOf(hit)) {
                if (reasons.size() < MOST_REASONS && !reasons.contains(reason)) {
                    reasons.add(reason);
                }
            }
        }
        return reasons;
    }

    /** One hit is met again by hundreds of questions, mostly as the same object, which is found without looking at its words. */
    private List<Reason> reasonsOf(Hit hit) {
        List<Reason> reasons = met.get(hit);
        if (reasons == null) {
            reasons = known.computeIfAbsent(hit, grounds::of);
            met.put(hit, reasons);
        }
        return reasons;
    }
}
