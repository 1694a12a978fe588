package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.analysis.bill.Worded;

/** The sorts of fact we tell. */
public enum FactKind implements Worded {
    NEW("new"),
    TEXT_CHANGED("text-changed"),
    REFERRED("referred"),
    STEP_ADDED("step-added"),
    /** A chamber voted on the bill, or the result of that vote was corrected. */
    VOTE("vote"),
    /** The bill is on the agenda of a meeting. */
    AGENDA("agenda"),
    /** A meeting with the bill on its agenda was put off, or has another day or hour. */
    AGENDA_POSTPONED("agenda-postponed"),
    /** A meeting with the bill on its agenda was called off, or the bill is on its agenda no longer. */
    AGENDA_CANCELLED("agenda-cancelled");

    private final String word;

    FactKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The member with this word of the contract. */
    @JsonCreator
    public static FactKind of(String word) {
        return Worded.withWord(FactKind.class, word);
    }
}
