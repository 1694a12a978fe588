package mx.vigia.scraper.sites.us_legiscan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.StatedFields.Step;

/**
 * A bill's history in the state's sentences, and its progress in LegiScan's few words, which alone are of a certain
 * kind.
 */
final class History {
    private static final int MAX_STEPS = 200;

    private History() {}

    /** Returns the steps by day; if too many, the latest. */
    static List<Step> steps(JsonTree bill) {
        var steps = Stream.concat(
                        bill.all("progress").stream().map(History::progress),
                        bill.all("history").stream().map(History::line))
                .sorted(Comparator.comparing(Step::date))
                .toList();
        return steps.subList(Math.max(0, steps.size() - MAX_STEPS), steps.size());
    }

    static String chamber(String letter) {
        return switch (letter) {
            case "H", "A" -> "lower";
            case "S" -> "upper";
            default -> "";
        };
    }

    private static Step line(JsonTree line) {
        return new Step(
                "other",
                chamber(line.text("chamber")),
                line.requiredText("action"),
                line.requiredText("date"),
                List.of(),
                List.of());
    }

    private static Step progress(JsonTree event) {
        var number = event.number("event");
        return switch (number) {
            case 1 -> step("presented", "Introduced", event);
            case 2 -> step("other", "Engrossed", event);
            case 3 -> step("other", "Enrolled", event);
            case 4 -> step("passed", "Passed", event);
            case 5 -> step("other", "Vetoed", event);
            case 6 -> step("rejected", "Failed", event);
            case 7 -> step("other", "Override", event);
            case 8 -> step("published", "Chaptered", event);
            case 9 -> step("referred", "Refer", event);
            case 10 -> step("reported", "Report Pass", event);
            case 11 -> step("reported-negative", "Report DNP", event);
            default -> step("other", "Progress " + number, event);
        };
    }

    private static Step step(String kind, String phrase, JsonTree event) {
        return new Step(kind, "", phrase, event.requiredText("date"), List.of(), List.of());
    }
}
