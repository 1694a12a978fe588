package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The federal entities as they appear in the names of their laws. */
final class States {
    private final List<LegalTokenizer> names = new ArrayList<>();
    private final List<String> written;

    States(List<String> names) {
        written = List.copyOf(names);
        names.forEach(name -> this.names.add(LegalTokenizer.of(name)));
    }

    /** Whether the text continues with "del Estado de X", "para la Ciudad de México" or "de Jalisco". */
    boolean isNamedAt(LegalTokenizer text, int index) {
        int next = index;
        if (List.of("esa", "esta", "dicha", "ese", "dicho")
                .contains(text.at(index + 1).folded())) {
            return true;
        }
        while (LowercaseWords.word(text.at(next).folded()) && next < index + 3) {
            next++;
        }
        return next > index
                        && (text.at(next).isWord("estado") && text.at(next + 1).isWord("de")
                                || findAt(text, next).isPresent())
                || text.at(next).isWord("estado") && text.at(next + 1).isWord("libre");
    }

    /** Returns the last entity named before this token. */
    Optional<String> before(LegalTokenizer text, int index) {
        for (int i = index; i >= 0; i--) {
            Optional<String> found = findAt(text, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns an entity's name beginning here; its first word suffices for entities with long official names. */
    private Optional<String> findAt(LegalTokenizer text, int index) {
        for (int i = 0; i < written.size(); i++) {
            if (text.at(index).capital() && matches(names.get(i), text, index)) {
                return Optional.of(written.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(LegalTokenizer name, LegalTokenizer text, int index) {
        int needed = name.size() > 1 && name.at(1).isWord("de") && !name.at(0).isWord("ciudad") ? 1 : name.size();
        for (int i = 0; i < needed; i++) {
            if (!name.at(i).folded().equals(text.at(index + i).folded())) {
                return false;
            }
        }
        return true;
    }
}
