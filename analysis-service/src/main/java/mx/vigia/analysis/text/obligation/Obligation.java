package mx.vigia.analysis.text.obligation;

import mx.vigia.analysis.text.Part;

/**
 * What an article orders to happen by a day: that a text enters into force, or that somebody does something.
 *
 * @param part the article it stands in
 * @param who who is bound, as the sentence names them; nothing for an entry into force or where no one is named
 * @param what what is to be done, or what enters into force
 * @param from where its sentence begins in the stored text
 * @param to where its sentence ends
 */
public record Obligation(Kind kind, Part part, String who, String what, DueExpression due, int from, int to) {
    /** What is ordered. */
    public enum Kind {
        ENTRY_INTO_FORCE,
        DUTY
    }
}
