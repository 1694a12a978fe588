package mx.vigia.analysis.linking.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** The strength of the evidence that two records are one matter. */
public enum MatchStrength implements ContractEnum {
    /** Too weak to be shown to anyone. */
    NOTHING("nothing"),
    /** Evidence both for and against: offered for review only if no better candidate exists. */
    FAINT("faint"),
    /** Enough for a manual review. */
    DOUBT("doubt"),
    /** Enough to link automatically, if no other candidate fits as well. */
    STRONG("strong");

    private final String word;

    MatchStrength(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the strength with this word. */
    @JsonCreator
    public static MatchStrength of(String word) {
        return ContractEnum.withWord(MatchStrength.class, word);
    }
}
