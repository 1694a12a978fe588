package mx.vigia.analysis.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Query;
import mx.vigia.analysis.language.Query.Value;
import mx.vigia.analysis.language.QueryLanguage;

/** Says which citations and numbers were recognised in a question: a number only where a bill bears it. */
record Recognised(Labels labels, SearchDesk desk) {
    private static final int MOST = 4;

    List<String> in(Query query) {
        return QueryLanguage.referredTo(query).stream()
                .distinct()
                .limit(MOST)
                .flatMap(value -> said(value).stream())
                .toList();
    }

    private Optional<String> said(Value value) {
        if (value.field() == Field.NUMBER) {
            return Stream.of(value)
                    .filter(number -> desk.count(number) > 0)
                    .map(number -> labels.words().say("search.numbered", number.written()))
                    .findFirst();
        }
        int comma = value.written().indexOf(", ");
        return Optional.of(
                comma < 0
                        ? labels.words().say("search.cited-any", value.written())
                        : labels.words()
                                .say(
                                        "search.cited",
                                        value.written().substring(0, comma),
                                        value.written().substring(comma + 2)));
    }
}
