package mx.vigia.scraper.sites.mx_senado_votaciones;

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
import mx.vigia.scraper.sites.PublishedSighting;
import org.junit.jupiter.api.Assumptions;

/** Pages of the Senate, recorded or written by us, and our readers of its votes. */
final class SenateVotePages {
    static final String HOST = "https://www.senado.gob.mx";
    private static final ReaderRegistry READERS =
            new ReaderRegistry(List.of(new DebateRecord(), new SenatorVotes(), new VotePage(), new VoteNames()));

    private SenateVotePages() {}

    static Path folder() {
        var folder = Path.of(System.getProperty("vigia.shared", "nowhere"), "recorded", "senado", "votaciones");
        Assumptions.assumeTrue(Files.isDirectory(folder), "recorded pages are not here");
        return folder;
    }

    static String recorded(String name) {
        try {
            return Files.readString(folder().resolve(name + ".html"), Charset.forName("windows-1252"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A recorded item of the record of debates, named after legislature, year and number. */
    static Reading item(String name) {
        return read(recorded(name), "/index.php?ver=sp&mn=4&sm=4&id=" + name.replaceFirst(".*_", ""));
    }

    /** What is read, every sighting as the contract says. */
    static Reading read(String markup, String path) {
        var address = URI.create(HOST + path);
        var reading = READERS.read(Senate.SITE, FetchedPage.of(address, markup, LocalDate.of(2026, 10, 9)))
                .reading();
        PublishedSighting.assertValid(Senate.SITE, address, reading.sightings());
        return reading;
    }
}
