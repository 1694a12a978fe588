package mx.vigia.analysis.bill.proceeding;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** The kinds of proceeding. */
public enum ProceedingKind implements ContractEnum {
    VOTE("vote"),
    MEETING("meeting"),
    DEBATE("debate");

    private final String word;

    ProceedingKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the member with this contract word. */
    @JsonCreator
    public static ProceedingKind of(String word) {
        return ContractEnum.withWord(ProceedingKind.class, word);
    }
}
