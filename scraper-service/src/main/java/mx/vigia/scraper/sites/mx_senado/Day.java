package mx.vigia.scraper.sites.mx_senado;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.BlockPage;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedMeeting;

/** Reads the page of a day in either gazette: its documents, and the session if an order of the day is named. */
final class Day {
    private static final String NO_ISSUE_SELECTOR =
            "html:matches((?i)no (?:hay|existe|se encontr[oó]|se publica) (?:\\p{L}+ )?gaceta)";
    private static final int MAX_POINTS = 500;

    private Day() {}

    /** Returns the mark of a day, of a day without issue, or of a block page, which is reported. */
    static String signature(Gazette gazette) {
        return gazette.documents() + ", " + NO_ISSUE_SELECTOR + ", " + BlockPage.GUARD_SELECTOR;
    }

    static Reading read(FetchedPage page, Gazette gazette) {
        BlockPage.refuse(page, "a day of the " + gazette.name());
        if (!page.matches(gazette.documents()) && page.matches(NO_ISSUE_SELECTOR)) {
            return Reading.ofLinks(List.of());
        }
        page.body().requireAtLeast(1, gazette.documents());
        var issue = Issue.ofDay(page, gazette);
        var items = DayItems.of(page, issue);
        if (items.all().isEmpty()) {
            throw new PageChanged(page.address(), "at least one document with words", "0");
        }
        var sightings = new ArrayList<Sighting>();
        var texts = new ArrayList<URI>();
        for (var item : items.all()) {
            if (!item.section().isRoutine()) {
                sightings.add(item.sighting());
                Call.of(item).ifPresent(sightings::add);
            }
            if (item.term() != DocumentKind.COMMUNICATION) {
                texts.add(item.address());
            }
        }
        if (items.labels().values().stream().map(Section::new).anyMatch(Section::isAgenda)) {
            sightings.add(session(page, issue, items));
        }
        return new Reading(sightings, texts, items.problems());
    }

    private static Sighting session(FetchedPage page, Issue issue, DayItems items) {
        var meeting = new StatedMeeting("session", issue.gazette().chamber(), page.address())
                .title("Sesión del Pleno del " + SpanishDate.format(issue.day()))
                .body("Pleno")
                .heldOn(issue.day())
                .status("called")
                .items(items.all().stream()
                        .filter(item -> !item.section().isRoutine())
                        .limit(MAX_POINTS)
                        .map(Item::point)
                        .toList());
        return meeting.sighting(PageKind.DAY, List.of("meeting/pleno/" + issue.day()), List.of(issue.day()));
    }
}
