package mx.vigia.scraper.sites.mx_diputados;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.reading.Reading;
import org.junit.jupiter.api.Assumptions;

/** The recorded pages of the Gaceta, where this machine has them, and our readers of them. */
final class RecordedGazette {
    static final ReaderRegistry READERS = new ReaderRegistry(List.of(
            new PeriodIndex(),
            new PeriodList(),
            new DayPage(),
            new ReferralList(),
            new AnnexPart(),
            new AnnexIndex(),
            new AgendaPage(),
            new PdfPart(),
            new VoteIndex(),
            new VoteList(),
            new VoteTable(),
            new RollCall()));
    static final String HOST = "https://gaceta.diputados.gob.mx";

    private RecordedGazette() {}

    static Path folder() {
        var folder = Path.of(System.getProperty("vigia.shared", "nowhere"), "recorded", "gaceta-diputados");
        Assumptions.assumeTrue(Files.isDirectory(folder), "recorded pages are not here");
        return folder;
    }

    static String markup(Path file) {
        try {
            return new String(Files.readAllBytes(file), Charset.forName("windows-1252"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading read(Path file, String path) {
        return read(markup(file), path);
    }

    static Reading read(String markup, String path) {
        return READERS.read(Gaceta.SITE, FetchedPage.of(URI.create(HOST + path), markup, LocalDate.of(2026, 10, 9)))
                .reading();
    }

    static Reading list(Path file) {
        var name = file.getFileName().toString();
        return read(file, "/Gaceta/Proposiciones/" + name.substring(2, 4) + "/" + name);
    }
}
