package mx.vigia.analysis.text.obligation;

import java.util.regex.Pattern;
import mx.vigia.analysis.text.Folding;
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
    private static final Pattern WHOLE_TEXT_PATTERN = Folding.toPattern(
            "^(?:(?:el|la|los|las) )?(?:presentes?|est[ea]|est[oa]s) [a-z]+|^(?:la ley|el decreto|el codigo)$");

    /** Whether the text as a whole enters into force, apart from parts for which another day is given. */
    public boolean isOfWholeText() {
        return kind == Kind.ENTRY_INTO_FORCE
                && WHOLE_TEXT_PATTERN.matcher(Folding.letters(what)).find();
    }

    /** Returns this obligation, read in a piece of a text, with its positions in the whole. */
    Obligation movedBy(int offset) {
        var moved = new Part(
                part.kind(), part.number(), part.law(), part.from() + offset, part.body() + offset, part.to() + offset);
        return new Obligation(kind, moved, who, what, due, from + offset, to + offset);
    }

    /** The kind of obligation. */
    public enum Kind {
        ENTRY_INTO_FORCE,
        DUTY
    }
}
