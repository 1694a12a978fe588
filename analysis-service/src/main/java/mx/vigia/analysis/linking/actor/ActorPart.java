package mx.vigia.analysis.linking.actor;

import mx.vigia.platform.text.ContractEnum;

/** The part in which a person or body is named. */
public enum ActorPart implements ContractEnum {
    PROPONENT("proponent"),
    VOTE("vote"),
    TURN("turn"),
    /** A committee that is to report on a bill. */
    REPORT("report"),
    /** A committee that is to give its opinion on a bill. */
    OPINION("opinion"),
    MEETING("meeting");

    private final String word;

    ActorPart(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
