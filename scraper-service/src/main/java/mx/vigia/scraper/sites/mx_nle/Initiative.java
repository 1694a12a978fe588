package mx.vigia.scraper.sites.mx_nle;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.Fragment;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Roman;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Referral;
import mx.vigia.scraper.reading.StatedFields.Step;

/** One row: file number, matter, committee, day, state, document, proponent and legislature, most of them in markup. */
record Initiative(
        String file,
        String title,
        String committee,
        LocalDate day,
        String state,
        Optional<URI> document,
        String proponent,
        String legislature) {
    private static final Pattern FILE = Pattern.compile("\\b(\\d{2,6}(?:/\\d+)?)\\s*/\\s*([IVXLC]+)");
    private static final int CELLS = 11;
    private static final int MATTER = 4;
    private static final int COMMITTEE = 5;
    private static final int DAY = 6;
    private static final int STATE = 7;
    private static final int DOCUMENT = 8;
    private static final int PROPONENT = 9;

    static Initiative of(FetchedPage page, List<JsonTree> row) {
        if (row.size() < CELLS) {
            throw new PageChanged(page.address(), CELLS + " cells", String.valueOf(row.size()));
        }
        var file = FILE.matcher(text(row, 0));
        if (!file.find() || text(row, MATTER).isEmpty()) {
            throw new PageChanged(
                    page.address(), "a file number such as 'Exp. 21130 / LXXVII' and a matter", text(row, 0));
        }
        return new Initiative(
                file.group(1),
                text(row, MATTER),
                text(row, COMMITTEE),
                SpanishDate.findFirstShort(text(row, DAY))
                        .orElseThrow(() -> new PageChanged(page.address(), "a day such as 25/02/2026", text(row, DAY))),
                text(row, STATE),
                Fragment.link(row.get(DOCUMENT).rawText(), page),
                text(row, PROPONENT),
                file.group(2));
    }

    /** Returns the sighting; files are numbered through all legislatures, so the number alone is the key. */
    Sighting sighting() {
        var stated = StatedFields.nothing()
                .title(title)
                .kind("initiative", "Iniciativa")
                .number("%s/%s".formatted(file, legislature))
                .presentedOn(day);
        stated = Roman.number(legislature).map(stated::legislature).orElse(stated);
        stated = proponent.isEmpty() ? stated : stated.proponents(List.of(new Proponent(proponent, "", role())));
        stated = committee.isEmpty() ? stated : stated.committees(List.of(new Referral(committee, "report")));
        stated = state.isEmpty()
                ? stated
                : stated.steps(List.of(new Step("other", "congress", state, "", List.of(), List.of())));
        stated = document.isEmpty() ? stated : stated.documents(List.of(new DocumentLink("PDF", document.get())));
        return new Sighting(PageKind.PERIOD_LIST, List.of("expediente/" + file), stated, List.of());
    }

    private String role() {
        var words = proponent.toLowerCase(Locale.ROOT);
        if (words.contains("ejecutivo") || words.contains("gobernador")) {
            return "executive";
        }
        if (words.startsWith("gpl") || words.contains("grupo legislativo")) {
            return "group";
        }
        return words.startsWith("dip") ? "deputy" : "other";
    }

    private static String text(List<JsonTree> row, int cell) {
        return Fragment.text(row.get(cell).rawText());
    }
}
