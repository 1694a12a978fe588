package mx.vigia.analysis.law;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds names of laws in a text: known ones first, then anything written like one. */
final class LawNames {
    static final Set<String> HEAD_WORDS = Set.of("ley", "codigo", "constitucion", "reglamento", "estatuto");
    private static final int MIN_TOKENS_FOR_COMPLETION = 5;
    private static final Map<String, String> SINGULAR_BY_PLURAL = Map.of("leyes", "ley", "codigos", "codigo");

    private final LawCatalog catalog;
    private final UnknownNames unknown;
    private final States states;

    LawNames(LawCatalog catalog) {
        this.catalog = catalog;
        this.states = new States(LawCatalog.file("states", new TypeReference<>() {}));
        this.unknown = new UnknownNames(
                new NameCapitalization(catalog.all().stream().map(Law::name).toList()), states);
    }

    /** Returns the laws named from this token on; several after "las leyes". */
    List<NamedLaw> findAt(LegalTokenizer text, int index) {
        String word = text.at(index).folded();
        if (SINGULAR_BY_PLURAL.containsKey(word)) {
            return readSeveral(SINGULAR_BY_PLURAL.get(word), text, index + 1);
        }
        if (!HEAD_WORDS.contains(word)) {
            return heading(text, index).map(List::of).orElse(List.of());
        }
        return findOneAt(text, index).map(List::of).orElse(List.of());
    }

    /** Finds names without a head word: abbreviations and "Carta Magna". */
    private Optional<NamedLaw> heading(LegalTokenizer text, int index) {
        Optional<NamedLaw> short_ =
                catalog.findByAbbreviation(text.at(index).written()).map(name -> new NamedLaw(name, index, index + 1));
        return short_.isPresent() || !text.at(index).isWord("carta")
                ? short_
                : catalog.lawTree().longest(text, index).map(known -> toNamedLaw(known, index));
    }

    private Optional<NamedLaw> findOneAt(LegalTokenizer text, int index) {
        Optional<LawTree.FoundLaw> known = catalog.lawTree().longest(text, index);
        List<String> completions = catalog.lawTree().completions(text, index);
        boolean whole = known.isPresent() && known.get().after() == text.size();
        if (!whole && completions.size() == 1) {
            return Optional.of(new NamedLaw(completions.getFirst(), index, lastWordOfName(text) + 1));
        }
        if (known.isPresent() && !isContinued(text, known.get().after())) {
            return known.map(law -> toNamedLaw(law, index));
        }
        return completions.isEmpty() ? unknown.findAt(text, index).map(this::withOfficialName) : Optional.empty();
    }

    private static int lastWordOfName(LegalTokenizer text) {
        int last = text.size() - 1;
        while (text.at(last).kind() == LegalToken.Kind.MARK && last > 0) {
            last--;
        }
        return last;
    }

    /** Whether the words after a known name make it the name of a different law. */
    private boolean isContinued(LegalTokenizer text, int after) {
        return states.isNamedAt(text, after)
                || LawNameConnectors.isWeighty(text, after)
                || text.at(after).isWord("y")
                        && LawNameConnectors.isWeighty(text, after + 1)
                        && !HEAD_WORDS.contains(text.at(after + 1).folded());
    }

    /**
     * Replaces a common name by the official one: "Ley de Cinematografía" means the only "Ley Federal de
     * Cinematografía".
     */
    private NamedLaw withOfficialName(NamedLaw found) {
        LegalTokenizer words = LegalTokenizer.of(found.name());
        List<String> fuller = new ArrayList<>(
                words.size() >= MIN_TOKENS_FOR_COMPLETION ? catalog.lawTree().completions(words, 0) : List.of());
        for (String rank : List.of("Federal", "General", "Nacional")) {
            int head = found.name().indexOf(' ');
            LegalTokenizer guess = LegalTokenizer.of(
                    found.name().substring(0, head) + " " + rank + found.name().substring(head));
            catalog.lawTree()
                    .longest(guess, 0)
                    .filter(known -> known.after() == guess.size())
                    .ifPresent(known -> fuller.add(known.official()));
        }
        return fuller.size() == 1 ? new NamedLaw(fuller.getFirst(), found.first(), found.after()) : found;
    }

    private List<NamedLaw> readSeveral(String head, LegalTokenizer text, int from) {
        List<NamedLaw> all = new ArrayList<>();
        int next = from;
        while (next < text.size()) {
            int start = next;
            Optional<LawTree.FoundLaw> known = catalog.lawTree().longest(head, text, endOfConjunction(text, start));
            if (known.isEmpty()) {
                break;
            }
            all.add(new NamedLaw(known.get().official(), start, known.get().after()));
            next = known.get().after();
        }
        return all;
    }

    private static int endOfConjunction(LegalTokenizer text, int from) {
        int next = from;
        while (text.at(next).isMark(",")
                || text.at(next).isMark(";")
                || LowercaseWords.word(text.at(next).folded())) {
            next++;
        }
        return next;
    }

    private static NamedLaw toNamedLaw(LawTree.FoundLaw known, int index) {
        return new NamedLaw(known.official(), index, known.after());
    }
}
