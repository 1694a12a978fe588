package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** Where in a bill words were found. */
public enum EvidencePlace implements ContractEnum {
    TITLE("title"),
    TEXT("text"),
    /** The summary, or the source's own words for the subject. */
    SUMMARY("summary"),
    /** In the text, where it argues and decrees nothing: its statement of reasons. */
    MOTIVES("motives");

    private final String word;

    EvidencePlace(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The member with this word of the contract. */
    @JsonCreator
    public static EvidencePlace of(String word) {
        return ContractEnum.withWord(EvidencePlace.class, word);
    }
}
