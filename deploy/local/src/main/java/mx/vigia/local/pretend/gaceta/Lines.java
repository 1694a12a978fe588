package mx.vigia.local.pretend.gaceta;

import java.util.ArrayList;
import java.util.List;

/** Wraps text to a given width. */
final class Lines {
    private static final int MIN_HYPHENATED_LENGTH = 6;

    private Lines() {}

    static List<String> wrap(String words, int across) {
        return wrapLines(words, across, false);
    }

    /** Wraps text as covers do: a long word at the end of a line may be hyphenated. */
    static List<String> wrapHyphenated(String words, int across) {
        return wrapLines(words, across, true);
    }

    private static List<String> wrapLines(String words, int across, boolean breaking) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words.strip().split("\\s+")) {
            var room = across - line.length() - 1;
            if (word.length() <= room || line.isEmpty()) {
                line = (line + " " + word).strip();
            } else if (breaking && isBreakable(word) && room > MIN_HYPHENATED_LENGTH / 2 + 1) {
                var head = Math.min(room - 1, word.length() - 3);
                lines.add(line + " " + word.substring(0, head) + "-");
                line = word.substring(head);
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    private static boolean isBreakable(String word) {
        return word.length() > MIN_HYPHENATED_LENGTH && word.chars().allMatch(Character::isLowerCase);
    }
}
