package mx.vigia.analysis.search;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.page.BillLabels;

/** Lists the citations and numbers recognised in a query; a number only if a bill has it. */
record RecognisedReferences(BillLabels labels, SearchRunner desk) {
    private static final int MAX_REFERENCES = 4;

    /** @param found the number of matches; without any, no number is described as listed first */
    List<String> in(Query query, String typed, int found) {
        return values(query).stream()
                .filter(value -> value.field() != QueryField.NUMBER || found > 0)
                .map(value -> wording(value, typed))
                .toList();
    }

    List<Value> values(Query query) {
        return resolvedValues(query).stream()
                .filter(value -> value.field() != QueryField.NUMBER || desk.count(value) > 0)
                .toList();
    }

    /** Returns each reference as written, once: a range of articles has many values. */
    private static List<Value> resolvedValues(Query query) {
        var written = new HashSet<String>();
        return QueryLanguage.referencesIn(query).stream()
                .filter(value -> written.add(value.field() + " " + value.written()))
                .limit(MAX_REFERENCES)
                .toList();
    }

    /** Returns the number as typed in the query; in normalized form if it is written differently there. */
    private static String asTyped(String number, String typed) {
        var found = Pattern.compile(Pattern.quote(number), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(typed);
        return found.find() ? found.group() : number;
    }

    private String wording(Value value, String typed) {
        var words = labels.words();
        if (value.field() == QueryField.NUMBER) {
            var key = desk.count(value) > 1 ? "search.numbered-many" : "search.numbered";
            return words.say(key, asTyped(value.written(), typed));
        }
        int comma = value.written().indexOf(", ");
        var articles = comma < 0 ? value.written() : value.written().substring(0, comma);
        var key = articles.contains("–") ? "search.cited-range" : "search.cited";
        return comma < 0
                ? words.say(key + "-any", articles)
                : words.say(key, articles, value.written().substring(comma + 2));
    }
}
