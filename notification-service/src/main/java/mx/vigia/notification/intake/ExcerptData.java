package mx.vigia.notification.intake;

import mx.vigia.platform.text.OrEmpty;

/**
 * A place where a text changed: the kind of part and its number, its words before and after; one of them is empty where
 * all of it is new or removed.
 */
public record ExcerptData(String part, String number, String before, String after) {
    public ExcerptData {
        part = OrEmpty.text(part);
        number = OrEmpty.text(number);
        before = OrEmpty.text(before);
        after = OrEmpty.text(after);
    }
}
