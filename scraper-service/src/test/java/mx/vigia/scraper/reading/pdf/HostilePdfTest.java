package mx.vigia.scraper.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.PageChanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hostile PDF has a named end, costs the service little memory, and the next PDF is read. */
class HostilePdfTest {
    private static final long ALLOCATED = 4L << 20;

    private final PdfTextExtractor pdfs = new PdfTextExtractor(
            TestPdfSettings.of("longest", "10m", "most-heap-bytes", "67108864", "most-pages", "50"));

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void hostilePdfIsReportedByName(String kind, byte[] file, String problem) {
        var page = TestPdfs.page(file);

        var allocated = allocatedBy(() -> assertThatThrownBy(() -> pdfs.extract(page))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining(problem));

        assertThat(allocated).isLessThan(file.length + ALLOCATED);
    }

    static Stream<Arguments> hostilePdfIsReportedByName() {
        var memory = "expected at most 67108864 bytes of memory to read it but found more";
        return Stream.of(
                Arguments.of("escaped filter", HostilePdfs.escapedFilter(), memory),
                Arguments.of("nested filters", HostilePdfs.nestedFilters(), memory),
                Arguments.of("object stream", HostilePdfs.objectStream(), memory),
                Arguments.of("hexadecimal text", HostilePdfs.hexString(), memory),
                Arguments.of("needs a password", TestPdfs.locked("secreto", "Artículo 1."), "one behind a password"),
                Arguments.of("truncated", HostilePdfs.truncated(), "expected a whole PDF"),
                Arguments.of("empty", HostilePdfs.empty(), "expected a whole PDF"));
    }

    /** Readers report such a text as that of a scan. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void oddPdfHasNoTextAndFewPages(String kind, byte[] file) {
        var text = pdfs.extract(TestPdfs.page(file));

        assertThat(text.letters()).isZero();
        assertThat(text.pages()).hasSizeLessThanOrEqualTo(50);
    }

    static Stream<Arguments> oddPdfHasNoTextAndFewPages() {
        return Stream.of(
                Arguments.of("page count", HostilePdfs.pageCount()),
                Arguments.of("cyclic page tree", HostilePdfs.cyclicPageTree()),
                Arguments.of("cyclic tables", HostilePdfs.cyclicTables()),
                Arguments.of("image size", HostilePdfs.imageSize()),
                Arguments.of("nested arrays", HostilePdfs.nestedArrays()),
                Arguments.of("picture as content", HostilePdfs.pictureAsContent()));
    }

    @Test
    void endlessPdfEndsAtTheTimeLimit() {
        var page = TestPdfs.page(HostilePdfs.nestedForms());
        var hurried = new PdfTextExtractor(TestPdfSettings.of("longest", "4s"));

        assertThatThrownBy(() -> hurried.extract(page))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("expected at most 4 seconds to read it but found more");
    }

    @AfterEach
    void nextPdfIsRead() {
        assertThat(pdfs.extract(TestPdfs.page(TestPdfs.pdf("Artículo 1."))).pages())
                .singleElement()
                .asString()
                .contains("Artículo 1.");
    }

    private static long allocatedBy(Runnable work) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
