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

/** All readers we have; gives each page to the one that knows its address and finds its mark on it. */
@Singleton
public final class ReaderRegistry {
    private static final Logger LOG = Logger.getLogger(ReaderRegistry.class);

    private final List<RegisteredReader> classes;
    private final List<DeclaredReaders> written;

    /** These readers, each of which must say what it {@link Reads}. */
    public ReaderRegistry(List<PageReader> all) {
        this(all, List.of());
    }

    @Inject
    ReaderRegistry(@All List<PageReader> all, @All List<DeclaredReaders> written) {
        this.classes = all.stream().map(RegisteredReader::of).toList();
        this.written = List.copyOf(written);
    }

    /** These readers and the written ones, for whoever needs no house around them. */
    public static ReaderRegistry with(List<PageReader> all, List<DeclaredReaders> written) {
        return new ReaderRegistry(all, written);
    }

    private Stream<RegisteredReader> allPosts() {
        var more = written.stream().flatMap(some -> some.readers().stream()).map(RegisteredReader::of);
        return Stream.concat(classes.stream(), more);
    }

    /** True where some reader of the site is for addresses like this one. */
    public boolean hasReaderFor(String site, URI address) {
        return allPosts().anyMatch(post -> post.handles(site, address));
    }

    /** The sites that have readers. */
    public Set<String> sites() {
        return allPosts().map(RegisteredReader::site).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The kinds of page read of a site. */
    public Set<PageKind> kinds(String site) {
        return allPosts()
                .filter(post -> post.site().equals(site))
                .map(RegisteredReader::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The kinds of page that an address like this one may have. */
    public Set<PageKind> kinds(String site, URI address) {
        return allPosts()
                .filter(post -> post.handles(site, address))
                .map(RegisteredReader::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The path a page of the site has when it is recorded under this file name; the name itself where no reader knows. */
    public String findPath(String site, String fileName) {
        return allPosts()
                .filter(post -> post.site().equals(site))
                .flatMap(post -> post.reader().findPath(fileName).stream())
                .findFirst()
                .orElse("/" + fileName);
    }

    /**
     * What the page says, by the first reader of the site whose mark it bears.
     *
     * @throws PageChanged where no reader for such an address finds its mark, or the one that does misses something or
     *     stumbles over it
     */
    public Read read(String site, FetchedPage page) {
        var candidates =
                allPosts().filter(post -> post.handles(site, page.address())).toList();
        return candidates.stream()
                .filter(post -> page.matches(post.reader().signature()))
                .findFirst()
                .map(post -> new Read(post.kind(), reading(post.reader(), page)))
                .orElseThrow(() -> new PageChanged(
                        page.address(), Expectation.MARKS.of(marks(candidates)), Expectation.TITLE.of(page.title())));
    }

    /** True where such a page, once read, is as it will be. */
    public boolean areSettledPages(String site, URI address) {
        var posts = allPosts().filter(post -> post.handles(site, address)).toList();
        return !posts.isEmpty() && posts.stream().allMatch(RegisteredReader::settles);
    }

    /** Which readers, of which version, are for this address; what another edition of them read is to be read again. */
    public String editionFor(String site, URI address) {
        return allPosts()
                .filter(post -> post.handles(site, address))
                .map(post -> post.kind().label() + " " + post.version())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** All readers of the site, each with its version. */
    public String allEditions(String site) {
        return allPosts()
                .filter(post -> post.site().equals(site))
                .map(post -> post.kind().label() + " " + post.path() + " " + post.version())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Reading reading(PageReader reader, FetchedPage page) {
        try {
            return reader.read(page);
        } catch (PageChanged named) {
            throw named;
        } catch (RuntimeException stumbled) { // one page must not end a round, this one and all that follow it
            var stumble = ReaderFailure.at(page.address(), stumbled);
            LOG.errorf(stumbled, "%s: its reader stumbles, reference %s", page.address(), stumble.reference());
            throw new PageChanged(page.address(), Expectation.A_READABLE_PAGE.of(), stumble.told());
        }
    }

    /** A reading and the kind of page it came from. */
    public record Read(PageKind kind, Reading reading) {}

    private static String marks(List<RegisteredReader> candidates) {
        return candidates.stream()
                .map(post -> post.reader().signature())
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    /** A reader on duty: the site, the kind of page and the shape of the path it is for. */
    private record RegisteredReader(
            PageReader reader, String site, PageKind kind, String path, int version, boolean settles) {
        static RegisteredReader of(PageReader reader) {
            var reads = reader.getClass().getAnnotation(Reads.class);
            if (reads == null) {
                throw new IllegalStateException(reader.getClass().getName() + " does not say what it @Reads");
            }
            return new RegisteredReader(
                    reader, reads.site(), reads.kind(), reads.address(), reads.version(), reads.settles());
        }

        static RegisteredReader of(DeclaredReaders.Written written) {
            return new RegisteredReader(
                    written.reader(), written.site(), written.kind(), ".*", written.version(), false);
        }

        boolean handles(String of, URI address) {
            return site.equals(of) && address.getPath() != null && Pattern.matches(path, address.getPath());
        }
    }
}
