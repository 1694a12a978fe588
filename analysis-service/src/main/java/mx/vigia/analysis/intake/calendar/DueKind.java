package mx.vigia.analysis.intake.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** The kinds of due day of a bill. */
public enum DueKind implements ContractEnum {
    /** A term of a chamber, a committee or the Executive. */
    TERM("term"),
    /** The last day on which the public may comment. */
    CONSULTATION("consultation"),
    /** A published text, or a part of it, enters into force. */
    ENTRY_INTO_FORCE("entry-into-force"),
    /** An article orders somebody to do something by then. */
    DUTY("duty");

    private final String word;

    DueKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the member with this word. */
    @JsonCreator
    public static DueKind of(String word) {
        return ContractEnum.withWord(DueKind.class, word);
    }
}
