package mx.vigia.analysis.bill.stage;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** What does not fit about a step. */
public enum StepFlag implements ContractEnum {
    /** It cannot have been taken where the bill stood: sources publish late, and err. */
    OUT_OF_ORDER("out-of-order"),
    /** Its words are not in the table of phrases. */
    UNKNOWN_PHRASE("unknown-phrase");

    private final String word;

    StepFlag(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The member with this word of the contract. */
    @JsonCreator
    public static StepFlag of(String word) {
        return ContractEnum.withWord(StepFlag.class, word);
    }
}
