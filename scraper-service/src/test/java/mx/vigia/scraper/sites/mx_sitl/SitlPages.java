package mx.vigia.scraper.sites.mx_sitl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.sites.PublishedSighting;
import org.junit.jupiter.api.Assumptions;

/** Pages of the SITL, recorded or written by us, and our readers of them. */
final class SitlPages {
    static final String HOST = "https://sitl.diputados.gob.mx";
    private static final ReaderRegistry READERS = new ReaderRegistry(
            List.of(new PeriodIndex(), new PeriodVotes(), new VoteTotals(), new GroupRollCall(), new DeputyVotes()));

    private SitlPages() {}

    static String recorded(String file, Charset charset) {
        var folder = Path.of(System.getProperty("vigia.shared", "nowhere"), "recorded", "sitl-diputados");
        Assumptions.assumeTrue(Files.isDirectory(folder), "recorded pages are not here");
        try {
            return Files.readString(folder.resolve(file), charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sample(String name) {
        try (var in = SitlPages.class.getResourceAsStream("/sitl/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is read, every sighting as the contract says. */
    static Reading read(String markup, String path) {
        var address = URI.create(HOST + path);
        var reading = READERS.read(Sitl.SITE, FetchedPage.of(address, markup, LocalDate.of(2026, 10, 9)))
                .reading();
        PublishedSighting.assertValid(Sitl.SITE, address, reading.sightings());
        return reading;
    }
}
