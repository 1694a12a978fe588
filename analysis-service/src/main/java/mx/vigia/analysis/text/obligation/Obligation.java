package mx.vigia.analysis.text.obligation;

import mx.vigia.analysis.text.Part;

/**
 * Something that an article orders by a day: that a text enters into force, or that somebody does something.
 *
 * @param part the article that contains it
 * @param who who is bound, as the sentence names them; empty for an entry into force or if no one is named
 * @param what what is to be done, or what enters into force
 * @param from where its sentence begins in the stored text
 * @param to where its sentence ends
 */
public record Obligation(Kind kind, Part part, String who, String what, DueExpression due, int from, int to) {
    /** The kind of obligation. */
    public enum Kind {
        ENTRY_INTO_FORCE,
        DUTY
    }
}
