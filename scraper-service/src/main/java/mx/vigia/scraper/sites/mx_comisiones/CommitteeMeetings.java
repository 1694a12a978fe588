package mx.vigia.scraper.sites.mx_comisiones;

import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.ListedMeeting;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;

/**
 * Reads the past and coming meetings of one committee. An answer has their names and days only: the hour that may
 * follow a day is in an unknown time zone, and is not stated.
 */
@Reads(site = CommitteeMeetings.SITE, kind = PageKind.LIST, address = "/graphql")
public final class CommitteeMeetings implements PageReader {
    static final String SITE = "mx.diputados.comisiones";
    private static final String MEETINGS = "/data/getReunionesComision";
    /** Some committees meet weekly; a legislature has less than 160 weeks. */
    private static final int MAX_MEETINGS = 400;

    @Override
    public String signature() {
        return MEETINGS;
    }

    @Override
    public Reading read(FetchedPage page) {
        var committee = AskedCommittee.of(page);
        var list = new ListedMeeting(committee.id(), committee.name(), "deputies", committee.page());
        var meetings = page.json()
                .at(MEETINGS)
                .filter(JsonTree::isList)
                .orElseThrow(() -> new PageChanged(page.address(), "a list of meetings", "none"))
                .items();
        var read = EntryList.of(
                page,
                meetings.stream().limit(MAX_MEETINGS).toList(),
                meeting -> meeting.text("NombreReunion"),
                meeting -> sighting(page, list, meeting));
        return new Reading(
                ListedMeeting.apart(read.read()),
                List.of(),
                Stream.concat(
                                read.unread().stream(),
                                ReadingProblem.checkLimit(page.address(), MAX_MEETINGS, meetings.size()).stream())
                        .toList());
    }

    private static Sighting sighting(FetchedPage page, ListedMeeting list, JsonTree entry) {
        var day = entry.day("Fecha").orElseThrow(() -> new PageChanged(page.address(), "a day for 'Fecha'", ""));
        return list.sighting(entry.requiredText("NombreReunion"), day, "");
    }
}
