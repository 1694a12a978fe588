package mx.vigia.local.pretend.chamber;

import java.time.Instant;
import java.util.Map;

/** An action performed on the legislature: a line of its journal. */
record Action(Instant at, String name, Map<String, String> with) {
    Action {
        with = Map.copyOf(with);
    }

    String word(String key, String otherwise) {
        var said = with.getOrDefault(key, "").strip();
        return said.isEmpty() ? otherwise : said;
    }

    int count(String key, int otherwise) {
        var said = word(key, "");
        return said.matches("-?\\d{1,6}") ? Integer.parseInt(said) : otherwise;
    }

    boolean says(String key) {
        return word(key, "false").equals("true") || word(key, "").equals("on");
    }
}
