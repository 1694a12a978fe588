package mx.vigia.analysis.web.editing;

import java.util.UUID;
import mx.vigia.analysis.dossier.manual.ManualEdit;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.EditAuthor;
import mx.vigia.analysis.intake.manual.ManualEditResult;

/** The decisions on a manual edit; the name in lower case is the path segment. */
enum EditDecision {
    /** Take it back; for a contested correction, also the way to accept the source's value. */
    UNDO("undone") {
        @Override
        String button(ManualEdit edit) {
            return edit.contested() ? "hand.take-source" : "hand.undo";
        }

        @Override
        ManualEditResult by(Clerk clerk, EditAuthor editAuthor, Clerk.Seen seen, UUID editId) {
            return clerk.undo(editAuthor, seen, editId);
        }

        @Override
        boolean isOpen(ManualEdit edit) {
            return edit.inForce();
        }

        @Override
        boolean isAlreadyTaken(ManualEdit edit, UUID by) {
            return !edit.inForce() && by.equals(edit.closing().author());
        }
    },
    /** Keep a correction although the source has changed. */
    CONFIRM("confirmed") {
        @Override
        String button(ManualEdit edit) {
            return "hand.keep-mine";
        }

        @Override
        ManualEditResult by(Clerk clerk, EditAuthor editAuthor, Clerk.Seen seen, UUID editId) {
            return clerk.confirm(editAuthor, seen, editId);
        }

        @Override
        boolean isOpen(ManualEdit edit) {
            return edit.contested();
        }

        @Override
        boolean isAlreadyTaken(ManualEdit edit, UUID by) {
            return edit.inForce() && !edit.contested();
        }
    };

    private final String pathSegment;

    EditDecision(String door) {
        this.pathSegment = door;
    }

    /** Returns the path segment of its form, after the URL of the edit. */
    String pathSegment() {
        return pathSegment;
    }

    /** Returns the message key of its button. */
    abstract String button(ManualEdit edit);

    /** Applies the decision through the clerk to a bill in the state that the person saw. */
    abstract ManualEditResult by(Clerk clerk, EditAuthor editAuthor, Clerk.Seen seen, UUID editId);

    /** Whether this decision is still possible for an edit. */
    abstract boolean isOpen(ManualEdit edit);

    /**
     * Whether it was already taken by this person, or is in effect without another person's decision: pressing a button
     * twice does no harm.
     */
    abstract boolean isAlreadyTaken(ManualEdit edit, UUID by);
}
