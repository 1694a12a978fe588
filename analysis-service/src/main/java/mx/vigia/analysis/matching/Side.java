package mx.vigia.analysis.matching;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.AnalysedText;
import mx.vigia.analysis.language.Hit;
import mx.vigia.analysis.language.Pointer;
import mx.vigia.analysis.language.Pointing;
import mx.vigia.analysis.topic.BillFields;
import mx.vigia.analysis.topic.TopicCatalog;

/** A bill as it was or as it is: analysed once, and asked once for each word that thousands of questions may ask for. */
final class Side {
    private static final int MOST_REASONS = 5;

    private final AnalysedText text;
    private final Pointing pointing;
    private final Grounds grounds;
    private final Map<Hit, List<Reason>> known = new HashMap<>();

    Side(Dossier bill, TopicCatalog topics) {
        text = AnalysedText.of(BillFields.of(bill, topics::named));
        pointing = new Pointing(text, MOST_REASONS);
        grounds = new Grounds(bill, topics);
    }

    AnalysedText text() {
        return text;
    }

    /** Why it answers a question that it does answer. */
    List<Reason> reasonsFor(Pointer question) {
        Set<Reason> reasons = new LinkedHashSet<>();
        for (Hit hit : pointing.hits(question)) {
            reasons.addAll(known.computeIfAbsent(hit, grounds::of));
        }
        return reasons.size() <= MOST_REASONS
                ? List.copyOf(reasons)
                : reasons.stream().limit(MOST_REASONS).toList();
    }
}
