package mx.vigia.analysis.bill.proceeding;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** What came of a vote, where the source itself says so. */
public enum Result implements ContractEnum {
    PASSED("passed"),
    REJECTED("rejected"),
    OTHER("other");

    private final String word;

    Result(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The member with this word of the contract. */
    @JsonCreator
    public static Result of(String word) {
        return ContractEnum.withWord(Result.class, word);
    }
}
