package mx.vigia.analysis.dossier.manual;

import mx.vigia.platform.text.ContractEnum;

/** Why a manual edit is no longer active. */
public enum EditEndReason implements ContractEnum {
    /** A person took it back. */
    UNDONE("undone"),
    /** The same field was corrected again. */
    REPLACED("replaced"),
    /** The sources now state the same. */
    SPENT("spent");

    private final String word;

    EditEndReason(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the member with this word. */
    public static EditEndReason of(String word) {
        return ContractEnum.withWord(EditEndReason.class, word);
    }
}
