package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** The chamber or body in which a step was taken. */
public enum Chamber implements ContractEnum {
    DEPUTIES("deputies"),
    SENATE("senate"),
    PERMANENT_COMMISSION("permanent-commission"),
    /** The only chamber of a state or a country. */
    CONGRESS("congress"),
    /** The lower chamber of another country. */
    LOWER("lower"),
    /** The upper chamber of another country. */
    UPPER("upper");

    private final String word;

    Chamber(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the member with this contract word. */
    @JsonCreator
    public static Chamber of(String word) {
        return ContractEnum.withWord(Chamber.class, word);
    }
}
