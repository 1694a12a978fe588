package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** The kinds of page on which a bill is sighted. */
public enum BillPageKind implements ContractEnum {
    PERIOD_LIST("period-list"),
    DAY("day"),
    ANNEX_INDEX("annex-index"),
    ANNEX_PART("annex-part"),
    TURN_LIST("turn-list"),
    LIST("list"),
    RECORD("record"),
    TEXT("text"),
    FEED("feed"),
    /** A page of a vote: totals by group. */
    VOTE("vote"),
    ROLL_CALL("roll-call"),
    AGENDA("agenda"),
    TRANSCRIPT("transcript"),
    /** No page: a person entered it. */
    MANUAL("manual"),
    /** A kind of page whose word is not known yet. */
    OTHER("other");

    private final String word;

    BillPageKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the member with this contract word. */
    @JsonCreator
    public static BillPageKind of(String word) {
        return ContractEnum.withWord(BillPageKind.class, word);
    }
}
