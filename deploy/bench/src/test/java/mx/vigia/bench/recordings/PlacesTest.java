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
    void theFirstPatternThatFitsSaysWhereAFileCameFrom() {
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
        assertThat(Expectation.all())
                .hasSizeGreaterThan(600)
                .allSatisfy(one -> assertThat(folder.resolve(one.file())).exists());
    }

    @Test
    void aPagePrintsItsSizeInOneOfThreeWaysAndWhatIsNotShownIsNotCounted() {
        var page = "<li>one</li><!-- <li>none</li> --><li>two</li><b>Total: 7</b><b>Total: 3</b>";

        assertThat(Printed.of("count:<li>").in(page)).hasValue(2);
        assertThat(Printed.of("sum:Total: (\\d+)").in(page)).hasValue(10);
        assertThat(Printed.of("first:Total: (\\d+)").in(page)).hasValue(7);
        assertThat(Printed.of("-").in(page)).isEmpty();
        assertThatThrownBy(() -> Printed.of("guess:all")).hasMessageContaining("guess");
    }

    @Test
    void whatIsHeldIsCountedInItemsInLinesOrInTheNumbersOfAField() {
        var items = List.of(item("totals", "group: A · total: 3", "group: B · total: 4"), item("other", "x"));

        assertThat(Held.of("items").in(items)).isEqualTo(2);
        assertThat(Held.of("lines:totals").in(items)).isEqualTo(2);
        assertThat(Held.of("sum:totals:total: (\\d+)").in(items)).isEqualTo(7);
        assertThat(Held.of("match:totals:group: A").in(items)).isEqualTo(1);
    }

    @Test
    void anAnswerIsTakenOutOfItsWrapperOrPutTogetherAgain() {
        assertThat(Pieces.of("json:/inside").in("{\"inside\":[1]}")).containsExactly("[1]");
        assertThat(Pieces.of("each-json").in("[{\"a\":1},{\"b\":2}]")).containsExactly("{\"a\":1}", "{\"b\":2}");
        assertThat(Pieces.of("split:(?m)^cut$ <p>").in("kept by\ncut\none\ncut\ntwo"))
                .containsExactly("<p>\none\n", "<p>\ntwo");
        assertThat(Pieces.of("-").in("whole")).isEmpty();
    }

    private static ReadItem item(String field, String... lines) {
        return new ReadItem(List.of("key"), Map.of(field, List.of(lines)));
    }
}
