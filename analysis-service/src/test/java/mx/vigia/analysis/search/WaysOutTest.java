package mx.vigia.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.query.Asked.Understood;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Words;
import org.junit.jupiter.api.Test;

class WaysOutTest {
    private static final Found NOTHING = new Found(0, List.of(), "", false, Map.of(), List.of());
    private static final Found BROKEN_OFF = new Found(0, List.of(), "", true, Map.of(), List.of());

    private final List<List<Query>> counted = new ArrayList<>();

    @Test
    void ofManyWaysOutFewAreCountedAndAllOfThemAtOnce() {
        var words = IntStream.range(0, 60).mapToObj(i -> "p" + i).collect(Collectors.joining(" "));

        var wider = waysOut(words).wider(NOTHING);

        assertThat(counted).singleElement().satisfies(once -> assertThat(once).hasSize(WaysOut.MOST));
        assertThat(wider).hasSize(WaysOut.MOST);
    }

    @Test
    void whatFoundNothingInItsTimeIsNotAskedInOtherWaysToo() {
        assertThat(waysOut("agua potable").wider(BROKEN_OFF)).isEmpty();
        assertThat(waysOut("agua potable").meant(BROKEN_OFF, () -> understood("agua mineral")))
                .isEmpty();
        assertThat(counted).isEmpty();
    }

    private WaysOut waysOut(String typed) {
        var question = new Question();
        question.q = typed;
        question.topic = List.of();
        question.stage = List.of();
        question.kind = List.of();
        question.chamber = List.of();
        question.group = List.of();
        question.source = List.of();
        var labels = new Labels(Words.of(Language.ES, Labels.BUNDLE), TopicCatalog.read(), Instant.EPOCH);
        return new WaysOut(labels, question, understood(typed), queries -> {
            counted.add(queries);
            return Collections.nCopies(queries.size(), 1);
        });
    }

    private static Query understood(String typed) {
        return ((Understood) QueryLanguage.read(typed)).query();
    }
}
