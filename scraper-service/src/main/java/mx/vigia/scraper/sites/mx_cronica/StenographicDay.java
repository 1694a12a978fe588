package mx.vigia.scraper.sites.mx_cronica;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedDebate;
import mx.vigia.scraper.reading.Subject;

/** Reads the stenographic record of one session; since 2012 an index of its points comes first. */
@Reads(
        site = Cronica.SITE,
        kind = PageKind.TRANSCRIPT,
        address = "/Estenografia/\\w+/\\d{4}/\\p{L}{3}/\\d{8}(?:-\\w+)?\\.html?")
public final class StenographicDay implements PageReader {
    private static final String TITLE = "font:containsOwn(Versión estenográfica)";
    private static final Locale SPANISH = Locale.of("es", "MX");

    @Override
    public String signature() {
        return "html:has(" + TITLE + "):has(p b)";
    }

    /** Returns the path of a record, which is named after the day; a day with two sessions adds a number. */
    @Override
    public Optional<String> findPath(String fileName) {
        return dayOf(fileName)
                .map(day -> "/Estenografia/%s/%d/%s/%s"
                        .formatted(
                                legislature(day),
                                day.getYear(),
                                DateTimeFormatter.ofPattern("MMM", SPANISH)
                                        .format(day)
                                        .replace(".", "")
                                        .substring(0, 3),
                                fileName));
    }

    /** Legislatures last three years and begin on the first of September: the 66th in 2024. */
    private static int legislature(LocalDate day) {
        return 66 + Math.floorDiv(day.minusMonths(8).getYear() - 2024, 3);
    }

    @Override
    public Reading read(FetchedPage page) {
        var day = dayOf(page.fileStem() + ".html")
                .orElseThrow(() -> new PageChanged(page.address(), "a file named after a day", page.fileStem()));
        var title = page.body().requireAtLeast(1, TITLE).getFirst().lines().stream()
                .map(Region::text)
                .collect(Collectors.joining(" "))
                .replace("\ufffd", "");
        var paragraphs = page.body().requireAtLeast(1, "p");
        var agenda = Agenda.of(paragraphs);
        var turns = new Turns(agenda, Groups.in(paragraphs, agenda)).of(paragraphs);
        if (turns.isEmpty()) {
            throw new PageChanged(page.address(), "at least one speaker's name in bold before a colon", "none");
        }
        var record = new StatedDebate(title, chamber(title), List.of(day), turns, false, page.address());
        var sighting = new Sighting(
                Subject.DEBATE,
                PageKind.TRANSCRIPT,
                List.of("debate/" + page.fileStem()),
                record.statedFields(),
                List.of(day));
        return new Reading(List.of(sighting), List.of(), problems(page, day, title, agenda));
    }

    private static String chamber(String title) {
        if (title.contains("Congreso General")) {
            return "congress";
        }
        return title.contains("Comisión Permanente") ? "permanent-commission" : "deputies";
    }

    private static List<ReadingProblem> problems(FetchedPage page, LocalDate day, String title, Agenda agenda) {
        var found = new ArrayList<ReadingProblem>();
        var words = "%d de %s de %d"
                .formatted(
                        day.getDayOfMonth(),
                        DateTimeFormatter.ofPattern("MMMM", SPANISH).format(day),
                        day.getYear());
        if (!title.contains(words)) {
            found.add(new ReadingProblem(page.address(), "date-differs", words, title));
        }
        var missing = agenda.without(page.body().all("a[name]").stream()
                .map(a -> a.attributeOrEmpty("name"))
                .toList());
        if (!missing.isEmpty()) {
            found.add(new ReadingProblem(
                    page.address(), "count-differs", "an anchor for each point", "none for " + missing));
        }
        return found;
    }

    private static Optional<LocalDate> dayOf(String fileName) {
        if (!fileName.matches("\\d{8}(?:-\\w+)?\\.html?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(fileName.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
