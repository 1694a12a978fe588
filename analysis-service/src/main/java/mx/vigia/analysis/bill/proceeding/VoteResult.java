package mx.vigia.analysis.bill.proceeding;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** What came of a vote, where the source itself says so. */
public enum VoteResult implements ContractEnum {
    PASSED("passed"),
    REJECTED("rejected"),
    OTHER("other");

    private final String word;

    VoteResult(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The member with this word of the contract. */
    @JsonCreator
    public static VoteResult of(String word) {
        return ContractEnum.withWord(VoteResult.class, word);
    }
}
