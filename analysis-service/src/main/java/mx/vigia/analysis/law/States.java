package mx.vigia.analysis.law;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The federal entities as they appear in the names of their laws, from {@code laws/states.yaml}. */
final class States {
    private static final Map<String, String> ABBREVIATIONS = Map.of(
            "df", "Distrito Federal",
            "gdf", "Distrito Federal",
            "aldf", "Distrito Federal",
            "cdmx", "Ciudad de México",
            "edomex", "México");
    private static final Set<String> POINTING_WORDS =
            WordSet.of("esa esta dicha ese este dicho propio propia mismo misma citado citada referido referida");
    private static final Set<String> LOCAL_WORDS = WordSet.of("local locales estatal estatales");
    private static final String COUNTRY_OR_STATE = "México";
    private static final int MAX_ARTICLE_WORDS = 2;

    private final List<LegalTokenizer> names = new ArrayList<>();
    private final List<String> written;

    States(List<String> names) {
        written = List.copyOf(names);
        names.forEach(name -> this.names.add(LegalTokenizer.of(name)));
    }

    static States read() {
        return new States(LawCatalog.file("states", new TypeReference<>() {}));
    }

    List<String> all() {
        return written;
    }

    /**
     * Returns the words beginning here that say whose law it is: "del Estado Libre y Soberano de X", "para la Ciudad de
     * México y sus Municipios", "de Jalisco", "de esa entidad", "del Estado".
     */
    Optional<StateTail> tailAt(LegalTokenizer text, int index) {
        int next = text.at(index).isMark(",") ? index + 1 : index;
        if (LOCAL_WORDS.contains(text.at(index).folded())) {
            return Optional.of(pointingTail(text, index, index + 1, false));
        }
        if (!Set.of("de", "del", "para", "en").contains(text.at(next).folded())) {
            return Optional.empty();
        }
        next = skipArticles(text, next);
        boolean pointing = POINTING_WORDS.contains(text.at(next).folded());
        next += pointing ? 1 : 0;
        if (text.at(next).isWord("entidad")) {
            return Optional.of(
                    pointingTail(text, index, next + (text.at(next + 1).isWord("federativa") ? 2 : 1), false));
        }
        Optional<Entity> entity = entityAt(text, next);
        if (entity.isPresent()) {
            return entity.map(found -> new StateTail(
                    found.name, index, found.first, endOfMunicipalities(text, found.after), false, false));
        }
        boolean estado = text.at(next).isWord("estado")
                && (pointing || text.at(next).capital() && !LawNameConnectors.isWeighty(text, next + 1));
        return estado ? Optional.of(pointingTail(text, index, next + 1, !pointing)) : Optional.empty();
    }

    private StateTail pointingTail(LegalTokenizer text, int first, int after, boolean bare) {
        String state =
                onlyBefore(text, first).or(() -> onlyBefore(text, text.size())).orElse("");
        return new StateTail(state, first, after, endOfMunicipalities(text, after), true, bare);
    }

    private static int skipArticles(LegalTokenizer text, int index) {
        int next = index + 1;
        while (Set.of("el", "la", "los", "las").contains(text.at(next).folded()) && next <= index + MAX_ARTICLE_WORDS) {
            next++;
        }
        return next;
    }

    /** Returns the index after "y sus Municipios". */
    private static int endOfMunicipalities(LegalTokenizer text, int index) {
        int next = index;
        if (text.at(next).isWord("y")) {
            next++;
            while (Set.of("de", "para", "sus", "los").contains(text.at(next).folded())) {
                next++;
            }
            return text.at(next).isWord("municipios") ? next + 1 : index;
        }
        return index;
    }

    /** Returns the only entity named before this token; empty if there are several. */
    Optional<String> onlyBefore(LegalTokenizer text, int index) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < index; i++) {
            entityAt(text, i)
                    .map(Entity::name)
                    .filter(name -> !named.contains(name))
                    .ifPresent(named::add);
        }
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** Returns the entity whose name begins here, with or without "Estado Libre y Soberano de". */
    Optional<Entity> entityAt(LegalTokenizer text, int index) {
        int next = index;
        boolean asState = false;
        while (text.at(next).isWord("estado") || asState && isStyle(text, next)) {
            asState = true;
            next++;
        }
        for (int i = 0; i < written.size(); i++) {
            boolean country = written.get(i).equals(COUNTRY_OR_STATE) && !asState;
            int after = text.at(next).capital() && !country ? endOf(names.get(i), text, next) : -1;
            if (after > 0 && !isLongerNameAt(text, next, after)) {
                return Optional.of(new Entity(written.get(i), next, after));
            }
        }
        return Optional.ofNullable(ABBREVIATIONS.get(text.at(index).folded()))
                .map(name -> new Entity(name, index, index + 1));
    }

    /** Whether the words between "Estado" and its name go on: "Libre y Soberano de". */
    private static boolean isStyle(LegalTokenizer text, int at) {
        return Set.of("libre", "y", "soberano", "de", "del")
                .contains(text.at(at).folded());
    }

    /** Whether another entity's longer name begins in the same place: Baja California Sur. */
    private boolean isLongerNameAt(LegalTokenizer text, int first, int after) {
        return names.stream().anyMatch(name -> endOf(name, text, first) > after);
    }

    /** Returns the index after this name, or -1; its first word suffices for names such as Coahuila de Zaragoza. */
    private static int endOf(LegalTokenizer name, LegalTokenizer text, int index) {
        int same = 0;
        while (same < name.size()
                && name.at(same).folded().equals(text.at(index + same).folded())) {
            same++;
        }
        boolean shortForm = same > 0 && name.at(1).isWord("de") && !name.at(0).isWord("ciudad");
        return same == name.size() ? index + same : shortForm ? index + 1 : -1;
    }

    /**
     * A federal entity named in a text: its own name, without "Estado de", from {@code first} to before {@code after}.
     */
    record Entity(String name, int first, int after) {}
}
