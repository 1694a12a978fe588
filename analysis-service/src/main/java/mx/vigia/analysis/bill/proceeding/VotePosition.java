package mx.vigia.analysis.bill.proceeding;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** What somebody did in a vote. */
public enum VotePosition implements ContractEnum {
    FAVOUR("favour"),
    AGAINST("against"),
    ABSTENTION("abstention"),
    /** There, and did not vote. */
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

    /** The member with this word of the contract. */
    @JsonCreator
    public static VotePosition of(String word) {
        return ContractEnum.withWord(VotePosition.class, word);
    }
}
