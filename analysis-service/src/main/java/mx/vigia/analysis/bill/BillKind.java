package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** The kind of matter a bill is. */
public enum BillKind implements ContractEnum {
    INITIATIVE("initiative"),
    MOTION("motion"),
    MINUTA("minuta"),
    REPORT("report"),
    /** A law or decree as published. */
    DECREE("decree"),
    /** A regulator's act. */
    RULE("rule"),
    DRAFT_RULE("draft-rule"),
    /** A call for comments. */
    CONSULTATION("consultation"),
    /** Any other act of a gazette. */
    NOTICE("notice"),
    /** A hearing, forum or open parliament that is called without naming a bill. */
    HEARING("hearing"),
    OTHER("other");

    private final String word;

    BillKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether comments may be submitted on a matter of this kind. */
    public boolean takesComments() {
        return this == CONSULTATION || this == DRAFT_RULE;
    }

    /** Returns the member with this contract word. */
    @JsonCreator
    public static BillKind of(String word) {
        return ContractEnum.withWord(BillKind.class, word);
    }
}
