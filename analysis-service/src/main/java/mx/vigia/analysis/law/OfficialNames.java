package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the federal law that a name written in another way means, if it can only be one. */
final class OfficialNames {
    private static final int MIN_TOKENS_FOR_COMPLETION = 4;
    private static final Set<String> RANK_WORDS = WordSet.of("federal general nacional organica");
    private static final Set<String> RANKED_WORDS = WordSet.of("federal general nacional nacionales organica");
    private static final List<String> RANKS = List.of("Federal", "General", "Nacional");

    private final LawTree tree;
    private final SimilarNames similar;
    private final Map<String, Set<String>> byNameWithoutRank = new HashMap<>();

    OfficialNames(LawCatalog catalog) {
        this.tree = catalog.lawTree();
        this.similar = new SimilarNames(catalog);
        for (Law law : catalog.all()) {
            byNameWithoutRank
                    .computeIfAbsent(withoutRank(law.name(), RANKED_WORDS), none -> new HashSet<>())
                    .add(law.name());
        }
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
        Set<String> meant = new HashSet<>(fuller);
        if (meant.isEmpty()) {
            return similar.find(name, issued).or(() -> issued ? Optional.empty() : ofOtherRank(name));
        }
        return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
    }

    /** Returns the only law of this name but for its rank: a law that is reformed exists. */
    private Optional<String> ofOtherRank(String name) {
        Optional<LawTree.FoundLaw> withoutIt = Optional.of(LegalTokenizer.of(withoutRank(name, RANK_WORDS)))
                .flatMap(words -> tree.longest(words, 0).filter(known -> known.after() == words.size()));
        Set<String> laws = byNameWithoutRank.getOrDefault(withoutRank(name, RANKED_WORDS), Set.of());
        return withoutIt
                .map(LawTree.FoundLaw::official)
                .or(() -> laws.size() == 1 ? laws.stream().findFirst() : Optional.empty());
    }

    private static String withoutRank(String name, Set<String> ranks) {
        return Arrays.stream(LawTree.significantWords(name).split(" "))
                .filter(word -> !ranks.contains(word))
                .collect(Collectors.joining(" "));
    }

    /** Whether a word is cut: no word of a name, but the beginning of one. */
    boolean isCutWord(String folded) {
        return similar.isCutWord(folded);
    }
}
