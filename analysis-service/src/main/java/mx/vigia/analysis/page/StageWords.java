package mx.vigia.analysis.page;

import java.util.Arrays;
import java.util.Locale;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.bill.stage.StateCongress;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/** The names of stages in one language. */
record StageWords(Messages words) {
    String of(Stage stage) {
        return words.language() == Language.ES ? stage.es() : stage.en();
    }

    /**
     * Returns the name of a stage of this bill, with its congress if that is of a federal entity; the draft of a rule
     * is not presented but published.
     */
    String of(Dossier bill, Stage stage) {
        if (bill.kind() == BillKind.DRAFT_RULE && stage == Stage.PRESENTED) {
            return words.say("stage.draft-published");
        }
        return bill.congress().map(congress -> of(congress, stage)).orElseGet(() -> of(stage));
    }

    /** Returns the name of a stage of a bill known by its summary only. */
    String of(DossierSummary bill, Stage stage) {
        return bill.congress().map(congress -> of(congress, stage)).orElseGet(() -> of(stage));
    }

    /** Returns the display name of the stage with this name in any case; other names unchanged. */
    String displayName(String name) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .map(this::of)
                .orElse(name);
    }

    private String of(StateCongress congress, Stage stage) {
        return switch (stage) {
            case PASSED_CONGRESS ->
                words.say("stage.passed-by", congress.congress().in(words.language()));
            case PUBLISHED_STATE ->
                words.say("stage.published-in", congress.journal().in(words.language()));
            case SENT_TO_EXECUTIVE -> words.say("stage.sent-to-local-executive");
            default -> of(stage);
        };
    }
}
