package mx.vigia.analysis.web.editing;

import java.sql.SQLException;
import java.util.UUID;
import mx.vigia.analysis.dossier.manual.ManualEdit;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.EditAuthor;
import mx.vigia.analysis.intake.manual.ManualEditResult;

/** What may be decided of an act of a person's hand; its name in lower case is its word in an address. */
enum EditDecision {
    /** Take it back; of a contested correction, also the way to take what the source says. */
    UNDO("undone") {
        @Override
        String button(ManualEdit act) {
            return act.contested() ? "hand.take-source" : "hand.undo";
        }

        @Override
        ManualEditResult by(Clerk clerk, EditAuthor hand, Clerk.Seen seen, UUID act) throws SQLException {
            return clerk.undo(hand, seen, act);
        }

        @Override
        boolean isOpen(ManualEdit act) {
            return act.inForce();
        }

        @Override
        boolean isAlreadyTaken(ManualEdit act, UUID by) {
            return !act.inForce() && by.equals(act.closing().author());
        }
    },
    /** Stand by a correction although the source has changed. */
    CONFIRM("confirmed") {
        @Override
        String button(ManualEdit act) {
            return "hand.keep-mine";
        }

        @Override
        ManualEditResult by(Clerk clerk, EditAuthor hand, Clerk.Seen seen, UUID act) throws SQLException {
            return clerk.confirm(hand, seen, act);
        }

        @Override
        boolean isOpen(ManualEdit act) {
            return act.contested();
        }

        @Override
        boolean isAlreadyTaken(ManualEdit act, UUID by) {
            return act.inForce() && !act.contested();
        }
    };

    private final String door;

    EditDecision(String door) {
        this.door = door;
    }

    /** Where its form is sent, behind the address of the act. */
    String pathSegment() {
        return door;
    }

    /** Under which words its button is filed. */
    abstract String button(ManualEdit act);

    /** Has the clerk do it to a bill as the person saw it. */
    abstract ManualEditResult by(Clerk clerk, EditAuthor hand, Clerk.Seen seen, UUID act) throws SQLException;

    /** Whether there is still something to decide of an act in this way. */
    abstract boolean isOpen(ManualEdit act);

    /** Whether it stands so already, taken by this person or by nobody else otherwise: a button pressed twice does no harm. */
    abstract boolean isAlreadyTaken(ManualEdit act, UUID by);
}
