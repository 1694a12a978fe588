package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the federal law that a name written in another way means, if it can only be one. */
final class OfficialNames {
    private static final int MIN_TOKENS_FOR_COMPLETION = 5;
    private static final List<String> RANKS = List.of("Federal", "General", "Nacional");

    private final LawTree tree;
    private final SimilarNames similar;

    OfficialNames(LawCatalog catalog) {
        this.tree = catalog.lawTree();
        this.similar = new SimilarNames(catalog);
    }

    /**
     * Returns the official name of a common, cut or misspelt one: "Ley de Cinematografía" means the only "Ley Federal
     * de Cinematografía"; empty if none or several may be meant.
     *
     * @param issued whether a text issues it, so that a name with a word more or less is another law's
     */
    Optional<String> find(String name, boolean issued) {
        int head = name.indexOf(' ');
        if (head < 0) {
            return Optional.empty();
        }
        LegalTokenizer words = LegalTokenizer.of(name);
        List<String> fuller =
                new ArrayList<>(words.size() >= MIN_TOKENS_FOR_COMPLETION ? tree.completions(words, 0) : List.of());
        for (String rank : RANKS) {
            LegalTokenizer guess = LegalTokenizer.of(name.substring(0, head) + " " + rank + name.substring(head));
            tree.longest(guess, 0)
                    .filter(known -> known.after() == guess.size())
                    .ifPresent(known -> fuller.add(known.official()));
        }
        return fuller.isEmpty()
                ? similar.find(name, issued)
                : fuller.size() == 1 ? Optional.of(fuller.getFirst()) : Optional.empty();
    }
}
