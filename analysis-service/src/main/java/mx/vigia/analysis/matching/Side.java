package mx.vigia.analysis.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.AnalysedText;
import mx.vigia.analysis.language.Hit;
import mx.vigia.analysis.language.Pointing;
import mx.vigia.analysis.language.Query;
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
    List<Reason> reasonsFor(Query question) {
        return pointing.hits(question).stream()
                .flatMap(hit -> known.computeIfAbsent(hit, grounds::of).stream())
                .distinct()
                .limit(MOST_REASONS)
                .toList();
    }
}
