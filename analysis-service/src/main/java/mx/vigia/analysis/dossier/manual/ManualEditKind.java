package mx.vigia.analysis.dossier.manual;

import mx.vigia.platform.text.ContractEnum;

/** The sorts of thing a hand does. */
public enum ManualEditKind implements ContractEnum {
    /** A whole matter that no site shows. */
    MATTER("matter"),
    /** A step that no site shows. */
    STEP("step"),
    /** A field, or a step, that is to read otherwise. */
    CORRECTION("correction"),
    /** A topic that a bill is about, or is not, whatever the rules say. */
    TOPIC("topic");

    private final String word;

    ManualEditKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The member with this word. */
    public static ManualEditKind of(String word) {
        return ContractEnum.withWord(ManualEditKind.class, word);
    }
}
