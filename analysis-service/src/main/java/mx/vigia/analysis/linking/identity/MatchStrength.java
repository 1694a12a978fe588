package mx.vigia.analysis.linking.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** How much speaks for two records' being one matter. */
public enum MatchStrength implements ContractEnum {
    /** Too little to be shown to anybody. */
    NOTHING("nothing"),
    /** Something speaks for it and something against: for a person to look at only where nothing else comes near. */
    FAINT("faint"),
    /** Enough for a person to look at. */
    DOUBT("doubt"),
    /** Enough to link them, if nobody else fits as well. */
    STRONG("strong");

    private final String word;

    MatchStrength(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The member with this word. */
    @JsonCreator
    public static MatchStrength of(String word) {
        return ContractEnum.withWord(MatchStrength.class, word);
    }
}
