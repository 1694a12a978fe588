package mx.vigia.scraper.reading;

import java.util.Optional;

/** Reads one kind of page of one site; pure, and never more than a screen long. */
public interface PageReader {
    /** The positive mark of a page this reader can read, as {@link FetchedPage#matches} has it; a page without it is another page. */
    String signature();

    /**
     * What the page says about bills, and where to look next.
     *
     * @throws PageChanged where the page lacks what this kind of page has always shown
     */
    Reading read(FetchedPage page);

    /** The path a page has on its site when it is recorded under this file name, where the name says so. */
    default Optional<String> findPath(String fileName) {
        return Optional.empty();
    }
}
