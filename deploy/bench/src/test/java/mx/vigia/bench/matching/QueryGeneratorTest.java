package mx.vigia.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QueryGeneratorTest {
    private static final int HUNDRED = 100;

    @Test
    void generatedQueriesHaveTheStatedShares() throws IOException {
        var titles = Titles.read(Path.of("no such corpus"));
        var random = new Random(1);

        var drawn = new QueryGenerator(new Vocabulary(titles.all(), random), random).draw(HUNDRED);

        assertThat(titles.whence()).contains("no such corpus");
        assertThat(drawn)
                .filteredOn(request -> request.matches("\\p{L}+( \\p{L}+){1,2}"))
                .hasSize(60);
        assertThat(drawn)
                .filteredOn(request -> request.matches("\"\\p{L}+( \\p{L}+){1,2}\""))
                .hasSize(20);
        assertThat(drawn)
                .filteredOn(request -> request.matches("\\(\\p{L}+ OR \\p{L}+\\) -\\p{L}+"))
                .hasSize(15);
        assertThat(drawn)
                .filteredOn(request -> request.matches("\\p{L}{4,5}\\*"))
                .hasSize(5);
        drawn.forEach(request ->
                assertThat(LuceneContender.query(Matcher.parse(request))).isNotNull());
    }

    @Test
    void inventedBillHasTheRequestedLength() throws IOException {
        var titles = Titles.read(Path.of("no such corpus"));

        var bill = InventedBill.of(3_000, titles.all(), new Random(1));

        assertThat(bill.title().length() + bill.text().length()).isEqualTo(3_000);
    }
}
