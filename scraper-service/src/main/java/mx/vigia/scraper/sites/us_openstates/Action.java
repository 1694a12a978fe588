package mx.vigia.scraper.sites.us_openstates;

import java.util.List;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.StatedFields.Step;

/** One line of a bill's history, with the words by which Open States classifies it. */
final class Action {
    private static final int MAX_STEPS = 200;

    private Action() {}

    /** Returns the steps of these actions, oldest first as they come; if too many, the latest. */
    static List<Step> steps(List<JsonTree> actions) {
        return actions.stream()
                .skip(Math.max(0, actions.size() - MAX_STEPS))
                .map(Action::step)
                .toList();
    }

    private static Step step(JsonTree action) {
        var words = action.all("classification").stream().map(JsonTree::text).toList();
        var chamber = action.findValue("organization")
                .map(organization -> organization.text("classification"))
                .orElse("");
        return new Step(
                kind(words),
                chamber.equals("lower") || chamber.equals("upper") ? chamber : "",
                action.requiredText("description"),
                action.day("date").map(Object::toString).orElse(""),
                List.of(),
                List.of());
    }

    /** Only unambiguous words are used; a line may have several. */
    private static String kind(List<String> words) {
        if (words.contains("became-law")) {
            return "published";
        }
        if (words.contains("withdrawal")) {
            return "withdrawn";
        }
        if (words.contains("passage")) {
            return "passed";
        }
        if (words.contains("failure")) {
            return "rejected";
        }
        if (words.contains("committee-passage") || words.contains("committee-passage-favorable")) {
            return "reported";
        }
        if (words.contains("referral-committee")) {
            return "referred";
        }
        return words.contains("introduction") ? "presented" : "other";
    }
}
