package mx.vigia.analysis.matching;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** Whether a change made a bill match a query, or stop matching it. */
public enum MatchChange implements ContractEnum {
    /** It matched before, or did not exist. */
    NONE("none"),
    /** It matches now and did not before: for the watch, the bill is new. */
    NEWLY("newly"),
    /** It matched before and no longer does. */
    NO_LONGER("no-longer");

    private final String word;

    MatchChange(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the value with this word of the contract. */
    @JsonCreator
    public static MatchChange of(String word) {
        return ContractEnum.withWord(MatchChange.class, word);
    }
}
