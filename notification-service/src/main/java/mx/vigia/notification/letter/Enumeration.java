package mx.vigia.notification.letter;

import java.util.List;
import mx.vigia.platform.i18n.Messages;

/** Lists in words: {@code arts. 4, 16 y 20 Bis}. */
final class Enumeration {
    private Enumeration() {}

    /** Returns the items with commas, and a word before the last. */
    static String of(List<String> items, Messages words) {
        return items.size() < 2
                ? String.join("", items)
                : words.say("letter.and", String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
    }
}
