package mx.vigia.analysis.search;

import java.util.HashSet;
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
        return told(query).stream()
                .filter(value -> value.field() != Field.NUMBER || desk.count(value) > 0)
                .toList();
    }

    /** Each that was written, once: a range of articles is many values. */
    private static List<Value> told(Query query) {
        var written = new HashSet<String>();
        return QueryLanguage.referredTo(query).stream()
                .filter(value -> written.add(value.field() + " " + value.written()))
                .limit(MOST)
                .toList();
    }

    private String said(Value value) {
        var words = labels.words();
        if (value.field() == Field.NUMBER) {
            return words.say("search.numbered", value.written());
        }
        int comma = value.written().indexOf(", ");
        var articles = comma < 0 ? value.written() : value.written().substring(0, comma);
        var key = articles.contains("–") ? "search.cited-range" : "search.cited";
        return comma < 0
                ? words.say(key + "-any", articles)
                : words.say(key, articles, value.written().substring(comma + 2));
    }
}
