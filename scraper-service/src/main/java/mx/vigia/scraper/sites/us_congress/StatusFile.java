package mx.vigia.scraper.sites.us_congress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Referral;

/** Reads the printing office's file on one bill, in its three formats: before versions were named, 1.0.0, and 3.0.0. */
@Reads(
        site = BillNumber.SITE,
        kind = PageKind.RECORD,
        address = "/bulkdata/BILLSTATUS/\\d+/[a-z]+/BILLSTATUS-\\w+\\.xml",
        version = 2)
public final class StatusFile implements PageReader {
    private static final int MAX_DOCUMENTS = 100;

    @Override
    public String signature() {
        return "billStatus > bill";
    }

    @Override
    public Reading read(FetchedPage page) {
        var bill = page.body().one("billStatus > bill");
        var items = bill.all("> actions > item");
        var votes = votes(bill.all("> recordedVotes > recordedVote"));
        var actions = items.stream().map(item -> action(item, votes)).toList();
        var number = number(page, bill);
        var stated = number.fields()
                .title(bill.one("> title").text())
                .proponents(bill.all("> sponsors > item > fullName").stream()
                        .map(name -> Sponsor.of(name.text()))
                        .toList())
                .steps(History.of(actions))
                .committees(committees(bill))
                .summary(summary(bill))
                .subjects(subjects(bill));
        stated = documents(bill).isEmpty() ? stated : stated.documents(documents(bill));
        stated = bill.one("> introducedDate").day().map(stated::presentedOn).orElse(stated);
        var sighting = new Sighting(PageKind.RECORD, List.of(number.key()), stated, List.of());
        return new Reading(List.of(sighting), History.rollCalls(actions), checkActionCount(page, bill, actions.size()));
    }

    private static BillNumber number(FetchedPage page, Region bill) {
        var type = bill.requireAtLeast(1, "> type, > billType").getFirst().text();
        var number = bill.requireAtLeast(1, "> number, > billNumber").getFirst().text();
        var congress = bill.one("> congress").text();
        if (!congress.matches("\\d{1,4}") || !number.matches("\\d+")) {
            throw new PageChanged(page.address(), "a congress and a number", congress + ", " + number);
        }
        return new BillNumber(Integer.parseInt(congress), type.toLowerCase(Locale.ROOT), number);
    }

    private static List<RecordedVote> votes(List<Region> printed) {
        return printed.stream().flatMap(vote -> RecordedVote.of(vote).stream()).toList();
    }

    /** The oldest format lists the roll calls beside the actions, which name them by number only. */
    private static Action action(Region item, List<RecordedVote> ofBill) {
        var own = votes(item.all("> recordedVotes > recordedVote"));
        var named = ofBill.stream()
                .filter(vote -> own.isEmpty() && vote.isNamedIn(text(item, "> text")))
                .toList();
        return new Action(
                text(item, "> actionDate"),
                text(item, "> actionCode"),
                text(item, "> sourceSystem > name"),
                text(item, "> text"),
                item.all("> committees > item > name, > committee > name").stream()
                        .map(Region::text)
                        .toList(),
                own.isEmpty() ? named : own);
    }

    /** If the file counts its own actions by chamber, the counts must add up to their number. */
    private static List<ReadingProblem> checkActionCount(FetchedPage page, Region bill, int actions) {
        var counts = bill.all("> actions > actionByCounts > *");
        return counts.isEmpty()
                ? List.of()
                : ReadingProblem.checkCount(
                        page.address(),
                        counts.stream()
                                .mapToInt(count -> Integer.parseInt(count.text()))
                                .sum(),
                        actions);
    }

    private static List<Referral> committees(Region bill) {
        return bill.all("> committees > item, > committees > billCommittees > item").stream()
                .map(item -> BillCommittees.named(
                        text(item, "> chamber"), item.one("> name").text()))
                .distinct()
                .map(name -> new Referral(name, "report"))
                .toList();
    }

    private static String summary(Region bill) {
        return bill.all("> summaries > summary, > summaries > billSummaries > item").stream()
                .max(Comparator.comparing((Region item) -> text(item, "> actionDate"))
                        .thenComparing(item -> text(item, "> updateDate")))
                .map(item -> BillSummaries.words(text(item, "text")))
                .orElse("");
    }

    private static List<String> subjects(Region bill) {
        var words = new ArrayList<String>();
        bill.findFirst("> policyArea > name").ifPresent(name -> words.add(name.text()));
        bill.all("> subjects legislativeSubjects > item > name").forEach(name -> words.add(name.text()));
        return words.stream()
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(2L * MAX_DOCUMENTS)
                .toList();
    }

    private static List<DocumentLink> documents(Region bill) {
        return bill.all("> textVersions > item").stream()
                .flatMap(StatusFile::links)
                .limit(MAX_DOCUMENTS)
                .toList();
    }

    private static Stream<DocumentLink> links(Region version) {
        return version.all("> formats > item > url").stream()
                .flatMap(url ->
                        url.parseAddress().stream().map(address -> new DocumentLink(text(version, "> type"), address)));
    }

    private static String text(Region region, String css) {
        return region.findFirst(css).map(Region::text).orElse("");
    }
}
