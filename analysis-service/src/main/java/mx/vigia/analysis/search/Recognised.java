package mx.vigia.analysis.search;

import java.util.List;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Query;
import mx.vigia.analysis.language.Query.Value;
import mx.vigia.analysis.language.QueryLanguage;

/** Says which citations and numbers were recognised in a question: a number only where a bill bears it. */
record Recognised(Labels labels, SearchDesk desk) {
    private static final int MOST = 4;

    List<String> in(Query query) {
        return values(query).stream().map(this::said).toList();
    }

    List<Value> values(Query query) {
        return QueryLanguage.referredTo(query).stream()
                .distinct()
                .limit(MOST)
                .filter(value -> value.field() != Field.NUMBER || desk.count(value) > 0)
                .toList();
    }

    private String said(Value value) {
        var words = labels.words();
        if (value.field() == Field.NUMBER) {
            return words.say("search.numbered", value.written());
        }
        int comma = value.written().indexOf(", ");
        return comma < 0
                ? words.say("search.cited-any", value.written())
                : words.say(
                        "search.cited",
                        value.written().substring(0, comma),
                        value.written().substring(comma + 2));
    }
}
