package mx.vigia.scraper.sites.mx_leyes;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Step;

/** A row of the list: a bill that the Chamber approved and sent on. */
record Minuta(
        MinutaKey key, String title, String approved, LocalDate day, String remarks, List<MinutaFile> files, URI page) {
    private static final int MIN_TITLE_LENGTH = 25;

    static Minuta of(FetchedPage page, Region row) {
        var cells = row.all("td");
        var key = MinutaKey.in(row.text()).orElseThrow();
        var words = cells.stream()
                .map(Region::text)
                .filter(text -> !text.isEmpty() && MinutaKey.in(text).isEmpty() && !text.matches("\\d+"))
                .toList();
        var approved = requireFirst(
                page,
                words.stream()
                        .filter(text -> text.matches("\\d{2}-\\p{L}{3}-\\d{4}"))
                        .toList(),
                "a day of approval in " + key.text());
        var title = requireFirst(
                page,
                words.stream().filter(text -> text.length() >= MIN_TITLE_LENGTH).toList(),
                "a title in " + key.text());
        var day = SpanishDate.findFirstShort(approved)
                .orElseThrow(() -> new PageChanged(page.address(), "a day in " + key.text(), approved));
        var remarks = words.stream()
                .filter(text -> !text.equals(title) && !text.equals(approved) && MinutaHistory.isHistoryLine(text))
                .findFirst();
        var files = row.all("a[href~=(?i)\\.pdf$]").stream()
                .flatMap(a -> a.link().stream())
                .distinct()
                .map(MinutaFile::at)
                .toList();
        return new Minuta(key, title, approved, day, remarks.orElse(""), files, page.address());
    }

    private static String requireFirst(FetchedPage page, List<String> found, String expected) {
        return found.stream().findFirst().orElseThrow(() -> new PageChanged(page.address(), expected, "none"));
    }

    Sighting sighting() {
        var steps = new ArrayList<Step>();
        steps.add(new Step("passed", "deputies", approved, day.toString(), List.of(), List.of()));
        steps.addAll(MinutaHistory.steps(
                remarks,
                files.stream()
                        .filter(MinutaFile::isDecree)
                        .map(MinutaFile::link)
                        .toList()));
        var stated = StatedFields.nothing()
                .title(title.replaceFirst("\\s+\\.$", "."))
                .kind("minuta", "Minuta")
                .legislature(key.legislature())
                .number(key.text())
                .presentedOn(day)
                .steps(steps)
                .officialAddress(
                        files.stream().map(MinutaFile::address).findFirst().orElse(page))
                .documents(files.stream().map(MinutaFile::link).toList());
        return new Sighting(PageKind.PERIOD_LIST, List.of(key.text()), stated, List.of());
    }

    /** Returns a problem for each file dated before its approval, a typing error; the row's own day is used. */
    List<ReadingProblem> checkFileDate(URI page) {
        return files.stream()
                .filter(file -> file.days().stream().anyMatch(dated -> dated.isBefore(day)))
                .map(file -> new ReadingProblem(
                        page, "date-mistyped", "a file of %s from %s on".formatted(key.text(), day), file.name()))
                .toList();
    }
}
