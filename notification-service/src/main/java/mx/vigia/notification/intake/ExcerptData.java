package mx.vigia.notification.intake;

/**
 * A place where a text changed: the kind of part and its number, its words before and after; one of them is empty where
 * all of it is new or removed.
 */
public record ExcerptData(String part, String number, String before, String after) {
    public ExcerptData {
        part = part == null ? "" : part;
        number = number == null ? "" : number;
        before = before == null ? "" : before;
        after = after == null ? "" : after;
    }
}
