package mx.vigia.scraper.sites.uk_parliament;

import java.util.Comparator;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.reading.UrlQuery;

/** Reads the stages of a bill with their sittings, past and to come. */
@Reads(site = Bill.SITE, kind = PageKind.RECORD, address = "/api/v1/Bills/\\d+/Stages")
public final class BillStages implements PageReader {
    private static final int DEFAULT_PAGE_SIZE = 20;
    private static final int MAX_STEPS = 200;

    @Override
    public String signature() {
        return "/items";
    }

    @Override
    public Reading read(FetchedPage page) {
        var stages = page.json().all("items");
        var steps = stages.stream()
                .sorted(Comparator.comparingInt(controlPage -> controlPage.number("sortOrder")))
                .flatMap(controlPage -> steps(controlPage).stream())
                .limit(MAX_STEPS)
                .toList();
        var expected = Math.min(
                page.json().number("totalResults"), UrlQuery.of(page.address()).number("Take", DEFAULT_PAGE_SIZE));
        return Part.of(
                Part.bill(page),
                StatedFields.nothing().steps(steps),
                ReadingProblem.checkCount(page.address(), expected, stages.size()));
    }

    /** Returns the steps of a stage: one for each of its sittings, or one without a day if it has none yet. */
    static List<Step> steps(JsonTree controlPage) {
        var days = controlPage.all("stageSittings").stream()
                .flatMap(sitting -> sitting.day("date").stream())
                .map(Object::toString)
                .distinct()
                .sorted()
                .toList();
        return days.isEmpty()
                ? List.of(step(controlPage, ""))
                : days.stream().map(day -> step(controlPage, day)).toList();
    }

    /** A reading held is not a reading passed, so only the first and the last stage are of a certain kind. */
    private static Step step(JsonTree controlPage, String day) {
        var phrase = controlPage.requiredText("description");
        var kind = switch (phrase) {
            case "1st reading" -> day.isEmpty() ? "other" : "presented";
            case "Royal Assent" -> day.isEmpty() ? "other" : "published";
            default -> "other";
        };
        return new Step(kind, Bill.chamber(controlPage.text("house")), phrase, day, List.of(), List.of());
    }
}
