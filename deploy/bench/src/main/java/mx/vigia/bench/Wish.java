package mx.vigia.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a measurement is wanted: {@code --name value} pairs, each with a usual value.
 *
 * @param checkout the folder with the built services
 */
record Wish(Path checkout, Map<String, String> options) {

    Wish {
        options = Map.copyOf(options);
    }

    static Wish of(Path checkout, List<String> arguments) {
        var options = new HashMap<String, String>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            options.put(arguments.get(i).replaceFirst("^--", ""), arguments.get(i + 1));
        }
        return new Wish(checkout, options);
    }

    int number(String name, int usual) {
        return Integer.parseInt(options.getOrDefault(name, Integer.toString(usual)));
    }

    String word(String name, String usual) {
        return options.getOrDefault(name, usual);
    }

    /** A folder or file; a relative one is taken from the checkout. */
    Path path(String name, String usual) {
        return checkout.resolve(options.getOrDefault(name, usual)).normalize();
    }
}
