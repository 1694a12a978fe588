package mx.vigia.analysis.topic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.vigia.analysis.language.query.Query;

/** Word lists shared by several topics, by name: {@code topics/words.yaml}. */
record WordLists(Map<String, Query> lists) {
    WordLists {
        lists = Map.copyOf(lists);
    }

    static WordLists of(Map<String, List<String>> written) {
        return new WordLists(written.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, list -> SignParser.toOr(list.getValue()))));
    }

    /** Returns the words of a list; anything that is not the name of a list is parsed as a query. */
    Query findQuery(String nameOrQuestion) {
        Query words = lists.get(nameOrQuestion);
        return Optional.ofNullable(words).orElseGet(() -> SignParser.toOr(List.of(nameOrQuestion)));
    }
}
