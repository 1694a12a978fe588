package mx.vigia.scraper.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageEndMarkerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><html><body>hola</body></html> | MARKUP",
                "<HTML><BODY>hola</BODY></HTML><!-- servido en 3 ms --> | MARKUP",
                "<!DOCTYPE html><html><body>hola</bo | NONE",
                "<p>hola</p></body> | NONE",
                "<?xml version='1.0'?><rss><channel></channel></rss> | MARKUP",
                "<?xml version='1.0'?><rss><channel></channel> | NONE",
                "<?xml version='1.0'?><ArrayOfSesion xmlns='http://x.example/' /> | MARKUP",
                "<?xml version='1.0'?><lista><sesion/> | NONE",
                "{\"a\":[1,2]} | JSON",
                "{\"a\":[1,2] | NONE",
                "[{\"a\":1}] | JSON",
                "[{\"a\":1} | NONE",
                "%PDF-1.7 … %%EOF | PDF",
                "%PDF-1.7 … endobj | NONE",
                "'' | NONE"
            })
    void endMarkerIsFoundByFormat(String page, PageEndMarker end) {
        assertThat(PageEndMarker.of(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(end);
    }

    @Test
    void plainTextTableEndsWithALineBreak() {
        assertThat(PageEndMarker.of("clave,título\n1,uno\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(PageEndMarker.LINE);
        assertThat(PageEndMarker.of("clave,título\n1,un".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(PageEndMarker.NONE);
    }

    @Test
    void endFarBeforeTheLastBytesIsIgnored() {
        var far = "<html>uno</html>" + " <b>otra cosa</b>".repeat(100);

        assertThat(PageEndMarker.of(far.getBytes(StandardCharsets.UTF_8))).isEqualTo(PageEndMarker.NONE);
    }

    /** The few recordings without an end are what no look at a single page can tell, hence it is remembered of each. */
    @Test
    void truncatedRecordedPageHasNoEnd() throws IOException {
        var recorded = Path.of(System.getProperty("vigia.shared", "none"), "recorded");
        Assumptions.assumeTrue(Files.isDirectory(recorded));
        var ended = 0;
        var untold = new ArrayList<Path>();
        try (var files = Files.walk(recorded)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !hasTwoDocuments(file))
                    .toList()) {
                var bytes = Files.readAllBytes(file);
                if (PageEndMarker.of(bytes) != PageEndMarker.NONE) {
                    ended++;
                    if (PageEndMarker.of(Arrays.copyOf(bytes, bytes.length / 2)) != PageEndMarker.NONE) {
                        untold.add(file);
                    }
                }
            }
        }

        assertThat(untold).isEmpty();
        assertThat(ended).isGreaterThan(200);
    }

    /**
     * Pages of a system that no reader reads yet: each has a second HTML document in its middle, with an end of its
     * own.
     */
    private static boolean hasTwoDocuments(Path recorded) {
        return recorded.getParent().endsWith("sitl-deputies-2026");
    }
}
