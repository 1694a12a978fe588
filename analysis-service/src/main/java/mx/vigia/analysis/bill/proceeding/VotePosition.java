package mx.vigia.analysis.bill.proceeding;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** The position of a person in a vote. */
public enum VotePosition implements ContractEnum {
    FAVOUR("favour"),
    AGAINST("against"),
    ABSTENTION("abstention"),
    /** Present without voting. */
    PRESENT("present"),
    ABSENT("absent"),
    OTHER("other");

    private final String word;

    VotePosition(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the member with this contract word. */
    @JsonCreator
    public static VotePosition of(String word) {
        return ContractEnum.withWord(VotePosition.class, word);
    }
}
