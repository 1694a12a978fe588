package mx.vigia.analysis.bill.stage;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** Why a step does not fit. */
public enum StepFlag implements ContractEnum {
    /** It cannot have been taken at the bill's stage: sources publish late, and make mistakes. */
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

    /** Returns the member with this contract word. */
    @JsonCreator
    public static StepFlag of(String word) {
        return ContractEnum.withWord(StepFlag.class, word);
    }
}
