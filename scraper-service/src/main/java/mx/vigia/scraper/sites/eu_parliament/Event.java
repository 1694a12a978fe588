package mx.vigia.scraper.sites.eu_parliament;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Step;

/** One row of a procedure's key events. */
final class Event {
    private static final Pattern DAY = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");

    private Event() {}

    static Step step(FetchedPage page, Region row) {
        var cells = row.requireAtLeast(3, "> td");
        var day = DAY.matcher(cells.getFirst().text());
        if (!day.matches()) {
            throw new PageChanged(
                    page.address(), "a day such as 24/04/2024", cells.getFirst().text());
        }
        var phrase = cells.get(1).text();
        var documents = cells.get(2).all("a[href]").stream()
                .flatMap(link -> document(link, phrase))
                .toList();
        return new Step(kind(phrase), "", phrase, day.replaceFirst("$3-$2-$1"), List.of(), documents);
    }

    private static Stream<DocumentLink> document(Region link, String phrase) {
        var label = link.text().isEmpty() ? phrase : link.text();
        return link.link().stream().map(address -> new DocumentLink(label, address));
    }

    /** A decision of the Parliament may be for or against, so it is of no certain kind. */
    private static String kind(String phrase) {
        if (phrase.startsWith("Legislative proposal published")) {
            return "presented";
        }
        if (phrase.startsWith("Committee referral announced")) {
            return "referred";
        }
        if (phrase.startsWith("Committee report tabled for plenary")) {
            return "reported";
        }
        return phrase.startsWith("Final act published") ? "published" : "other";
    }

    static String kindOfStage(String stage) {
        return switch (stage) {
            case "Procedure rejected" -> "rejected";
            case "Procedure lapsed or withdrawn" -> "withdrawn";
            default -> "other";
        };
    }
}
