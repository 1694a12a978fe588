package mx.vigia.scraper.trial;

import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of {@code deploy/local/try}.
 *
 * @param site the name of a site
 * @param page an address or a file
 * @param at the original address of a file, empty if its name or a manifest states it
 */
record TryArguments(String site, String page, String at, boolean json) {
    static TryArguments of(List<String> arguments) {
        var words = new ArrayList<String>();
        var at = "";
        var json = false;
        for (var i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--json" -> json = true;
                case "--at" -> {
                    if (++i == arguments.size()) {
                        throw new Unclear("expected an address behind --at");
                    }
                    at = arguments.get(i);
                }
                case String word when word.startsWith("--") -> throw new Unclear("unknown option " + word);
                case String word -> words.add(word);
            }
        }
        if (words.size() != 2) {
            throw new Unclear("expected SITE and ADDRESS-OR-FILE but found " + words);
        }
        return new TryArguments(words.get(0), words.get(1), at, json);
    }

    boolean isAddress() {
        return page.matches("https?://.+");
    }

    /** Thrown for arguments that cannot be understood. */
    static final class Unclear extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Unclear(String why) {
            super(why);
        }
    }
}
