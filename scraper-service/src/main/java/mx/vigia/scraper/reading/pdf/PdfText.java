package mx.vigia.scraper.reading.pdf;

import java.util.List;

/**
 * The text layer of a PDF by page; a page that is only a picture is empty.
 *
 * @param pages the text of each page in its lines
 * @param cut true if the file exceeds what is read of one
 */
public record PdfText(List<String> pages, boolean cut) {
    public PdfText {
        pages = List.copyOf(pages);
    }

    /** Returns the number of letters and digits of all pages. */
    public long letters() {
        return pages.stream()
                .flatMapToInt(String::chars)
                .filter(Character::isLetterOrDigit)
                .count();
    }
}
