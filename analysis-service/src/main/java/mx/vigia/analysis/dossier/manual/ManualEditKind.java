package mx.vigia.analysis.dossier.manual;

import mx.vigia.platform.text.ContractEnum;

/** The kinds of manual edit. */
public enum ManualEditKind implements ContractEnum {
    /** A whole matter that no site shows. */
    MATTER("matter"),
    /** A step that no site shows. */
    STEP("step"),
    /** A corrected value of a field, or of a step. */
    CORRECTION("correction"),
    /** A topic that a bill is about, or is not, regardless of the rules. */
    TOPIC("topic");

    private final String word;

    ManualEditKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the member with this word. */
    public static ManualEditKind of(String word) {
        return ContractEnum.withWord(ManualEditKind.class, word);
    }
}
