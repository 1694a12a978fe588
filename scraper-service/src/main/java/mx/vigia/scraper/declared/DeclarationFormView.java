package mx.vigia.scraper.declared;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.scraper.trial.TrialView;

/**
 * The view of the form with its result.
 *
 * @param id of the source, empty for a new one
 * @param revision the revision it is based on
 * @param state the word for the state of the source, empty for a new one
 */
@TemplateData
public record DeclarationFormView(
        String id,
        int revision,
        String state,
        Input input,
        Notice notice,
        List<DeclarationError> complaints,
        TrialView trial,
        List<DeclarationRevision> history) {
    public DeclarationFormView {
        complaints = List.copyOf(complaints);
        history = List.copyOf(history);
    }

    /** What was written: the declaration, and the address of a page to try it on. */
    @TemplateData
    public record Input(String yaml, String address) {}

    /** The message key of a sentence above the form, empty if there is none, and the value of its placeholder. */
    @TemplateData
    public record Notice(String key, int figure) {
        static final Notice NONE = new Notice("", 0);
    }

    /** Creates a form for a new source, filled with this text. */
    static DeclarationFormView blank(String yaml) {
        return new DeclarationFormView(
                "", 0, "", new Input(yaml, ""), Notice.NONE, List.of(), TrialView.none(), List.of());
    }

    /** Creates a form of a source in its current state, with its history. */
    static DeclarationFormView of(StoredDeclaration shelved, List<DeclarationRevision> history) {
        return new DeclarationFormView(
                shelved.id(),
                shelved.revision(),
                shelved.place().word(),
                new Input(shelved.yaml(), ""),
                Notice.NONE,
                shelved.complaints(),
                TrialView.none(),
                history);
    }

    /** Whether there is an active revision to withdraw. */
    public boolean mayWithdraw() {
        return state.equals("published") || state.equals("in-folder");
    }

    /** Whether rounds of it were made or will be. */
    public boolean known() {
        return mayWithdraw() || state.equals("withdrawn");
    }

    /** Returns the name it states, empty if that cannot be read. */
    String name() {
        return Declarations.named(input.yaml(), "name");
    }

    /** Whether this revision can be restored: every one but the current. */
    public boolean mayRestore(DeclarationRevision earlier) {
        return earlier.act() == DeclarationRevision.Act.PUBLISHED
                && (earlier.number() != revision || state.equals("withdrawn"));
    }

    /** Returns the message key of its state. */
    public String stateKey() {
        return "declared.state." + state;
    }
}
