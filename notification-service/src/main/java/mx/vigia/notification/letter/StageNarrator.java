package mx.vigia.notification.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.notification.intake.CongressData;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Messages;

/** Describes the stage of a bill at its fact, and the current one if that is further. */
record StageNarrator(FactEvent fact, Messages words) {
    /** The kinds before which comments were taken. */
    private static final Set<FactKind> AFTER_OPENING =
            EnumSet.of(FactKind.CONSULTATION_EXTENDED, FactKind.CONSULTATION_CLOSING);

    private static final Map<String, String> PASSED_STAGE_SUFFIXES =
            Map.of("PASSED_ORIGIN", ".origin", "PASSED_REVIEWING", ".reviewing", "PASSED_CONGRESS", ".local");

    /**
     * Returns the stage to which the fact led; the current one of the bill where the fact moved nothing, or others have
     * moved it since.
     */
    List<LetterModel.Line> lines() {
        var before = stageOf(fact.before().progress().stage());
        var after = stageSince(fact.after().progress().stage());
        var now = stageSince(fact.bill().stage());
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
        return congress == null ? stageName(stageOf(stage)) : stageInCongress(congress, stageOf(stage));
    }

    /** Returns the stage before the fact; a draft on which comments were taken is in consultation, step or no step. */
    private String stageOf(String stage) {
        return stage.equals("PRESENTED") && AFTER_OPENING.contains(fact.kind()) ? "IN_CONSULTATION" : stage;
    }

    /** The same of a stage after the fact, which may be the opening itself. */
    private String stageSince(String stage) {
        return stage.equals("PRESENTED") && fact.kind() == FactKind.CONSULTATION_OPENED
                ? "IN_CONSULTATION"
                : stageOf(stage);
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
