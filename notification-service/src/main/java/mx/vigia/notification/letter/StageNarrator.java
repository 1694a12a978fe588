package mx.vigia.notification.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.vigia.notification.intake.CongressData;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.platform.i18n.Messages;

/** Describes the stage of a bill at its fact, and the current one if that is further. */
record StageNarrator(FactEvent fact, Messages words) {
    private static final Map<String, String> PASSED_STAGE_SUFFIXES =
            Map.of("PASSED_ORIGIN", ".origin", "PASSED_REVIEWING", ".reviewing", "PASSED_CONGRESS", ".local");

    /**
     * Returns the stage to which the fact led; the current one of the bill where the fact moved nothing, or others have
     * moved it since.
     */
    List<LetterModel.Line> lines() {
        var before = fact.before().progress().stage();
        var after = fact.after().progress().stage();
        var now = fact.bill().stage();
        if (after.isEmpty()) {
            return List.of(LetterModel.Line.of(words.say("letter.stage"), stageText(now)));
        }
        var lines = new ArrayList<LetterModel.Line>();
        var moved = !after.equals(before);
        if (moved) {
            lines.add(new LetterModel.Line(
                    words.say("letter.stage"), before.isEmpty() ? "" : stageText(before), stageText(after)));
        }
        if (!moved || !after.equals(now)) {
            lines.add(LetterModel.Line.of(words.say("letter.stage.now"), stageText(now)));
        }
        return lines;
    }

    /**
     * Returns the chamber that passed it, as the suffix of a message key: by its name, or else by its stage; empty
     * where neither is known.
     */
    String passedIn() {
        return fact.after()
                .taken()
                .map(step -> "." + step.chamber())
                .filter(chamber -> words.has("letter.heading.passed" + chamber))
                .orElseGet(() -> PASSED_STAGE_SUFFIXES.getOrDefault(
                        fact.after().progress().stage(), ""));
    }

    /** Returns the name of a stage; in the congress of a federal entity with the name of that. */
    String stageText(String stage) {
        var congress = fact.bill().congress();
        return congress == null ? stageName(stage) : stageInCongress(congress, stage);
    }

    /** Returns a stage of a bill in the single chamber of a federal entity. */
    private String stageInCongress(CongressData congress, String stage) {
        return switch (stage) {
            case "PASSED_ORIGIN", "PASSED_REVIEWING", "PASSED_CONGRESS" ->
                words.say("letter.passed-by", PlainText.of(congress.name().in(words.language())));
            case "PUBLISHED_DOF", "PUBLISHED_STATE" ->
                words.say("letter.published-in", PlainText.of(congress.journal().in(words.language())));
            case "SENT_TO_EXECUTIVE" -> words.say("letter.sent-to-local-executive");
            default -> stageName(stage);
        };
    }

    private String stageName(String stage) {
        var key = "stage." + fact.bill().standing(stage);
        return words.has(key) ? words.say(key) : PlainText.of(stage);
    }
}
