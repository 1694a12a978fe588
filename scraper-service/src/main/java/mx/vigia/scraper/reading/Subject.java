package mx.vigia.scraper.reading;

import java.util.Locale;

/** What a sighting is about; each has its own topic and schema in the event contract. */
public enum Subject {
    BILL("bill"),
    VOTE("vote"),
    MEETING("meeting"),
    DEBATE("debate"),
    /** A committee and its members. */
    COMMITTEE("committee");

    private final String word;

    Subject(String word) {
        this.word = word;
    }

    /** Returns its name in the contract: its topic is the plural, and its keys begin with it unless it is a bill. */
    public String word() {
        return word;
    }

    /** Returns the subject of this name. */
    public static Subject of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
