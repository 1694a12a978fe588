package mx.vigia.analysis.bill.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** The kind of body. */
public enum BodyKind implements ContractEnum {
    CHAMBER("chamber"),
    GOVERNING_BODY("governing-body"),
    GROUP("group"),
    COMMITTEE("committee"),
    EXECUTIVE("executive"),
    STATE_CONGRESS("state-congress"),
    REGULATOR("regulator"),
    AGENCY("agency"),
    CITIZENS("citizens");

    private final String word;

    BodyKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the member with this word of the data. */
    @JsonCreator
    public static BodyKind of(String word) {
        return ContractEnum.withWord(BodyKind.class, word);
    }
}
