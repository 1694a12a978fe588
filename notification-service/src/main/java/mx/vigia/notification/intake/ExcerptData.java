package mx.vigia.notification.intake;

import mx.vigia.platform.text.OrEmpty;

/**
 * A place where a text changed: the kind of part and its number, its words before and after; one of them is empty where
 * all of it is new or removed.
 *
 * @param law its law, or empty
 * @param removed only the words that are gone, and {@code inserted} those in their place; empty where there are none,
 *     or they are long
 */
public record ExcerptData(
        String part, String number, String before, String after, String law, String removed, String inserted) {
    public ExcerptData {
        part = OrEmpty.text(part);
        number = OrEmpty.text(number);
        before = OrEmpty.text(before);
        after = OrEmpty.text(after);
        law = OrEmpty.text(law);
        removed = OrEmpty.text(removed);
        inserted = OrEmpty.text(inserted);
    }
}
