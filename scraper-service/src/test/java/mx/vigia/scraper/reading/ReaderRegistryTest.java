package mx.vigia.scraper.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReaderRegistryTest {
    private static final ReaderRegistry READERS = new ReaderRegistry(List.of(new FailingReader()));

    @Test
    void internalErrorIsReportedByReferenceOnly() {
        var problem = stumble("/a").problem();

        assertThat(problem.found())
                .matches("an internal error \\(reference [0-9a-f]{8}\\)")
                .doesNotContain("Exception", "Index");
        assertThat(problem.finds()).first().isEqualTo("a-stumble-of-ours");
    }

    @Test
    void failureReferenceDependsOnPageAndCause() {
        assertThat(stumble("/a").problem()).isEqualTo(stumble("/a").problem());
        assertThat(stumble("/a").problem().finds())
                .isNotEqualTo(stumble("/b").problem().finds());
    }

    @Test
    void readerThatCannotRunHereSaysNothingOfThePage() {
        var readers = new ReaderRegistry(List.of(new UnavailableReader()));

        assertThatThrownBy(() -> readers.read("mx.prueba", page("/a"))).isInstanceOf(ReaderUnavailable.class);
    }

    private static FetchedPage page(String path) {
        return FetchedPage.of(URI.create("https://x.example" + path), "<p>hola</p>", LocalDate.of(2026, 11, 24));
    }

    private static PageChanged stumble(String path) {
        var page = page(path);
        return catchThrowableOfType(PageChanged.class, () -> READERS.read("mx.prueba", page));
    }

    @Reads(site = "mx.prueba", kind = PageKind.LIST, address = "/.*")
    static final class UnavailableReader implements PageReader {
        @Override
        public String signature() {
            return "p";
        }

        @Override
        public Reading read(FetchedPage page) {
            throw new ReaderUnavailable("no memory");
        }
    }

    @Reads(site = "mx.prueba", kind = PageKind.LIST, address = "/.*")
    static final class FailingReader implements PageReader {
        @Override
        public String signature() {
            return "p";
        }

        @Override
        public Reading read(FetchedPage page) {
            throw new IndexOutOfBoundsException("Index 3 out of bounds for length 3");
        }
    }
}
