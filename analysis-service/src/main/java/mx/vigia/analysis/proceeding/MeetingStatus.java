package mx.vigia.analysis.proceeding;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.analysis.bill.Worded;

/** How it stands with a meeting. */
public enum MeetingStatus implements Worded {
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

    /** The member with this word of the contract. */
    @JsonCreator
    public static MeetingStatus of(String word) {
        return Worded.withWord(MeetingStatus.class, word);
    }
}
