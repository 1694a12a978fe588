package mx.vigia.local.pretend.chamber;

import java.time.Instant;
import java.util.Map;

/** An action performed on the legislature: a line of its journal. */
record Action(Instant at, String name, Map<String, String> with) {
    Action {
        with = Map.copyOf(with);
    }

    String word(String key, String otherwise) {
        var statement = with.getOrDefault(key, "").strip();
        return statement.isEmpty() ? otherwise : statement;
    }

    int count(String key, int otherwise) {
        var statement = word(key, "");
        return statement.matches("-?\\d{1,6}") ? Integer.parseInt(statement) : otherwise;
    }

    boolean isTrue(String key) {
        return word(key, "false").equals("true") || word(key, "").equals("on");
    }
}
