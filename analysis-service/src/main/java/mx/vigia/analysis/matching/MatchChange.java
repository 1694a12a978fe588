package mx.vigia.analysis.matching;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** Whether a change made a bill answer a question, or unmade that. */
public enum MatchChange implements ContractEnum {
    /** It answered before, or was not there. */
    NONE("none"),
    /** It answers now and did not before: to whoever asks, the bill is new. */
    NEWLY("newly"),
    /** It answered before and does no more. */
    NO_LONGER("no-longer");

    private final String word;

    MatchChange(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The member with this word of the contract. */
    @JsonCreator
    public static MatchChange of(String word) {
        return ContractEnum.withWord(MatchChange.class, word);
    }
}
