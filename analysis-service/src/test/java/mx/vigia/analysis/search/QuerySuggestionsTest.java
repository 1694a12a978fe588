package mx.vigia.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.search.retrieval.SearchResult;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;

class QuerySuggestionsTest {
    private static final SearchResult NOTHING = new SearchResult(0, List.of(), "", false, Map.of(), List.of());
    private static final SearchResult BROKEN_OFF = new SearchResult(0, List.of(), "", true, Map.of(), List.of());

    private final List<List<Query>> counted = new ArrayList<>();

    @Test
    void fewSuggestionsAreCountedInOneSearch() {
        var words = IntStream.range(0, 60).mapToObj(i -> "p" + i).collect(Collectors.joining(" "));

        var wider = suggestionsFor(words).wider(NOTHING);

        assertThat(counted)
                .singleElement()
                .satisfies(once -> assertThat(once).hasSize(QuerySuggestions.MAX_SUGGESTIONS));
        assertThat(wider).hasSize(QuerySuggestions.MAX_SUGGESTIONS);
    }

    @Test
    void timedOutSearchIsNotRetriedInVariants() {
        assertThat(suggestionsFor("agua potable").wider(BROKEN_OFF)).isEmpty();
        assertThat(suggestionsFor("agua potable").probableMeaning(BROKEN_OFF, () -> understood("agua mineral")))
                .isEmpty();
        assertThat(counted).isEmpty();
    }

    private QuerySuggestions suggestionsFor(String typed) {
        var question = new SearchParameters();
        question.q = typed;
        question.topic = List.of();
        question.stage = List.of();
        question.kind = List.of();
        question.chamber = List.of();
        question.group = List.of();
        question.source = List.of();
        var labels = new BillLabels(Messages.of(Language.ES, BillLabels.BUNDLE), TopicCatalog.read(), Instant.EPOCH);
        return new QuerySuggestions(labels, question, understood(typed), queries -> {
            counted.add(queries);
            return Collections.nCopies(queries.size(), 1);
        });
    }

    private static Query understood(String typed) {
        return ((Parsed) QueryLanguage.read(typed)).query();
    }
}
