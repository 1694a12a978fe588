package mx.vigia.analysis.web.editing;

import java.sql.SQLException;
import java.util.UUID;
import mx.vigia.analysis.dossier.manual.HandAct;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.Done;
import mx.vigia.analysis.intake.manual.Hand;

/** What may be decided of an act of a person's hand; its name in lower case is its word in an address. */
enum HandDecision {
    /** Take it back; of a contested correction, also the way to take what the source says. */
    UNDO("undone") {
        @Override
        String button(HandAct act) {
            return act.contested() ? "hand.take-source" : "hand.undo";
        }

        @Override
        Done by(Clerk clerk, Hand hand, Clerk.Seen seen, UUID act) throws SQLException {
            return clerk.undo(hand, seen, act);
        }

        @Override
        boolean isOpen(HandAct act) {
            return act.inForce();
        }

        @Override
        boolean isTaken(HandAct act, UUID by) {
            return !act.inForce() && by.equals(act.closing().author());
        }
    },
    /** Stand by a correction although the source has changed. */
    CONFIRM("confirmed") {
        @Override
        String button(HandAct act) {
            return "hand.keep-mine";
        }

        @Override
        Done by(Clerk clerk, Hand hand, Clerk.Seen seen, UUID act) throws SQLException {
            return clerk.confirm(hand, seen, act);
        }

        @Override
        boolean isOpen(HandAct act) {
            return act.contested();
        }

        @Override
        boolean isTaken(HandAct act, UUID by) {
            return act.inForce() && !act.contested();
        }
    };

    private final String door;

    HandDecision(String door) {
        this.door = door;
    }

    /** Where its form is sent, behind the address of the act. */
    String door() {
        return door;
    }

    /** Under which words its button is filed. */
    abstract String button(HandAct act);

    /** Has the clerk do it to a bill as the person saw it. */
    abstract Done by(Clerk clerk, Hand hand, Clerk.Seen seen, UUID act) throws SQLException;

    /** Whether there is still something to decide of an act in this way. */
    abstract boolean isOpen(HandAct act);

    /** Whether it stands so already, taken by this person or by nobody else otherwise: a button pressed twice does no harm. */
    abstract boolean isTaken(HandAct act, UUID by);
}
