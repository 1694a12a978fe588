package mx.vigia.scraper.sites.mx_dof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields;

/** Reads the full text of a notice, a document exported from a word processor. */
@Reads(site = Dof.SITE, kind = PageKind.TEXT, address = "/notas/docFuente/\\d+", settles = true)
public final class SourceText implements PageReader {
    /** A letter takes up to three bytes of the maximum of eight mebibytes. */
    private static final int MAX_LETTERS = 2_700_000;

    @Override
    public String signature() {
        return "body [class~=(?i)^(?:texto|titulo|anotacion|cabeza|fechas)]";
    }

    @Override
    public Reading read(FetchedPage page) {
        var title = title(page);
        var text = page.body().paragraphs();
        if (title.isEmpty() || text.isEmpty()) {
            throw new PageChanged(
                    page.address(), "a title and a text", "title '%s', %d letters".formatted(title, text.length()));
        }
        var act = Act.ofTitle(title);
        var stated = StatedFields.nothing()
                .title(title)
                .kind(act.kind(), act.word())
                .subjects(Noms.in(title))
                .text(text.substring(0, Math.min(text.length(), MAX_LETTERS)), text.length() > MAX_LETTERS);
        var day = day(page);
        var window = day.filter(open -> act.isOpen()).flatMap(open -> CommentWindow.in(text, open));
        var whole = window.map(stated::consultation).orElse(stated);
        var sighting = new Sighting(
                PageKind.TEXT, List.of(page.fileStem()), whole, day.stream().toList());
        return new Reading(List.of(sighting), List.of(), List.of());
    }

    /** A document inside another has its own title, the real one, after the outer. */
    private static String title(FetchedPage page) {
        var inner = page.body().all("title");
        return inner.isEmpty() ? page.title() : inner.getLast().text();
    }

    private static Optional<LocalDate> day(FetchedPage page) {
        return Optional.ofNullable(page.address().getFragment()).flatMap(SpanishDate::findFirstShort);
    }
}
