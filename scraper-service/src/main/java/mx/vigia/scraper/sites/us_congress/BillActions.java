package mx.vigia.scraper.sites.us_congress;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.StatedFields;

/** Reads a bill's history, newest first, in which several systems report the same event. */
@Reads(site = BillNumber.SITE, kind = PageKind.RECORD, address = "/v3/bill/\\d+/[a-z]+/\\d+/actions", version = 2)
public final class BillActions implements PageReader {
    @Override
    public String signature() {
        return "/actions";
    }

    @Override
    public Reading read(FetchedPage page) {
        var actions =
                page.json().all("actions").stream().map(BillActions::action).toList();
        var stated = StatedFields.nothing().steps(History.of(actions));
        return Part.of(page, actions.size(), stated, History.rollCalls(actions));
    }

    private static Action action(JsonTree action) {
        return new Action(
                action.requiredText("actionDate"),
                action.text("actionCode"),
                action.findValue("sourceSystem")
                        .map(system -> system.text("name"))
                        .orElse(""),
                action.text("text"),
                action.all("committees").stream()
                        .map(committee -> committee.requiredText("name"))
                        .toList(),
                action.all("recordedVotes").stream()
                        .flatMap(vote -> RecordedVote.of(vote).stream())
                        .toList());
    }
}
