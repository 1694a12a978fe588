package mx.vigia.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.query.AnalysedDocument;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.search.index.SingleDocumentIndex;
import mx.vigia.analysis.topic.compiledquery.CompiledQueries;
import org.junit.jupiter.api.Test;

/**
 * A document matches exactly those compiled queries by which search would find it: each query is run on an index that
 * has this document only.
 */
class CompiledQueryEquivalenceTest {
    private static final long SEED = 20261128L;
    private static final int QUESTIONS = 2_500;
    private static final int DOCUMENTS = 100;

    private final Random chance = new Random(SEED);
    private final RandomQueries random = new RandomQueries(chance);
    private final CompiledQueries<Integer> compiled = new CompiledQueries<>();

    @Test
    void compiledQueriesMatchLikeTheIndex() {
        var typed =
                IntStream.range(0, QUESTIONS).mapToObj(i -> random.question(3)).toList();
        var queries = typed.stream().map(RandomQueries::understood).toList();
        IntStream.range(0, QUESTIONS).forEach(i -> compiled.register(i, queries.get(i)));
        long answered = 0;

        for (int d = 0; d < DOCUMENTS; d++) {
            var fields = random.fields(d);
            var index = new SingleDocumentIndex(fields);
            var answers = compiled.findMatches(AnalysedDocument.of(fields));
            var found = IntStream.range(0, QUESTIONS)
                    .filter(i -> index.isFoundBy(queries.get(i)))
                    .boxed()
                    .toList();

            assertThat(answers.stream().map(typed::get))
                    .as("seed %d, document %s", SEED, fields)
                    .containsExactlyInAnyOrderElementsOf(
                            found.stream().map(typed::get).toList());
            assertThat(answers).containsExactlyInAnyOrderElementsOf(found);
            answered += found.size();
        }
        assertThat(answered).isBetween((long) QUESTIONS * DOCUMENTS / 10, (long) QUESTIONS * DOCUMENTS * 9 / 10);
    }

    @Test
    void replacedQueriesDoNotAffectOthers() {
        Map<Integer, Query> standing = new LinkedHashMap<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int step = 0; step < 4_000; step++) {
            int asker = chance.nextInt(300);
            if (numbers.containsKey(asker)) {
                compiled.remove(numbers.remove(asker));
                standing.remove(asker);
            }
            if (chance.nextInt(3) > 0) {
                standing.put(asker, RandomQueries.understood(random.question(2)));
                numbers.put(asker, compiled.register(asker, standing.get(asker)).getAsInt());
            }
            if (step % 40 == 0) {
                var fields = random.fields(step);
                assertThat(compiled.findMatches(AnalysedDocument.of(fields)))
                        .as("seed %d, step %d", SEED, step)
                        .containsExactlyInAnyOrderElementsOf(found(new SingleDocumentIndex(fields), standing));
            }
        }
    }

    private static List<Integer> found(SingleDocumentIndex index, Map<Integer, Query> standing) {
        List<Integer> found = new ArrayList<>();
        standing.forEach((asker, query) -> {
            if (index.isFoundBy(query)) {
                found.add(asker);
            }
        });
        return found;
    }
}
