package mx.vigia.scraper.reading;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** All readers; assigns each page to the one that matches its address and whose mark it bears. */
@Singleton
public final class ReaderRegistry {
    private static final Logger LOG = Logger.getLogger(ReaderRegistry.class);

    private final List<RegisteredReader> classes;
    private final List<DeclaredReaders> written;

    /** Creates a registry of these readers, each of which must declare what it {@link Reads}. */
    public ReaderRegistry(List<PageReader> all) {
        this(all, List.of());
    }

    @Inject
    ReaderRegistry(@All List<PageReader> all, @All List<DeclaredReaders> written) {
        this.classes = all.stream().map(RegisteredReader::of).toList();
        this.written = List.copyOf(written);
    }

    /** Creates a registry of these readers and declared ones, for programs that run outside the service. */
    public static ReaderRegistry with(List<PageReader> all, List<DeclaredReaders> written) {
        return new ReaderRegistry(all, written);
    }

    private Stream<RegisteredReader> allPosts() {
        var more = written.stream().flatMap(some -> some.readers().stream()).map(RegisteredReader::of);
        return Stream.concat(classes.stream(), more);
    }

    /** Whether some reader of the site accepts addresses like this one. */
    public boolean hasReaderFor(String site, URI address) {
        return allPosts().anyMatch(registeredReader -> registeredReader.handles(site, address));
    }

    /** Returns the sites that have readers. */
    public Set<String> sites() {
        return allPosts().map(RegisteredReader::site).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the kinds of page read of a site. */
    public Set<PageKind> kinds(String site) {
        return allPosts()
                .filter(registeredReader -> registeredReader.site().equals(site))
                .map(RegisteredReader::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the kinds of page that an address like this one may have. */
    public Set<PageKind> kinds(String site, URI address) {
        return allPosts()
                .filter(registeredReader -> registeredReader.handles(site, address))
                .map(RegisteredReader::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the path of a page of the site recorded under this file name; the name itself if no reader knows it. */
    public String findPath(String site, String fileName) {
        return allPosts()
                .filter(registeredReader -> registeredReader.site().equals(site))
                .flatMap(registeredReader -> registeredReader.reader().findPath(fileName).stream())
                .findFirst()
                .orElse("/" + fileName);
    }

    /**
     * Reads the page with the first reader of the site whose mark it bears.
     *
     * @throws PageChanged if no reader for such an address finds its mark, or the matching one misses something or
     *     fails
     */
    public Read read(String site, FetchedPage page) {
        var candidates = allPosts()
                .filter(registeredReader -> registeredReader.handles(site, page.address()))
                .toList();
        return candidates.stream()
                .filter(registeredReader ->
                        page.matches(registeredReader.reader().signature()))
                .findFirst()
                .map(registeredReader -> new Read(registeredReader.kind(), reading(registeredReader.reader(), page)))
                .orElseThrow(() -> new PageChanged(
                        page.address(), Expectation.MARKS.of(marks(candidates)), Expectation.TITLE.of(page.title())));
    }

    /** Whether such a page no longer changes once read. */
    public boolean areSettledPages(String site, URI address) {
        var posts = allPosts()
                .filter(registeredReader -> registeredReader.handles(site, address))
                .toList();
        return !posts.isEmpty() && posts.stream().allMatch(RegisteredReader::settles);
    }

    /** Whether what such a page shows when it is read for the first time is history. */
    public boolean beginsSilently(String site, URI address) {
        return allPosts()
                .filter(registeredReader -> registeredReader.handles(site, address))
                .anyMatch(RegisteredReader::beginsSilently);
    }

    /** Returns the readers and versions for this address; pages read by another edition must be read again. */
    public String editionFor(String site, URI address) {
        return allPosts()
                .filter(registeredReader -> registeredReader.handles(site, address))
                .map(registeredReader -> registeredReader.kind().label() + " " + registeredReader.version())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Returns all readers of the site, each with its version. */
    public String allEditions(String site) {
        return allPosts()
                .filter(registeredReader -> registeredReader.site().equals(site))
                .map(registeredReader -> registeredReader.kind().label() + " " + registeredReader.path() + " "
                        + registeredReader.version())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Reading reading(PageReader reader, FetchedPage page) {
        try {
            return reader.read(page).withProblems(page.refusedLinks());
        } catch (PageChanged | ReaderUnavailable named) {
            throw named;
        } catch (RuntimeException stumbled) { // one page must not end this round and all that follow
            var stumble = ReaderFailure.at(page.address(), stumbled);
            LOG.errorf(stumbled, "Reader failed: page=%s reference=%s", page.address(), stumble.reference());
            throw new PageChanged(page.address(), Expectation.A_READABLE_PAGE.of(), stumble.problem());
        }
    }

    /** A reading and the kind of page it came from. */
    public record Read(PageKind kind, Reading reading) {}

    private static String marks(List<RegisteredReader> candidates) {
        return candidates.stream()
                .map(registeredReader -> registeredReader.reader().signature())
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    /** A registered reader with its site, kind of page and path pattern. */
    private record RegisteredReader(
            PageReader reader,
            String site,
            PageKind kind,
            String path,
            int version,
            boolean settles,
            boolean beginsSilently) {
        static RegisteredReader of(PageReader reader) {
            var reads = reader.getClass().getAnnotation(Reads.class);
            if (reads == null) {
                throw new IllegalStateException(reader.getClass().getName() + " has no @Reads annotation");
            }
            return new RegisteredReader(
                    reader,
                    reads.site(),
                    reads.kind(),
                    reads.address(),
                    reads.version(),
                    reads.settles(),
                    reads.beginsSilently());
        }

        static RegisteredReader of(DeclaredReaders.Written written) {
            return new RegisteredReader(
                    written.reader(), written.site(), written.kind(), ".*", written.version(), false, false);
        }

        boolean handles(String of, URI address) {
            return site.equals(of) && address.getPath() != null && Pattern.matches(path, address.getPath());
        }
    }
}
