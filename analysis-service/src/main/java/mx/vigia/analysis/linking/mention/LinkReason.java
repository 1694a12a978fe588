package mx.vigia.analysis.linking.mention;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** Why a mention is linked to a bill, or why it is not. */
public enum LinkReason implements ContractEnum {
    /** It gives a native key of the bill. */
    KEY("key"),
    /** It leads to the very place of the bill on a page. */
    PLACE("place"),
    /** The bill's own entry leads to the page of this proceeding. */
    OWN_PAGE("own-page"),
    /** It cites the number of the gazette under which this bill alone is known. */
    NUMBER("number"),
    NUMBER_AND_TITLE("number-and-title"),
    /** It leads to a document that the bill leads to as well, and the titles agree. */
    DOCUMENT_AND_TITLE("document-and-title"),
    /** Titles agree, and on that day that chamber published a report on it or took a step. */
    TITLE_AND_DAY("title-and-day"),
    /** Titles agree, and the commission that meets has the bill. */
    TITLE_AND_COMMITTEE("title-and-committee"),
    /** Titles agree, and a vote or a sitting of that day in that chamber is about the bill. */
    TITLE_AND_PROCEEDING("title-and-proceeding"),
    /** No bill we know answers to it. */
    UNKNOWN("unknown"),
    /** A bill bears such a title, and nothing else speaks for it. */
    TITLE_ALONE("title-alone"),
    /** More than one bill answers to it as well. */
    SEVERAL("several");

    private final String word;

    LinkReason(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether one such ground is enough, however many bills it points to. */
    boolean sure() {
        return this == KEY || this == PLACE || this == OWN_PAGE;
    }

    /** The member with this word. */
    @JsonCreator
    public static LinkReason of(String word) {
        return ContractEnum.withWord(LinkReason.class, word);
    }
}
