package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds names of laws in a text: known ones first, then anything written like one. */
final class LawNames {
    static final Set<String> HEAD_WORDS = Set.of("ley", "codigo", "constitucion", "reglamento", "estatuto");
    static final Map<String, String> SINGULAR_BY_PLURAL = Map.of("leyes", "ley", "codigos", "codigo");

    private static final List<String> RANKS = List.of("federal", "general", "nacional");

    private final LawCatalog catalog;
    private final UnknownNames unknown;
    private final CutNames cut;
    private final AbbreviatedNames abbreviated;
    private final States states;
    private final NameCapitalization capitalization;

    LawNames(LawCatalog catalog) {
        this.catalog = catalog;
        this.states = catalog.states();
        this.capitalization = NameCapitalization.of(catalog);
        this.cut = new CutNames(catalog);
        this.abbreviated = new AbbreviatedNames(catalog);
        this.unknown = new UnknownNames(capitalization, states, new OfficialNames(catalog));
    }

    /**
     * Returns the laws a text names, by the token each begins with; several begin with "las leyes".
     *
     * @param source the federal entity whose congress wrote the text, empty if none did
     */
    Map<Integer, List<NamedLaw>> findAll(LegalTokenizer text, String source) {
        List<LawMention> mentions = new ArrayList<>();
        int next = 0;
        while (next < text.size()) {
            List<LawMention> found = findAt(text, next);
            mentions.addAll(found);
            next = found.isEmpty() ? next + 1 : found.getLast().after();
        }
        return new Jurisdictions(states, catalog.stateLaws())
                .resolve(text, mentions, source).stream().collect(Collectors.groupingBy(NamedLaw::at));
    }

    private List<LawMention> findAt(LegalTokenizer text, int index) {
        String word = text.at(index).folded();
        if (SINGULAR_BY_PLURAL.containsKey(word)) {
            return new LawEnumeration(this, text, index).read();
        }
        boolean head = HEAD_WORDS.contains(word)
                || word.equals("l") && text.at(index + 1).isMark(".");
        return (head ? findOneAt(text, index) : findHeadless(text, index))
                .stream().toList();
    }

    /** Finds names without a head word: abbreviations and "Carta Magna". */
    private Optional<LawMention> findHeadless(LegalTokenizer text, int index) {
        String word = text.at(index).written().replace(".", "");
        Optional<LawMention> found = catalog.findByAbbreviation(word)
                .or(() -> mayBeInitials(text, index) ? abbreviated.byInitials(word) : Optional.empty())
                .map(name -> LawMention.of(new LawTree.FoundLaw(name, false, index + 1), name, index));
        return found.isPresent() || !text.at(index).isWord("carta")
                ? found
                : catalog.lawTree().longest(text, index).map(known -> LawMention.of(known, known.official(), index));
    }

    /** Whether this word in capitals may stand for a name: in a text all in capitals only behind an article. */
    private static boolean mayBeInitials(LegalTokenizer text, int index) {
        return !text.isAllCapitals()
                || Set.of("la", "el", "del").contains(text.at(index - 1).folded());
    }

    /** Returns the law whose name begins with this head word. */
    Optional<LawMention> findOneAt(LegalTokenizer text, int index) {
        if (isAnyLaw(text, index)) {
            return Optional.empty();
        }
        Optional<LawTree.FoundLaw> known =
                catalog.lawTree().longest(text, index).or(() -> abbreviated.find(text, index));
        boolean whole = known.isPresent()
                && withEnding(text, toMention(text, known.get(), index)).after() == CutNames.end(text);
        List<String> completions = whole ? List.of() : cut.completions(text, index);
        if (completions.size() == 1) {
            return Optional.of(LawMention.ofCut(completions.getFirst(), "", text, index));
        }
        if (known.isPresent() && isWholeName(text, known.get())) {
            return known.map(law -> withEnding(text, toMention(text, law, index)));
        }
        if (text.at(index).isWord("constitucion")) {
            return findConstitution(text, index);
        }
        boolean isCut = !completions.isEmpty() && !text.at(CutNames.end(text)).isMark(".");
        return isCut ? Optional.empty() : findWithoutRank(text, index).or(() -> unknown.findAt(text, index));
    }

    /** Whether a law yet without a name is meant: "una ley para prevenir …". */
    private static boolean isAnyLaw(LegalTokenizer text, int index) {
        return !text.at(index).capital()
                && Set.of("una", "alguna", "cada", "otra", "nueva")
                        .contains(text.at(index - 1).folded());
    }

    /**
     * Returns a known law whose rank is left out: "Ley para Prevenir y Sancionar los Delitos en Materia de Secuestro".
     */
    private Optional<LawMention> findWithoutRank(LegalTokenizer text, int index) {
        String head = text.at(index).folded();
        List<LawTree.FoundLaw> ranked = RANKS.stream()
                .flatMap(rank -> catalog.lawTree().longest(head + " " + rank, text, index + 1).stream())
                .filter(law -> isWholeName(text, law))
                .filter(law -> states.tailAt(text, law.after()).isEmpty())
                .toList();
        return ranked.size() == 1 && text.at(index).capital()
                ? ranked.stream()
                        .findFirst()
                        .map(law -> new LawMention(
                                capitalization.restoreCase(text, index, law.after()),
                                law.official(),
                                LawMention.Standing.UNKNOWN,
                                LawMention.NO_TAIL,
                                LawMention.ALONE,
                                index,
                                law.after()))
                : Optional.empty();
    }

    /** Returns "la Constitución": the federal one, unless it is an entity's. */
    private Optional<LawMention> findConstitution(LegalTokenizer text, int index) {
        LawMention bare = LawMention.of(
                new LawTree.FoundLaw(catalog.constitution(), true, index + 1), "Constitución Política", index);
        LawMention named = withEnding(text, bare);
        boolean founding = text.at(index + 1).isWord("de") || text.at(index + 1).isWord("del");
        boolean whole = text.at(index - 1).isWord("la") && text.at(index).capital() && !founding;
        return named.hasTail() || whole ? Optional.of(named) : Optional.empty();
    }

    private LawMention toMention(LegalTokenizer text, LawTree.FoundLaw known, int index) {
        return LawMention.of(known, capitalization.restoreCase(text, index, known.after()), index);
    }

    /** Returns a known name with the words behind it that say whose law it is. */
    private LawMention withEnding(LegalTokenizer text, LawMention known) {
        boolean open = known.standing() != LawMention.Standing.MARKED
                && !text.at(known.after()).isWord("en");
        return open ? states.tailAt(text, known.after()).map(known::with).orElse(known) : known;
    }

    /** Whether no word behind a known name makes it the name of a different law. */
    private boolean isWholeName(LegalTokenizer text, LawTree.FoundLaw known) {
        int after = known.after();
        boolean goesOn = LawNameConnectors.isWeighty(text, after)
                || text.at(after).isWord("y")
                        && LawNameConnectors.isWeighty(text, after + 1)
                        && !HEAD_WORDS.contains(text.at(after + 1).folded())
                || text.at(after).isWord("de")
                        && states.tailAt(text, after).isEmpty()
                        && LawNameConnectors.isWeighty(text, after + 1)
                        && known.shared();
        return !goesOn;
    }

    /** Returns the law named here by words before a list: "las leyes del Seguro Social y Agraria". */
    Optional<LawMention> findListedAt(String head, LegalTokenizer text, int index) {
        int end = CutNames.end(text);
        Optional<LawMention> known = catalog.lawTree()
                .longest(head, text, LawEnumeration.skipSmallWords(text, index))
                .map(law -> withEnding(text, LawMention.of(law, baseOf(head, text, index, law.after()), index)));
        Optional<LawMention> completed = known.filter(law -> law.after() == end).isPresent()
                ? Optional.empty()
                : cut.completion(head, text, index);
        boolean isCut = !text.at(end).isMark(".");
        return completed
                .or(() -> known)
                .or(() -> findHeadless(text, index))
                .or(() -> unknown.findListedAt(head, text, index)
                        .filter(law -> law.hasTail() || !isCut || law.after() < end));
    }

    /** Returns the known law whose name is these words followed by exactly these tokens. */
    Optional<LawMention> findWhole(String words, LegalTokenizer text, int from, int after) {
        return catalog.lawTree()
                .longest(words, text, from)
                .filter(known -> known.after() == after)
                .map(known -> LawMention.of(known, words, from));
    }

    private String baseOf(String head, LegalTokenizer text, int first, int after) {
        return capitalization.ofWords(head) + " " + capitalization.restoreCase(text, first, after);
    }
}
