package mx.vigia.analysis.bill.proceeding;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** The status of a meeting. */
public enum MeetingStatus implements ContractEnum {
    CALLED("called"),
    POSTPONED("postponed"),
    CANCELLED("cancelled"),
    HELD("held");

    private final String word;

    MeetingStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the member with this contract word. */
    @JsonCreator
    public static MeetingStatus of(String word) {
        return ContractEnum.withWord(MeetingStatus.class, word);
    }
}
