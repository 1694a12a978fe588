package mx.vigia.scraper.sites.us_congress;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Referral;

/** Reads the committees a bill has been referred to. */
@Reads(site = BillNumber.SITE, kind = PageKind.RECORD, address = "/v3/bill/\\d+/[a-z]+/\\d+/committees")
public final class BillCommittees implements PageReader {
    @Override
    public String signature() {
        return "/committees";
    }

    @Override
    public Reading read(FetchedPage page) {
        var committees = page.json().all("committees").stream()
                .map(BillCommittees::referral)
                .toList();
        return Part.of(page, committees.size(), StatedFields.nothing().committees(committees));
    }

    private static Referral referral(JsonTree committee) {
        return new Referral(named(committee.text("chamber"), committee.requiredText("name")), "report");
    }

    /** Returns the name with its chamber, since both chambers have a committee of appropriations. */
    static String named(String chamber, String name) {
        return (chamber + " " + name).strip();
    }
}
