package mx.vigia.scraper.sites.uk_parliament;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.Fragment;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Step;

/** Reader parts for one bill, in a list or on its own. */
final class Bill {
    static final String SITE = "uk.parliament";

    private Bill() {}

    static Sighting sighting(PageKind kind, JsonTree bill) {
        var key = key(bill);
        var stated = StatedFields.nothing()
                .title(bill.requiredText("shortTitle"))
                .kind("initiative", bill.isTrue("isAct") ? "Act" : "Bill")
                .number(key)
                .summary(summary(bill))
                .officialAddress(URI.create("https://bills.parliament.uk/bills/" + key))
                .language("en");
        var end = end(bill);
        return new Sighting(kind, List.of(key), end.isEmpty() ? stated : stated.steps(end), List.of());
    }

    static String key(JsonTree bill) {
        return String.valueOf(bill.number("billId"));
    }

    /** Returns the addresses of the bill's stages and publications. */
    static List<URI> subpages(FetchedPage page, JsonTree bill) {
        var own = "/api/v1/Bills/" + key(bill);
        return List.of(
                page.address().resolve(own + "/Stages?Take=100"),
                page.address().resolve(own + "/Publications?Take=100"));
    }

    static String chamber(String house) {
        return switch (house) {
            case "Commons" -> "lower";
            case "Lords" -> "upper";
            default -> "";
        };
    }

    /** Returns a bill's summary; its own page has its long title, and may have one. */
    private static String summary(JsonTree bill) {
        var summary = Fragment.text(bill.text("summary"));
        return summary.isEmpty() ? bill.text("longTitle") : summary;
    }

    /** A bill that was withdrawn or defeated states so here and not among its stages. */
    private static List<Step> end(JsonTree bill) {
        var withdrawn = bill.day("billWithdrawn");
        if (withdrawn.isEmpty() && !bill.isTrue("isDefeated")) {
            return List.of();
        }
        var steps = new ArrayList<Step>();
        bill.findValue("currentStage").ifPresent(controlPage -> steps.addAll(BillStages.steps(controlPage)));
        steps.add(
                withdrawn.isPresent()
                        ? step("withdrawn", "Bill withdrawn", withdrawn.get().toString())
                        : step("rejected", "Bill defeated", ""));
        return steps;
    }

    private static Step step(String kind, String phrase, String date) {
        return new Step(kind, "", phrase, date, List.of(), List.of());
    }
}
