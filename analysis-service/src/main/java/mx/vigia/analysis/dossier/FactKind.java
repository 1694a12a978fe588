package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.analysis.bill.Worded;

/** The sorts of fact we tell. */
public enum FactKind implements Worded {
    NEW("new"),
    TEXT_CHANGED("text-changed"),
    REFERRED("referred"),
    STEP_ADDED("step-added");

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
