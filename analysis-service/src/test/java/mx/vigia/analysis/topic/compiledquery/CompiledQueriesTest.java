package mx.vigia.analysis.topic.compiledquery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.AnalysedDocument;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;
import org.junit.jupiter.api.Test;

class CompiledQueriesTest {
    private final CompiledQueries<String> questions = new CompiledQueries<>();
    private final TermDictionary marks = new TermDictionary();

    @Test
    void queryIsIndexedByItsRarestWord() {
        IntStream.range(0, 10).forEach(i -> compiled("agua"));

        var queryClause = clausesOf("agua potable").getFirst();

        assertThat(queryClause.anchor()).isEqualTo(marks.marksOfWord("potable")[0]);
        assertThat(queryClause.sure()).isTrue();
    }

    @Test
    void conjunctionIsIndexedByItsRarerPart() {
        IntStream.range(0, 10).forEach(i -> compiled("agua"));

        assertThat(clausesOf("(agua OR red) (lago OR mar)"))
                .extracting(QueryClause::anchor)
                .containsExactly(marks.marksOfWord("lago")[0], marks.marksOfWord("mar")[0]);
    }

    @Test
    void exclusionsAreCheckedByTheClauseAlone() {
        var queryClause = clausesOf("agua -red").getFirst();

        assertThat(queryClause.excluded()).hasSize(1);
        assertThat(queryClause.sure()).isTrue();
    }

    @Test
    void unfilteredQueriesAreLimitedAndRemovalFreesASlot() {
        int first = questions.register("first", query("-agua")).getAsInt();
        IntStream.range(1, CompiledQueries.MAX_UNFILTERED_QUERIES)
                .forEach(i -> questions.register("more", query("desde:2026-09-01")));

        assertThat(questions.register("one too many", query("-red"))).isEmpty();
        assertThat(questions.register("needs something", query("red"))).isPresent();
        questions.remove(first);
        assertThat(questions.register("has room again", query("-red"))).isPresent();
        assertThat(questions.findMatches(text("agua"))).containsExactly("has room again");
    }

    @Test
    void changingQueriesDailyDoesNotGrowMemory() {
        for (int day = 0; day < 1_000; day++) {
            var compiler = new Compiler(marks);
            compiler.compile(query("palabra%d frase%d* tema:tema%d \"una cosa%d\"".formatted(day, day, day, day)));
            for (int mark : compiler.usedMarks()) {
                marks.release(mark);
            }
        }

        assertThat(marks.capacity()).isLessThan(10);
        assertThat(marks.marksOfWord("palabra7")[0]).isEqualTo(TermDictionary.UNKNOWN);
    }

    @Test
    void wordIsIndexedOnlyWhileAQueryUsesIt() {
        assertThat(questions.findMatches(text("aguas"))).isEmpty();

        int word = questions.register("by its word", query("agua")).getAsInt();
        int beginning = questions.register("by its beginning", query("agu*")).getAsInt();

        assertThat(questions.findMatches(text("aguas"))).containsExactly("by its word", "by its beginning");
        questions.remove(word);
        assertThat(questions.findMatches(text("aguas"))).containsExactly("by its beginning");
        questions.remove(beginning);
        questions.register("another", query("red"));
        assertThat(questions.findMatches(text("aguas"))).isEmpty();
    }

    private List<QueryClause> clausesOf(String typed) {
        return new ClauseExtractor(marks).of(compiled(typed));
    }

    private Condition compiled(String typed) {
        return new Compiler(marks).compile(query(typed));
    }

    private static Query query(String typed) {
        return ((Parsed) QueryLanguage.read(typed)).query();
    }

    private static AnalysedDocument text(String title) {
        return AnalysedDocument.of(Map.of(QueryField.TITLE, List.of(title)));
    }
}
