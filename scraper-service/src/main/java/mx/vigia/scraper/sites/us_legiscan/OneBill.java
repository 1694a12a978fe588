package mx.vigia.scraper.sites.us_legiscan;

import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Referral;

/**
 * Reads one bill, as answered by the API or contained in a data set; numbers are numbers in one and text in the other.
 */
@Reads(site = OneBill.SITE, kind = PageKind.RECORD, address = "/")
public final class OneBill implements PageReader {
    static final String SITE = "us.legiscan";

    private static final int MAX_DOCUMENTS = 100;

    @Override
    public String signature() {
        return "/bill/bill_id";
    }

    @Override
    public Reading read(FetchedPage page) {
        var bill = page.json().one("bill");
        var stated = StatedFields.nothing()
                .title(bill.requiredText("title"))
                .kind(kind(bill.requiredText("bill_type")), bill.requiredText("bill_type"))
                .number(bill.requiredText("state") + " " + bill.requiredText("bill_number"))
                .proponents(
                        bill.all("sponsors").stream().map(OneBill::proponent).toList())
                .steps(History.steps(bill))
                .summary(bill.text("description"))
                .subjects(bill.all("subjects").stream()
                        .map(subject -> subject.requiredText("subject_name"))
                        .toList())
                .language("en");
        var links = bill.all("texts").stream()
                .flatMap(text ->
                        text.link("url").stream().map(address -> new DocumentLink(text.requiredText("type"), address)))
                .limit(MAX_DOCUMENTS)
                .toList();
        stated = links.isEmpty() ? stated : stated.documents(links);
        stated = bill.link("url").map(stated::officialAddress).orElse(stated);
        stated = bill.has("/committee/name") ? stated.committees(List.of(committee(bill.one("committee")))) : stated;
        var key = bill.requiredText("bill_id");
        return new Reading(
                List.of(new Sighting(PageKind.RECORD, List.of(key), stated, List.of())), List.of(), List.of());
    }

    private static String kind(String type) {
        return switch (type) {
            case "B", "JR", "JRCA", "CA" -> "initiative";
            case "R", "CR" -> "motion";
            default -> "other";
        };
    }

    private static Proponent proponent(JsonTree sponsor) {
        var role = switch (sponsor.text("role")) {
            case "Rep" -> "deputy";
            case "Sen" -> "senator";
            default -> sponsor.text("committee_sponsor").equals("1") ? "committee" : "other";
        };
        return new Proponent(sponsor.requiredText("name"), sponsor.text("party"), role);
    }

    private static Referral committee(JsonTree committee) {
        return new Referral(committee.requiredText("name"), "report");
    }
}
