package mx.vigia.scraper.sites.mx_diputados;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.pdf.PdfText;
import mx.vigia.scraper.reading.pdf.PdfTextExtractor;

/** Reads a part of an annex that is printed only as a PDF: a cover with the titles, then the texts. */
@Reads(
        site = Gaceta.SITE,
        kind = PageKind.ANNEX_PART,
        address = "/PDF/\\d{2}/\\d{4}/\\p{L}{3}/\\d{8}-[\\w-]+\\.pdf",
        version = 3)
public final class PdfPart implements PageReader {
    /** The pages of a scan have at most a running head. */
    private static final int MAX_LETTERS_PER_SCAN_PAGE = 150;

    private final PdfTextExtractor pdfs;

    /** Creates a reader for programs outside the service. */
    public PdfPart() {
        this(PdfTextExtractor.standalone());
    }

    @Inject
    PdfPart(PdfTextExtractor pdfs) {
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

    static Reading read(FetchedPage page, PdfText text) {
        if (text.letters()
                < (long) MAX_LETTERS_PER_SCAN_PAGE * Math.max(1, text.pages().size())) {
            var found = "%d letters on %d pages"
                    .formatted(text.letters(), text.pages().size());
            return problem(page, "scan-without-text", "a text layer", found);
        }
        var cover = PdfCover.of(page, text.pages());
        if (cover.titles().isEmpty()) {
            return problem(page, "cover-missing", "titles under 'CONTENIDO'", "0");
        }
        var texts = cover.texts();
        var sightings = new ArrayList<Sighting>();
        for (var i = 0; i < cover.titles().size(); i++) {
            sightings.add(sighting(page, cover, i, i < texts.size() ? texts.get(i) : "", text.cut()));
        }
        var problems = texts.size() == cover.titles().size()
                ? List.<ReadingProblem>of()
                : List.of(new ReadingProblem(
                        page.address(), "count-differs", cover.titles().size() + " texts", cover.found()));
        return new Reading(sightings, List.of(), problems);
    }

    private static Sighting sighting(FetchedPage page, PdfCover cover, int index, String text, boolean cut) {
        var issue = cover.issue();
        var line = TitleLine.of(cover.titles().get(index));
        var term = line.title().startsWith("Con punto de acuerdo")
                ? BillKindWord.MOTION
                : BillKindWord.parseTitle(line.title(), BillKindWord.INITIATIVE);
        var proponents = Proponents.in(line.bringer());
        var stated = StatedFields.nothing()
                .title(line.title())
                .kind(term.kind(), term.official())
                .legislature(issue.legislature())
                .proponents(proponents)
                .presentedOn(issue.day())
                .citation(issue.citation())
                .officialAddress(isPresented(term) ? cover.place(page, index) : page.address())
                .documents(List.of(new DocumentLink("Gaceta Parlamentaria (PDF)", page.address())));
        var keys = List.of(
                "%d/a/%s#%d".formatted(issue.legislature(), page.fileStem(), index + 1),
                Keys.compositeKey(issue, term, line, proponents));
        return new Sighting(
                        PageKind.ANNEX_PART,
                        keys,
                        text.isEmpty() ? stated : stated.text(text, cut),
                        List.of(issue.day()))
                .at(keys.subList(0, 1));
    }

    /** Whether it is presented by somebody; reports are known by their file, to which the lists of bills link. */
    private static boolean isPresented(BillKindWord term) {
        return term.kind().equals("initiative") || term.kind().equals("motion");
    }

    private static Reading problem(FetchedPage page, String what, String expected, String found) {
        return new Reading(List.of(), List.of(), List.of(new ReadingProblem(page.address(), what, expected, found)));
    }
}
