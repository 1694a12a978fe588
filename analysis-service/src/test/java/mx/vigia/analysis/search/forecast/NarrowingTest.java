package mx.vigia.analysis.search.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.language.query.ParseResult;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;
import org.junit.jupiter.api.Test;

class NarrowingTest {
    @Test
    void narrowingUsesTopicsOfSomeButNotMostBills() {
        var bills = Stream.of(
                        "ai cloud", "ai cloud", "ai", "ai", "ai", "ai telecom", "ai telecom", "ai telecom", "", "ai")
                .map(NarrowingTest::topics)
                .toList();

        assertThat(new Narrowing(asked("ley OR red")).narrower(bills))
                .containsExactly(
                        new Forecast.Alternative("(ley OR red) tema:telecom", 3),
                        new Forecast.Alternative("(ley OR red) tema:cloud", 2));
    }

    @Test
    void wideningDropsEachPartOfTheQuery() {
        assertThat(new Narrowing(asked("ley red")).wider().map(Query::print)).containsExactly("red", "ley");
        assertThat(new Narrowing(asked("ley")).wider()).isEmpty();
    }

    private static Query asked(String words) {
        return ((ParseResult.Parsed) QueryLanguage.read(words)).query();
    }

    private static Set<String> topics(String topics) {
        return Stream.of(topics.split(" ")).filter(topic -> !topic.isEmpty()).collect(Collectors.toSet());
    }
}
