package mx.vigia.analysis.proceeding;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.analysis.bill.Worded;

/** What somebody did in a vote. */
public enum Position implements Worded {
    FAVOUR("favour"),
    AGAINST("against"),
    ABSTENTION("abstention"),
    /** There, and did not vote. */
    PRESENT("present"),
    ABSENT("absent"),
    OTHER("other");

    private final String word;

    Position(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The member with this word of the contract. */
    @JsonCreator
    public static Position of(String word) {
        return Worded.withWord(Position.class, word);
    }
}
