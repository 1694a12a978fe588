package mx.vigia.analysis.bill.proceeding;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** The kind of meeting. */
public enum MeetingKind implements ContractEnum {
    SESSION("session"),
    COMMITTEE("committee"),
    FORUM("forum"),
    HEARING("hearing"),
    OPEN_PARLIAMENT("open-parliament"),
    OTHER("other");

    private final String word;

    MeetingKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the member with this contract word. */
    @JsonCreator
    public static MeetingKind of(String word) {
        return ContractEnum.withWord(MeetingKind.class, word);
    }
}
