package mx.vigia.scraper.reading;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** All readers we have; gives each page to the one that knows its address and finds its mark on it. */
@Singleton
public final class Readers {
    private static final Logger LOG = Logger.getLogger(Readers.class);

    private final List<PageReader> all;

    /** These readers, each of which must say what it {@link Reads}. */
    public Readers(@All List<PageReader> all) {
        this.all = List.copyOf(all);
        all.forEach(Readers::reads);
    }

    /** True where some reader of the site is for addresses like this one. */
    public boolean know(String site, URI address) {
        return all.stream().anyMatch(reader -> isFor(reader, site, address));
    }

    /** The sites that have readers. */
    public Set<String> sites() {
        return all.stream().map(reader -> reads(reader).site()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The kinds of page read of a site. */
    public Set<PageKind> kinds(String site) {
        return all.stream()
                .map(Readers::reads)
                .filter(reads -> reads.site().equals(site))
                .map(Reads::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The path a page of the site has when it is recorded under this file name; the name itself where no reader knows. */
    public String pathOf(String site, String fileName) {
        return all.stream()
                .filter(reader -> reads(reader).site().equals(site))
                .flatMap(reader -> reader.pathOf(fileName).stream())
                .findFirst()
                .orElse("/" + fileName);
    }

    /**
     * What the page says, by the first reader of the site whose mark it bears.
     *
     * @throws PageChanged where no reader for such an address finds its mark, or the one that does misses something or
     *     stumbles over it
     */
    public Read read(String site, Page page) {
        var candidates =
                all.stream().filter(r -> isFor(r, site, page.address())).toList();
        return candidates.stream()
                .filter(reader -> page.shows(reader.signature()))
                .findFirst()
                .map(reader -> new Read(reads(reader).kind(), reading(reader, page)))
                .orElseThrow(() -> new PageChanged(
                        page.address(), Measure.MARKS.of(marks(candidates)), Measure.TITLE.of(page.title())));
    }

    /** Which readers, of which version, are for this address; what another edition of them read is to be read again. */
    public String edition(String site, URI address) {
        return all.stream()
                .filter(reader -> isFor(reader, site, address))
                .map(Readers::reads)
                .map(reads -> reads.kind().label() + " " + reads.version())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Reading reading(PageReader reader, Page page) {
        try {
            return reader.read(page);
        } catch (PageChanged named) {
            throw named;
        } catch (RuntimeException stumbled) { // one page must not end a round, this one and all that follow it
            LOG.errorf(stumbled, "%s: its reader stumbles", page.address());
            throw new PageChanged(page.address(), Measure.A_READABLE_PAGE.of(), Told.words(stumbled.toString()));
        }
    }

    /** A reading and the kind of page it came from. */
    public record Read(PageKind kind, Reading reading) {}

    private static String marks(List<PageReader> candidates) {
        return candidates.stream()
                .map(r -> "%s '%s'".formatted(reads(r).kind().label(), r.signature()))
                .collect(Collectors.joining(" | "));
    }

    private static boolean isFor(PageReader reader, String site, URI address) {
        var reads = reads(reader);
        return reads.site().equals(site) && Pattern.matches(reads.address(), address.getPath());
    }

    private static Reads reads(PageReader reader) {
        var reads = reader.getClass().getAnnotation(Reads.class);
        if (reads == null) {
            throw new IllegalStateException(reader.getClass().getName() + " does not say what it @Reads");
        }
        return reads;
    }
}
