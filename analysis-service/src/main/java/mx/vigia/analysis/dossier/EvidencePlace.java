package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** The part of a bill in which words were found. */
public enum EvidencePlace implements ContractEnum {
    TITLE("title"),
    TEXT("text"),
    /** The summary, or the source's own words for the subject. */
    SUMMARY("summary"),
    /** The part of the text that argues and decrees nothing: its statement of reasons. */
    MOTIVES("motives"),
    /** The text of its report, minuta or decree, where only that is about the topic; without a position. */
    DOCUMENT("document");

    private final String word;

    EvidencePlace(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the member with this contract word. */
    @JsonCreator
    public static EvidencePlace of(String word) {
        return ContractEnum.withWord(EvidencePlace.class, word);
    }
}
