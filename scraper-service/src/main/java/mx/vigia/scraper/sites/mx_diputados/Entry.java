package mx.vigia.scraper.sites.mx_diputados;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Referral;
import mx.vigia.scraper.reading.StatedFields.Step;

/** One entry of a period list: a title, then lines of progress, then the citation with the number in brackets. */
record Entry(
        OfList list,
        LocalDate session,
        String title,
        List<Line> progress,
        EntryFooter closing,
        List<Proponent> proponents) {
    private static final int MAX_DAYS_AHEAD = 90;
    private static final Set<String> ACTS_OF_CHAMBER =
            Set.of("reported", "reported-negative", "passed", "rejected", "extended", "waived", "urgent");
    private static final Pattern TITLE_PATTERN = Pattern.compile("\\p{Lu}\\S*(?:\\s+\\S+){2,}.*", Pattern.DOTALL);

    /** Common values of all entries of one list; {@code updated} holds the day in its head, at most one. */
    record OfList(int legislature, BillKindWord term, String stem, List<LocalDate> updated) {
        String chamber() {
            return stem.contains("perma") ? "permanent-commission" : "deputies";
        }
    }

    /**
     * Creates an entry; under a heading without a day it is dated by the issue it links to, and without that it cannot
     * be read.
     */
    static Entry of(FetchedPage page, OfList list, List<LocalDate> heading, Region item) {
        var lines = Line.of(item);
        var closing = EntryFooter.of(lines);
        var session = heading.stream()
                .findFirst()
                .or(closing::fileDay)
                .orElseThrow(() -> new PageChanged(page.address(), "a heading with a day above each entry", "none"));
        var progress = lines.stream().skip(1).filter(line -> !closing.is(line)).toList();
        return new Entry(list, session, lines.getFirst().words(), progress, closing, proponents(progress));
    }

    Sighting sighting() {
        return new Sighting(PageKind.PERIOD_LIST, keys(), fields(), list.updated())
                .at(anchor().stream().toList())
                .like(Keys.likeness(list.legislature(), list.stem(), term().kind(), title, firstProponent()));
    }

    /** Returns a problem for a title that is no sentence, an error of the source; the item is kept. */
    List<ReadingProblem> problems(URI page) {
        return TITLE_PATTERN.matcher(title).matches()
                ? List.of()
                : List.of(new ReadingProblem(page, "title-missing", "a title in " + key(), title));
    }

    private StatedFields fields() {
        var stated = StatedFields.nothing()
                .title(readableTitle())
                .kind(term().kind(), term().official())
                .legislature(list.legislature())
                .proponents(proponents())
                .presentedOn(presentedOn())
                .committees(committees())
                .steps(steps())
                .documents(documents());
        for (var number : closing.number().stream().toList()) {
            stated = stated.number(list.legislature() + "/" + number);
        }
        for (var place : closing.place().stream().toList()) {
            stated = stated.officialAddress(place);
        }
        for (var citation : closing.citation().stream().toList()) {
            stated = stated.citation(citation);
        }
        return stated;
    }

    private String readableTitle() {
        return TITLE_PATTERN.matcher(title).matches() ? title : "(Sin título en la fuente) " + closing.line();
    }

    private BillKindWord term() {
        return BillKindWord.parseTitle(title, list.term());
    }

    private static List<Proponent> proponents(List<Line> progress) {
        return progress.stream()
                .map(Line::phrase)
                .filter(Entry::names)
                .flatMap(phrase -> Proponents.in(phrase.proponents()).stream())
                .distinct()
                .toList();
    }

    /** Some entries omit the verb and begin with the person. */
    private static boolean names(Phrase phrase) {
        return phrase.kind().equals("presented")
                || phrase.kind().equals("other")
                        && !Group.findAllAtEnd(phrase.words()).isEmpty()
                        && phrase.words().length() < 120;
    }

    private LocalDate presentedOn() {
        return closing.fileDay()
                .filter(day -> session.plusDays(MAX_DAYS_AHEAD).isBefore(day))
                .orElse(session);
    }

    private List<Referral> committees() {
        return progress.stream()
                .map(Line::phrase)
                .filter(phrase -> phrase.kind().equals("referred"))
                .flatMap(phrase -> Committees.in(phrase.words()).stream())
                .distinct()
                .toList();
    }

    private List<Step> steps() {
        return progress.stream().map(this::step).toList();
    }

    private Step step(Line line) {
        var phrase = line.phrase();
        var kind = names(phrase) ? "presented" : phrase.stepKind();
        var day = kind.equals("presented") ? Optional.of(presentedOn()) : SpanishDate.findLast(phrase.words());
        return new Step(
                kind,
                kind.equals("presented")
                        ? phrase.receivingChamber(list.chamber())
                        : phrase.chamber(actingChamber(kind)),
                phrase.words(),
                day.map(LocalDate::toString).orElse(""),
                kind.equals("referred") ? Committees.in(phrase.words()) : List.of(),
                line.links());
    }

    /**
     * Returns the chamber that took a step whose line names none. The Comisión Permanente receives bills and refers
     * them to committees (CPEUM, article 78, section III); reports and votes on them are the chamber's. Motions it
     * decides itself.
     */
    private String actingChamber(String kind) {
        return ACTS_OF_CHAMBER.contains(kind) && !term().kind().equals("motion") ? "deputies" : list.chamber();
    }

    private List<DocumentLink> documents() {
        var all = new ArrayList<DocumentLink>();
        progress.forEach(line -> all.addAll(line.links()));
        all.addAll(closing.links());
        return all.stream().distinct().toList();
    }

    private List<String> keys() {
        var keys = new ArrayList<String>();
        closing.number()
                .ifPresent(number ->
                        keys.add(Keys.number(list.legislature(), list.term().kind(), number)));
        anchor().ifPresent(keys::add);
        keys.add(composite());
        return keys;
    }

    private String key() {
        return keys().getFirst();
    }

    private Optional<String> anchor() {
        return closing.place().flatMap(place -> Keys.anchorKey(list.legislature(), place));
    }

    private String composite() {
        var day = closing.fileDay().orElse(session);
        return Keys.compositeKey(list.legislature(), day, term().kind(), title, firstProponent());
    }

    private String firstProponent() {
        return proponents().stream().map(Proponent::name).findFirst().orElse("");
    }
}
