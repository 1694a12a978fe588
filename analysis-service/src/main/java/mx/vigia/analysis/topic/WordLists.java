package mx.vigia.analysis.topic;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.vigia.analysis.language.query.Query;

/** Words that several topics ask for, by the name of their list: {@code topics/words.yaml}. */
record WordLists(Map<String, Query> lists) {
    WordLists {
        lists = Map.copyOf(lists);
    }

    static WordLists of(Map<String, List<String>> written) {
        return new WordLists(written.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, list -> SignParser.toOr(list.getValue()))));
    }

    /** The words of a list; what names none is a question of its own. */
    Query findQuery(String nameOrQuestion) {
        Query words = lists.get(nameOrQuestion);
        return words == null ? SignParser.toOr(List.of(nameOrQuestion)) : words;
    }
}
