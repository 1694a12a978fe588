package mx.vigia.analysis.proceeding;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.analysis.bill.Worded;

/** The sorts of proceeding. */
public enum Subject implements Worded {
    VOTE("vote"),
    MEETING("meeting"),
    DEBATE("debate");

    private final String word;

    Subject(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The member with this word of the contract. */
    @JsonCreator
    public static Subject of(String word) {
        return Worded.withWord(Subject.class, word);
    }
}
