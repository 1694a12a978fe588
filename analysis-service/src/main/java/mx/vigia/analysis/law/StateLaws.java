package mx.vigia.analysis.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The constitutions, codes and main laws of the federal entities by their official names, from
 * {@code laws/state-laws.yaml}. Titles write "del Estado de" where the official name has "para el Estado Libre y
 * Soberano de", or the reverse; such words never distinguish two laws of one entity.
 */
final class StateLaws {
    private static final String CITY = "Ciudad de México";
    /** The city's name until 2016, which many of its laws still bear. */
    private static final String FORMER_CITY = "Distrito Federal";

    private final Map<String, String> official = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** One wording and the entities whose law is named so. */
    private record Pattern(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) List<String> of) {}

    StateLaws(States states) {
        List<Pattern> patterns = LawCatalog.file("state-laws", new TypeReference<>() {});
        patterns.forEach(pattern -> pattern.of.forEach(state -> add(states, pattern.name.replace("{}", state), state)));
    }

    private void add(States states, String name, String state) {
        if (!states.all().contains(state)) {
            throw new IllegalArgumentException("laws/state-laws.yaml: expected a federal entity but found " + state);
        }
        names.add(name);
        official.putIfAbsent(key(baseOf(states, name), state), name);
    }

    /** Returns the words before those that say whose law it is. */
    private static String baseOf(States states, String name) {
        LegalTokenizer words = LegalTokenizer.of(name);
        for (int i = 1; i < words.size(); i++) {
            if (states.tailAt(words, i).filter(tail -> !tail.pointing()).isPresent()) {
                return name.substring(0, words.at(i - 1).end());
            }
        }
        return name;
    }

    private static String key(String base, String state) {
        return state + ": " + LawTree.significantWords(base);
    }

    /** Returns all official names. */
    List<String> all() {
        return List.copyOf(names);
    }

    boolean has(String base, String state) {
        return find(base, state).isPresent();
    }

    /** Returns the official name of an entity's law, or else the words with the ending they are written with. */
    String name(String base, String state, String ending) {
        return find(base, state).orElse(base + ending);
    }

    private Optional<String> find(String base, String state) {
        Optional<String> name = Optional.ofNullable(official.get(key(base, state)));
        return name.isEmpty() && state.equals(CITY) ? Optional.ofNullable(official.get(key(base, FORMER_CITY))) : name;
    }
}
