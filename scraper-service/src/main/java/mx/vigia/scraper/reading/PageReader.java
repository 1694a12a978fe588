package mx.vigia.scraper.reading;

import java.util.Optional;

/** Reads one kind of page of one site; pure, and at most a screen long. */
public interface PageReader {
    /**
     * Returns the mark of a page that this reader can read, for {@link FetchedPage#matches}; a page without it is of
     * another kind.
     */
    String signature();

    /**
     * Returns what the page states about bills, and the next addresses.
     *
     * @throws PageChanged if the page lacks what this kind of page has always shown
     */
    Reading read(FetchedPage page);

    /** Returns the path on the site of a page recorded under this file name, if the name states it. */
    default Optional<String> findPath(String fileName) {
        return Optional.empty();
    }
}
