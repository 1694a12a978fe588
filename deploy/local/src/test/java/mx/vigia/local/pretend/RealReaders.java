package mx.vigia.local.pretend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.fetching.charset.CharsetDecoder;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.Subject;

/**
 * Runs the scraper's readers on the pretend sites as a first round would: from the start pages, every page that has a
 * reader.
 */
record RealReaders(PretendSites sites, LocalDate today) {
    private static final ReaderRegistry READERS = new ReaderRegistry(all());
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Everything read of a site, and what was odd. */
    record Round(List<Sighting> sightings, List<ReadingProblem> problems, List<URI> pages, List<URI> missing) {
        List<Sighting> of(Subject subject) {
            return sightings.stream().filter(s -> s.subject() == subject).toList();
        }

        /** The sightings of each record; sightings that share a key belong to one record. */
        List<List<Sighting>> things(Subject subject) {
            var things = new ArrayList<List<Sighting>>();
            for (var sighting : of(subject)) {
                var same = things.stream()
                        .filter(t -> t.stream().anyMatch(s -> shares(s, sighting)))
                        .toList();
                things.removeAll(same);
                var one = new ArrayList<Sighting>();
                same.forEach(one::addAll);
                one.add(sighting);
                things.add(one);
            }
            return things;
        }

        private static boolean shares(Sighting one, Sighting other) {
            return one.keys().stream().anyMatch(other.keys()::contains);
        }
    }

    Round read(String id) throws IOException, InterruptedException {
        return read(id, List.of());
    }

    /** The same, with more pages to begin with. */
    Round read(String id, List<URI> more) throws IOException, InterruptedException {
        var site = SiteCatalog.ofFiles(List.of(id)).named(id).orElseThrow();
        var round = new Round(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var ahead = new ArrayDeque<>(site.startRequests(today));
        more.stream()
                .map(SiteRequest::page)
                .filter(request -> site.mayRequest(request.address()))
                .forEach(ahead::add);
        var seen = new HashSet<>(ahead);
        while (!ahead.isEmpty()) {
            read(site, ahead.poll(), round).stream()
                    .filter(request -> site.mayRequest(request.address()) && READERS.hasReaderFor(id, request.answer()))
                    .filter(seen::add)
                    .forEach(ahead::add);
        }
        return round;
    }

    private List<SiteRequest> read(Site site, SiteRequest ask, Round round) throws IOException, InterruptedException {
        var answer = HTTP.send(request(ask), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() == 404) {
            round.missing().add(ask.answer());
            return List.of();
        }
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " at " + ask.answer());
        }
        round.pages().add(ask.answer());
        var reading = READERS.read(site.id(), page(ask.answer(), answer)).reading();
        round.sightings().addAll(reading.sightings());
        round.problems().addAll(reading.problems());
        return reading.nextRequests();
    }

    /** Reads one page with the reader of its site. */
    Reading page(String id, SiteRequest ask) throws IOException, InterruptedException {
        var answer = HTTP.send(request(ask), HttpResponse.BodyHandlers.ofByteArray());
        return READERS.read(id, page(ask.answer(), answer)).reading();
    }

    /** The bytes of a page. */
    byte[] bytes(SiteRequest ask) throws IOException, InterruptedException {
        return HTTP.send(request(ask), HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    /** Several answers to one form, joined as one page at this address. */
    Reading joined(String id, URI address, List<SiteRequest> requests) throws IOException, InterruptedException {
        var all = new StringBuilder();
        for (var ask : requests) {
            var answer = HTTP.send(request(ask), HttpResponse.BodyHandlers.ofByteArray());
            all.append(page(address, answer).text());
        }
        return READERS.read(id, FetchedPage.of(address, all.toString(), today)).reading();
    }

    private FetchedPage page(URI address, HttpResponse<byte[]> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return FetchedPage.of(address, answer.body(), CharsetDecoder.text(answer.body(), type), today);
    }

    private HttpRequest request(SiteRequest ask) {
        var address = ask.address();
        var target = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + sites.port() + target))
                .header("Host", address.getHost());
        return ask.isPosted()
                ? request.header("Content-Type", ask.type())
                        .POST(BodyPublishers.ofString(ask.body()))
                        .build()
                : request.build();
    }

    private static List<PageReader> all() {
        try {
            var here = Path.of(Reads.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(here)) {
                return under(here);
            }
            try (var jar = FileSystems.newFileSystem(here)) {
                return under(jar.getPath("/"));
            }
        } catch (IOException | java.net.URISyntaxException | ReflectiveOperationException e) {
            throw new IllegalStateException("the scraper's readers are not at hand", e);
        }
    }

    private static List<PageReader> under(Path top) throws IOException, ReflectiveOperationException {
        var readers = new ArrayList<PageReader>();
        try (var files = Files.walk(top.resolve("mx/vigia/scraper/sites"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                var name = top.relativize(file)
                        .toString()
                        .replaceFirst("\\.class$", "")
                        .replace('/', '.');
                var type = Class.forName(name);
                if (type.isAnnotationPresent(Reads.class)) {
                    var constructor = type.getDeclaredConstructor();
                    constructor.setAccessible(true);
                    readers.add((PageReader) constructor.newInstance());
                }
            }
        }
        return readers;
    }
}
