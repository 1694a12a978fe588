package mx.vigia.bench.obligations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.bench.driver.Figures;

/** The figures of duties read from labelled texts; of unseen texts no error is listed. */
public record DutyFigures(LabelledTexts labels, Map<String, List<StatedDuty>> found) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double MIN_F1 = 0.90;
    private static final double MIN_OVERLAP = 0.90;
    private static final double MIN_EXACT = 0.80;
    private static final double MIN_SHOWN_PRECISION = 0.95;
    private static final int MAX_SHOWN_LENGTH = 160;

    public DutyFigures {
        found = Map.copyOf(found);
    }

    /** Reads what was found, a line of JSON for each text. */
    public static DutyFigures read(LabelledTexts labels, Path file) throws IOException {
        var found = new HashMap<String, List<StatedDuty>>();
        for (var line : Files.readAllLines(file)) {
            var entry = JSON.readTree(line);
            found.put(entry.get("id").asText(), parse(entry.get("duties")));
        }
        return new DutyFigures(labels, found);
    }

    private static List<StatedDuty> parse(JsonNode duties) {
        var all = new ArrayList<StatedDuty>();
        duties.forEach(duty -> all.add(StatedDuty.parse(duty)));
        return all;
    }

    /** Adds the figures of seen and unseen texts, and the errors in seen ones. */
    public void report(Figures figures) {
        figures.addNote("texts", "labelled texts", labels.texts().size(), "")
                .atMost("refused", "labelled texts that read otherwise today", labels.refused(), 0, "");
        var seen = score(false);
        var unseen = score(true);
        addNotes(figures, "seen", "seen", seen);
        addNotes(figures, "unseen", "unseen", unseen);
        figures.atLeast(
                        "unseenFullF1",
                        "duties with deadline and authority right, F1 unseen",
                        unseen.fullF1(),
                        MIN_F1,
                        "")
                .atLeast("unseenOverlap", "their parts that overlap, F1 unseen", unseen.overlap(), MIN_OVERLAP, "")
                .atLeast("unseenExact", "their parts that are exact, F1 unseen", unseen.exact(), MIN_EXACT, "")
                .atLeast(
                        "unseenShown",
                        "bearer and deed right of the " + unseen.shown() + " shown to people, unseen",
                        unseen.shownPrecision(),
                        MIN_SHOWN_PRECISION,
                        "")
                .atMost(
                        "transitoryWrong",
                        "unseen transitory articles read otherwise, of " + unseen.transitory(),
                        unseen.transitory() - unseen.transitoryRight(),
                        0,
                        "")
                .list("errors", "Errors in texts that may be looked at", errors(seen));
    }

    private static void addNotes(Figures figures, String key, String which, DutyScore score) {
        figures.addNote(key + "Duties", "duties labelled, " + which, score.labelled(), "")
                .addNote(key + "Precision", "precision, " + which, score.precision(), "")
                .addNote(key + "Recall", "recall, " + which, score.recall(), "")
                .addNote(key + "F1", "F1, " + which, score.f1(), "")
                .addNote(key + "Full", "F1 with deadline and authority right, " + which, score.fullF1(), "")
                .addNote(
                        key + "Complete",
                        "F1 of the " + score.completeLabelled() + " that have both, " + which,
                        score.completeF1(),
                        "")
                .addNote(key + "Shown", "precision of those shown to people, " + which, score.shownPrecision(), "")
                .addNote(key + "ShownRecall", "share that is shown to people, " + which, score.shownRecall(), "")
                .addNote(key + "Overlapping", "parts that overlap, " + which, score.overlap(), "")
                .addNote(key + "Exactly", "parts that are exact, " + which, score.exact(), "")
                .addNote(
                        key + "Transitory",
                        "transitory articles right, " + which,
                        score.transitoryRight() + " of " + score.transitory(),
                        "");
    }

    private DutyScore score(boolean unseen) {
        return new DutyScore(labels.texts().stream()
                .filter(text -> LabelFold.isUnseen(text.id()) == unseen)
                .map(text -> DutyAgreement.of(text, found.getOrDefault(text.id(), List.of())))
                .toList());
    }

    private static List<String> errors(DutyScore seen) {
        var errors = new ArrayList<String>();
        for (var text : seen.texts()) {
            var paired = text.pairs();
            text.text().duties().stream()
                    .filter(duty -> paired.stream().noneMatch(pair -> pair.labelled() == duty))
                    .forEach(duty -> errors.add(describe("missed", text, duty)));
            text.found().stream()
                    .filter(duty -> paired.stream().noneMatch(pair -> pair.read() == duty))
                    .forEach(duty -> errors.add(describe("false", text, duty)));
            paired.stream()
                    .filter(pair -> !pair.isRight())
                    .forEach(pair -> errors.add(describe("deadline or authority", text, pair.read())));
        }
        return errors;
    }

    private static String describe(String what, DutyAgreement text, StatedDuty duty) {
        var action = duty.action();
        int to = Math.min(action.to(), action.from() + MAX_SHOWN_LENGTH);
        return "%s in %s, %s: %s"
                .formatted(
                        what,
                        text.text().id(),
                        duty.modality(),
                        text.text().text().substring(action.from(), to).replaceAll("\\s+", " "));
    }
}
