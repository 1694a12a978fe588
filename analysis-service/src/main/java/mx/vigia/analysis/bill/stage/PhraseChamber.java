package mx.vigia.analysis.bill.stage;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** Which of a bill's two chambers a phrase refers to, where it states so. */
public enum PhraseChamber implements ContractEnum {
    UNSAID("unsaid"),
    ORIGIN("origin"),
    REVIEWING("reviewing");

    private final String word;

    PhraseChamber(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the member with this word of the table of phrases. */
    @JsonCreator
    public static PhraseChamber of(String word) {
        return ContractEnum.withWord(PhraseChamber.class, word);
    }
}
