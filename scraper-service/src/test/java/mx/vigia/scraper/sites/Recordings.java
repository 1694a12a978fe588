package mx.vigia.scraper.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.vigia.scraper.fetching.charset.CharsetDecoder;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.reading.Reading;
import org.junit.jupiter.api.Assumptions;

/** The recorded answers of one site, where this machine has them, and the readers of that site. */
public final class Recordings {
    /** The day on which recorded pages are read. */
    public static final LocalDate SEEN = LocalDate.of(2026, 10, 9);

    private final String site;
    private final String folder;
    private final ReaderRegistry readers;

    public Recordings(String site, String folder, List<PageReader> readers) {
        this.site = site;
        this.folder = folder;
        this.readers = new ReaderRegistry(readers);
    }

    /** Skips the test where recordings are absent; to be said before anything is expected to be thrown. */
    public void assumeHere() {
        place();
    }

    /** The names of all recorded files. */
    public TreeSet<String> files() {
        try (var files = Files.list(place())) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a recorded file, decoded as a round would. */
    public String text(String file) {
        try {
            return CharsetDecoder.text(Files.readAllBytes(place().resolve(file)), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is read of a recorded file that stands at this address; everything read must be what the contract asks for.
     */
    public Reading read(String file, String address) {
        return readText(text(file), address);
    }

    /** The same of a text that is not recorded. */
    public Reading readText(String text, String address) {
        var at = URI.create(address);
        var reading = readers.read(site, FetchedPage.of(at, text, SEEN)).reading();
        PublishedSighting.assertValid(site, at, reading.sightings());
        return reading;
    }

    /** One field of what is said about the record of this key, whatever its form. */
    public static Object statedField(Reading reading, String key, String field) {
        var found = reading.sightings().stream()
                .filter(sighting -> sighting.keys().contains(key))
                .toList();
        assertThat(found).as(key).hasSize(1);
        return found.getFirst().said().fields().get(field);
    }

    private Path place() {
        var place = Path.of(System.getProperty("vigia.shared", "nowhere"), "recorded", folder);
        Assumptions.assumeTrue(Files.isDirectory(place), "recorded pages are not here");
        return place;
    }
}
