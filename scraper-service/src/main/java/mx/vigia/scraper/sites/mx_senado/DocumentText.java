package mx.vigia.scraper.sites.mx_senado;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.scraper.reading.BlockPage;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;

/** A document's own page in either gazette: long menus, then the line with day and issue, then its text. */
final class DocumentText {
    private static final int MAX_LETTERS = 2_700_000;
    private static final String MARK = "html:matches(Gaceta:\\s*[A-Z0-9]+/)";

    private DocumentText() {}

    static String signature() {
        return MARK + ", " + BlockPage.GUARD_SELECTOR;
    }

    static Reading read(FetchedPage page, Gazette gazette) {
        BlockPage.refuse(page, "a document of the " + gazette.name());
        var paragraphs = Arrays.asList(page.body().paragraphs().split("\n\n"));
        var at = heading(paragraphs);
        if (at < 0 || at + 1 >= paragraphs.size()) {
            throw new PageChanged(
                    page.address(), "'Martes 21 de abril de 2026 / Gaceta: …' and a text behind it", page.title());
        }
        var day = SpanishDate.findFirst(paragraphs.get(at))
                .orElseThrow(() -> new PageChanged(page.address(), "a day", paragraphs.get(at)));
        var issue = new Issue(gazette, day, paragraphs.get(at).replaceFirst("^.*Gaceta:\\s*(\\S+).*$", "$1"));
        var text = paragraphs.stream().skip(at + 1L).collect(Collectors.joining("\n\n"));
        var stated = StatedFields.nothing()
                .legislature(Gazette.legislature(page))
                .presentedOn(day)
                .citation(issue.citation())
                .documents(files(page))
                .text(text.substring(0, Math.min(text.length(), MAX_LETTERS)), text.length() > MAX_LETTERS);
        var sighting = new Sighting(PageKind.TEXT, List.of(Gazette.document(page.address())), stated, List.of(day));
        return new Reading(List.of(sighting), List.of(), List.of());
    }

    private static int heading(List<String> paragraphs) {
        for (var i = 0; i < paragraphs.size(); i++) {
            if (!Issue.heading(paragraphs.get(i)).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private static List<DocumentLink> files(FetchedPage page) {
        return page.body().all("a[href~=(?i)\\.(?:pdf|docx?)$]").stream()
                .flatMap(a -> a.link().stream()
                        .map(link -> new DocumentLink(a.text().isEmpty() ? "Archivo" : a.text(), link)))
                .filter(file -> file.address().getPath().contains("gaceta"))
                .distinct()
                .toList();
    }
}
