package mx.vigia.scraper.sites.mx_leyes;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.pdf.PdfText;
import mx.vigia.scraper.reading.pdf.PdfTextExtractor;

/**
 * Reads the text of a law in force as consolidated by the chamber, dated by its last reform, or by its publication if
 * it has none.
 */
@Reads(site = Leyes.SITE, kind = PageKind.TEXT, address = "/LeyesBiblio/pdf/[\\w-]+\\.pdf", settles = true)
public final class LawText implements PageReader {
    private static final int MAX_LETTERS_PER_SCAN_PAGE = 150;
    private static final int MAX_LETTERS = 2_700_000;
    private static final Pattern REFORMED = Pattern.compile("(?iU)[úu]ltimas?\\s+reformas?[^\\n]{0,40}?DOF\\s+(\\S+)");
    private static final Pattern ISSUED =
            Pattern.compile("(?iUs)publicad[ao]\\s+en\\s+el\\s+Diario\\s+Oficial.{0,60}?\\bel\\s+(.{8,40}?\\d{4})");

    private final PdfTextExtractor pdfs;

    /** Creates a reader for programs outside the service. */
    public LawText() {
        this(PdfTextExtractor.standalone());
    }

    @Inject
    LawText(PdfTextExtractor pdfs) {
        this.pdfs = pdfs;
    }

    @Override
    public String signature() {
        return "%PDF";
    }

    @Override
    public Reading read(FetchedPage page) {
        return read(page, pdfs.extract(page));
    }

    static Reading read(FetchedPage page, PdfText pdf) {
        if (pdf.letters()
                < (long) MAX_LETTERS_PER_SCAN_PAGE * Math.max(1, pdf.pages().size())) {
            var found = "%d letters on %d pages"
                    .formatted(pdf.letters(), pdf.pages().size());
            return new Reading(
                    List.of(),
                    List.of(),
                    List.of(new ReadingProblem(page.address(), "scan-without-text", "a text layer", found)));
        }
        var text = LawTextAssembler.text(pdf.pages());
        var day = day(pdf.pages().getFirst())
                .orElseThrow(() -> new PageChanged(page.address(), "the day of the law's last reform", "none"));
        var stated = StatedFields.nothing()
                .text(
                        text.substring(0, Math.min(text.length(), MAX_LETTERS)),
                        pdf.cut() || text.length() > MAX_LETTERS);
        return Reading.ofSingle(new Sighting(PageKind.TEXT, List.of(key(page.fileStem())), stated, List.of(day)));
    }

    /** Returns the key of the law; the list of laws shows the same file and identifies its law by it. */
    static String key(String stem) {
        return "ley-pdf/" + stem.toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalDate> day(String cover) {
        var reformed = REFORMED.matcher(cover)
                .results()
                .flatMap(m -> SpanishDate.findFirstShort(m.group(1)).stream())
                .findFirst();
        return reformed.or(() -> ISSUED.matcher(cover)
                .results()
                .flatMap(m -> SpanishDate.findFirst(m.group(1)).stream())
                .findFirst());
    }
}
