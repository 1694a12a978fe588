package mx.vigia.analysis.bill.proceeding;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** The result of a vote, where the source itself states it. */
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

    /** Returns the member with this contract word. */
    @JsonCreator
    public static VoteResult of(String word) {
        return ContractEnum.withWord(VoteResult.class, word);
    }
}
