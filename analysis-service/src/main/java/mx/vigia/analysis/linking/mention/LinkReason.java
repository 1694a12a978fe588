package mx.vigia.analysis.linking.mention;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** The reason why a mention is linked to a bill, or why it is not. */
public enum LinkReason implements ContractEnum {
    /** The mention gives a native key of the bill. */
    KEY("key"),
    /** The mention links to the exact place of the bill on a page. */
    PLACE("place"),
    /** The bill's own entry links to the page of this proceeding. */
    OWN_PAGE("own-page"),
    /** The mention cites a gazette number that only this bill has. */
    NUMBER("number"),
    NUMBER_AND_TITLE("number-and-title"),
    /** The mention links to a document that the bill links to as well, and the titles agree. */
    DOCUMENT_AND_TITLE("document-and-title"),
    /** The titles agree, and on that day that chamber published a report on the bill or took a step. */
    TITLE_AND_DAY("title-and-day"),
    /** The titles agree, and a vote or a sitting of that day in that chamber is about the bill. */
    TITLE_AND_PROCEEDING("title-and-proceeding"),
    /** No known bill matches. */
    UNKNOWN("unknown"),
    /** A bill has such a title, without other evidence. */
    TITLE_ALONE("title-alone"),
    /** More than one bill matches. */
    SEVERAL("several");

    private final String word;

    LinkReason(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether a single reason of this kind is enough, however many bills it points to. */
    boolean isSufficientAlone() {
        return this == KEY || this == PLACE || this == OWN_PAGE;
    }

    /** Returns the reason with this word. */
    @JsonCreator
    public static LinkReason of(String word) {
        return ContractEnum.withWord(LinkReason.class, word);
    }
}
