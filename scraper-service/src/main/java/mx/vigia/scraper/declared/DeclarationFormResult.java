package mx.vigia.scraper.declared;

import java.util.List;
import mx.vigia.scraper.declared.DeclarationFormView.Notice;
import mx.vigia.scraper.trial.TrialView;

/** The submitted form with its result. */
record DeclarationFormResult(DeclaredSources sources, DeclarationWorkflow desk, DeclarationFormData filled) {

    DeclarationFormView withNotice(String notice, int figure) {
        return with(new Notice(notice, figure), List.of(), TrialView.none());
    }

    DeclarationFormView invalid(List<DeclarationError> complaints) {
        return with(new Notice("declared.not-written", 0), complaints, TrialView.none());
    }

    DeclarationFormView trialFailed(TrialView trial) {
        return with(new Notice("declared.not-read", 0), List.of(), trial);
    }

    DeclarationFormView tried(TrialView trial) {
        return with(Notice.NONE, List.of(), trial);
    }

    /** Returns the form with the written text kept, now as a change of the current revision, which is shown below. */
    DeclarationFormView conflictsWithRevision(int revision) {
        var id = Declarations.named(filled.yaml(), "id");
        return new DeclarationFormView(
                id,
                revision,
                state(id),
                input(),
                new Notice("declared.overtaken", revision),
                List.of(),
                TrialView.none(),
                desk.history(id));
    }

    private DeclarationFormView with(Notice notice, List<DeclarationError> complaints, TrialView trial) {
        return new DeclarationFormView(
                filled.id(), filled.revision, state(filled.id()), input(), notice, complaints, trial, List.of());
    }

    private DeclarationFormView.Input input() {
        return new DeclarationFormView.Input(filled.yaml(), filled.address());
    }

    private String state(String id) {
        return sources.named(id).map(shelved -> shelved.place().word()).orElse("");
    }
}
