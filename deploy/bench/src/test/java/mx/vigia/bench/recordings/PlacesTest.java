package mx.vigia.bench.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void firstMatchingPatternGivesTheSource() {
        var division = Places.known().of("senado/votaciones/61_2_1386.html").orElseThrow();

        assertThat(division.site()).isEqualTo("mx.senado.votaciones");
        assertThat(division.addressOf("senado/votaciones/61_2_1386.html", 1)).endsWith("id=1386");
        assertThat(Places.known().of("somebody/else.html")).isEmpty();
    }

    @Test
    void everyRecordedFileHasAPlaceAndEveryExpectationAFile() throws IOException {
        var folder = Path.of(System.getProperty("vigia.shared", "nowhere"), "recorded");
        Assumptions.assumeTrue(Files.isDirectory(folder), "recorded pages are not here");

        assertThat(new RecordedFolder(folder, folder).names())
                .allSatisfy(name -> assertThat(Places.known().of(name)).as(name).isPresent());
        assertThat(Expectation.loadAll())
                .hasSizeGreaterThan(600)
                .allSatisfy(one -> assertThat(folder.resolve(one.file())).exists());
    }

    @Test
    void printedCountIsFoundInVisibleMarkup() {
        var page = "<li>one</li><!-- <li>none</li> --><li>two</li><b>Total: 7</b><b>Total: 3</b>";

        assertThat(PrintedCount.of("count:<li>").findIn(page)).hasValue(2);
        assertThat(PrintedCount.of("sum:Total: (\\d+)").findIn(page)).hasValue(10);
        assertThat(PrintedCount.of("first:Total: (\\d+)").findIn(page)).hasValue(7);
        assertThat(PrintedCount.of("-").findIn(page)).isEmpty();
        assertThatThrownBy(() -> PrintedCount.of("guess:all")).hasMessageContaining("guess");
    }

    @Test
    void readItemsAreCountedByItemLineOrSum() {
        var items = List.of(item("totals", "group: A · total: 3", "group: B · total: 4"), item("other", "x"));

        assertThat(ComparedCount.of("items").countIn(items)).isEqualTo(2);
        assertThat(ComparedCount.of("lines:totals").countIn(items)).isEqualTo(2);
        assertThat(ComparedCount.of("sum:totals:total: (\\d+)").countIn(items)).isEqualTo(7);
        assertThat(ComparedCount.of("match:totals:group: A").countIn(items)).isEqualTo(1);
    }

    @Test
    void responseIsUnwrappedOrSplit() {
        assertThat(ResponseSplitter.of("json:/inside").split("{\"inside\":[1]}"))
                .containsExactly("[1]");
        assertThat(ResponseSplitter.of("each-json").split("[{\"a\":1},{\"b\":2}]"))
                .containsExactly("{\"a\":1}", "{\"b\":2}");
        assertThat(ResponseSplitter.of("split:(?m)^cut$ <p>").split("kept by\ncut\none\ncut\ntwo"))
                .containsExactly("<p>\none\n", "<p>\ntwo");
        assertThat(ResponseSplitter.of("-").split("whole")).isEmpty();
    }

    private static ReadItem item(String field, String... lines) {
        return new ReadItem(List.of("key"), Map.of(field, List.of(lines)));
    }
}
