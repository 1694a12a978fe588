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

    /** Returns the numbers of articles, and how many more there are; empty where there are none. */
    static String ofArticles(List<String> numbers, int more, Messages words) {
        if (numbers.isEmpty()) {
            return "";
        }
        var all = more > 0 ? words.say("letter.and.more", String.join(", ", numbers), more) : of(numbers, words);
        return words.say(numbers.size() + more == 1 ? "letter.article" : "letter.articles", all);
    }
}
