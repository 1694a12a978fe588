package mx.vigia.analysis.text.obligation.duty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.analysis.text.DataWordList;

/** Function words and set phrases of Spanish legal prose by the name of their list, folded; from the resources. */
final class GrammarWords {
    private static final Map<String, List<String>> LISTS = read();

    private GrammarWords() {}

    /** Returns the words of a list in the order of the file. */
    static List<String> list(String name) {
        var words = LISTS.get(name);
        if (words == null) {
            throw new IllegalArgumentException(
                    "expected a list of words named " + name + " but found " + LISTS.keySet());
        }
        return words;
    }

    static Set<String> set(String name) {
        return Set.copyOf(list(name));
    }

    /** Reads lines of <i>name: word, phrase of words</i>; an indented line goes on with the list above. */
    private static Map<String, List<String>> read() {
        var lists = new HashMap<String, List<String>>();
        var words = new ArrayList<String>();
        for (var line : DataWordList.lines("text/duty-grammar.txt")) {
            if (!Character.isWhitespace(line.charAt(0))) {
                words = new ArrayList<>();
                lists.put(line.substring(0, line.indexOf(':')), words);
            }
            for (var word : line.substring(line.indexOf(':') + 1).split(",")) {
                if (!word.isBlank()) {
                    words.add(word.strip());
                }
            }
        }
        return lists;
    }
}
