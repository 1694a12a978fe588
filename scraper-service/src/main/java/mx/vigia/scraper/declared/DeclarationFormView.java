package mx.vigia.scraper.declared;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.scraper.trial.TrialView;

/**
 * The form as somebody left it and what came of it.
 *
 * @param id of the source, empty for one that is new
 * @param revision the one it began from
 * @param state the word for how the source stands, empty for one that is new
 * @param notice the key of a sentence above the form, or empty
 * @param figure what fills the gap in it
 */
@TemplateData
public record DeclarationFormView(
        String id,
        int revision,
        String state,
        String yaml,
        String address,
        String notice,
        int figure,
        List<DeclarationError> complaints,
        TrialView trial,
        List<DeclarationRevision> history) {
    public DeclarationFormView {
        complaints = List.copyOf(complaints);
        history = List.copyOf(history);
    }

    /** One for a new source, filled with this. */
    static DeclarationFormView blank(String yaml) {
        return new DeclarationFormView("", 0, "", yaml, "", "", 0, List.of(), TrialView.none(), List.of());
    }

    /** One that shows a source as it stands, with what was done to it before. */
    static DeclarationFormView of(StoredDeclaration shelved, List<DeclarationRevision> history) {
        var state = shelved.place().word();
        var yaml = shelved.yaml();
        var complaints = shelved.complaints();
        return new DeclarationFormView(
                shelved.id(), shelved.revision(), state, yaml, "", "", 0, complaints, TrialView.none(), history);
    }

    /** True where there is something in force to take back. */
    public boolean mayWithdraw() {
        return state.equals("published") || state.equals("in-folder");
    }

    /** True where rounds of it were made or will be. */
    public boolean known() {
        return mayWithdraw() || state.equals("withdrawn");
    }

    /** What it calls itself, empty where that cannot be read. */
    String name() {
        return Declarations.named(yaml, "name");
    }

    /** True for every revision but the one in force. */
    public boolean mayRestore(DeclarationRevision earlier) {
        return earlier.act() == DeclarationRevision.Act.PUBLISHED
                && (earlier.number() != revision || state.equals("withdrawn"));
    }

    /** The key of the word for how it stands. */
    public String stateKey() {
        return "declared.state." + state;
    }
}
