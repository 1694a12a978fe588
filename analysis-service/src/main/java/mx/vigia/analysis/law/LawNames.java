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

    private final LawCatalog catalog;
    private final UnknownNames unknown;
    private final CutNames cut;
    private final OfficialNames official;
    private final States states;
    private final NameCapitalization capitalization;

    LawNames(LawCatalog catalog) {
        this.catalog = catalog;
        this.states = catalog.states();
        this.capitalization = NameCapitalization.of(catalog);
        this.cut = new CutNames(catalog);
        this.official = new OfficialNames(catalog);
        this.unknown = new UnknownNames(capitalization, states, official);
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
        return (HEAD_WORDS.contains(word) ? findOneAt(text, index) : findHeadless(text, index))
                .stream().toList();
    }

    /** Finds names without a head word: abbreviations and "Carta Magna". */
    private Optional<LawMention> findHeadless(LegalTokenizer text, int index) {
        Optional<LawMention> abbreviated = catalog.findByAbbreviation(
                        text.at(index).written())
                .map(name -> LawMention.of(new LawTree.FoundLaw(name, false, index + 1), name, index));
        return abbreviated.isPresent() || !text.at(index).isWord("carta")
                ? abbreviated
                : catalog.lawTree().longest(text, index).map(known -> LawMention.of(known, known.official(), index));
    }

    /** Returns the law whose name begins with this head word. */
    Optional<LawMention> findOneAt(LegalTokenizer text, int index) {
        Optional<LawTree.FoundLaw> known = catalog.lawTree().longest(text, index);
        boolean whole = known.isPresent()
                && withEnding(text, toMention(text, known.get(), index)).after() == CutNames.end(text);
        List<String> completions = whole ? List.of() : cut.completions(text, index);
        if (completions.size() == 1) {
            return Optional.of(completed(completions.getFirst(), text, index));
        }
        if (known.isPresent() && isWholeName(text, known.get())) {
            return known.map(law -> withEnding(text, toMention(text, law, index)));
        }
        return completions.isEmpty() ? unknown.findAt(text, index) : Optional.empty();
    }

    private LawMention completed(String name, LegalTokenizer text, int index) {
        return LawMention.of(new LawTree.FoundLaw(name, false, CutNames.end(text)), name, index);
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

    /** Returns the law named here by a plural head before it: "las leyes del Seguro Social y Agraria". */
    Optional<LawMention> findListedAt(String head, LegalTokenizer text, int index) {
        return catalog.lawTree()
                .longest(head, text, LawEnumeration.skipSmallWords(text, index))
                .map(known -> withEnding(text, LawMention.of(known, baseOf(head, text, index, known.after()), index)))
                .or(() -> cut.completion(head, text, index))
                .or(() -> unknown.findListedAt(head, text, index));
    }

    private String baseOf(String head, LegalTokenizer text, int first, int after) {
        return UnknownNames.capitalized(head) + " " + capitalization.restoreCase(text, first, after);
    }

    OfficialNames official() {
        return official;
    }
}
