package mx.vigia.analysis.law;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds names written like a law's, of unknown laws: state laws, former laws, and laws a bill would issue. */
final class UnknownNames {
    private static final int MAX_NAME_TOKENS = 60;
    /** The beginning of words that say which articles a law regulates. */
    private static final Pattern REGULATING_PATTERN = Pattern.compile("(?iu),? reglamentari[ao]$");

    private static final int MAX_LOWERCASE_TOKENS = 8;
    private static final Set<String> FIRST_WORDS = WordSet.of("a al contra de del en para por que sobre");

    private final NameCapitalization capitalization;
    private final States states;
    private final OfficialNames official;

    UnknownNames(NameCapitalization capitalization, States states, OfficialNames official) {
        this.capitalization = capitalization;
        this.states = states;
        this.official = official;
    }

    /** Returns a name that begins with this head word; empty if only the bare word or a common noun follows. */
    Optional<LawMention> findAt(LegalTokenizer text, int head) {
        if (!text.at(head).capital() || !beginsName(text, head + 1)) {
            return Optional.empty();
        }
        Optional<StateTail> tail = tail(text, head);
        int after = tail.map(StateTail::first).orElseGet(() -> end(text, head));
        boolean isCut = tail.isEmpty()
                && after == text.size()
                && official.isCutWord(text.at(after - 1).folded());
        if (isCut || !LawNameConnectors.hasWeightyWord(text, head, after)) {
            return Optional.empty();
        }
        return Optional.of(toMention(text, capitalization.restoreCase(text, head, after), tail, head, after));
    }

    /** Whether the words after "Ley" can be its name's: "la Ley y …", "la Ley la …" and "Código Postal" name none. */
    private static boolean beginsName(LegalTokenizer text, int at) {
        String word = text.at(at).folded();
        boolean another = LawNames.HEAD_WORDS.contains(
                text.at(LawEnumeration.skipSmallWords(text, at)).folded());
        return !word.equals("postal")
                && !(another && text.at(at - 1).isWord("ley"))
                && (!LowercaseWords.word(word) || FIRST_WORDS.contains(word));
    }

    /** Returns a name listed under a plural before it, which begins here without its head word. */
    Optional<LawMention> findListedAt(String head, LegalTokenizer text, int index) {
        int first = index;
        while (text.at(first).isWord("la") || text.at(first).isWord("el")) {
            first++;
        }
        int weighty = LawEnumeration.skipSmallWords(text, first);
        if (!LawNameConnectors.isWeighty(text, weighty)) {
            return Optional.empty();
        }
        int after = endOfMember(text, first, weighty);
        String name = capitalization.ofWords(head) + " " + capitalization.restoreCase(text, first, after);
        return Optional.of(toMention(text, name, states.tailAt(text, after), first, after));
    }

    private LawMention toMention(LegalTokenizer text, String name, Optional<StateTail> tail, int first, int after) {
        String base = RevenueLaws.normalize(REGULATING_PATTERN.matcher(name).replaceFirst(""), tail.isPresent());
        LawMention.Standing standing =
                ForeignPlaces.isForeign(text, first, after) ? LawMention.Standing.FOREIGN : LawMention.Standing.UNKNOWN;
        boolean issued = isIssued(text, first);
        String federal = tail.filter(StateTail::bare)
                .map(bare -> base + " " + bare.written(text))
                .map(whole -> official.find(whole, issued).orElse(whole))
                .orElseGet(() -> official.find(base, issued).orElse(""));
        LawMention mention =
                new LawMention(base, federal, standing, LawMention.NO_TAIL, LawMention.ALONE, first, after);
        return tail.map(mention::with).orElse(mention);
    }

    /** Whether the text issues this law: "expide la Ley …", "con proyecto de Ley …". */
    private static boolean isIssued(LegalTokenizer text, int first) {
        for (int i = first - 1; i > first - 4; i--) {
            if (Verbs.relation(text.at(i).folded())
                    .filter(AmendmentKind.ISSUE::equals)
                    .isPresent()) {
                return true;
            }
        }
        return first > 0 && LawNameContext.isDraft(text, first);
    }

    /** Returns the words within the name that say whose law it is. */
    private Optional<StateTail> tail(LegalTokenizer text, int head) {
        int end = end(text, head);
        for (int i = head + 1; i <= end; i++) {
            Optional<StateTail> tail = states.tailAt(text, i);
            boolean complete = LawNameConnectors.hasWeightyWord(text, head, i);
            boolean location =
                    i == end && text.at(i).isWord("en") && LawNameConnectors.indexOfCreatingVerb(text, head) < 0;
            if (tail.isPresent() && complete && !location) {
                return tail;
            }
        }
        return tailAfterLowercase(text, end);
    }

    /** Returns whose law it is behind words in lower case: "Ley de protección civil del estado de Sonora". */
    private Optional<StateTail> tailAfterLowercase(LegalTokenizer text, int end) {
        for (int i = end; i < end + MAX_LOWERCASE_TOKENS && LawNameConnectors.isLowercaseName(text, i); i++) {
            Optional<StateTail> tail = text.at(i).isWord("en") ? Optional.empty() : states.tailAt(text, i);
            if (tail.isPresent()) {
                return tail.filter(named -> !named.pointing());
            }
        }
        return Optional.empty();
    }

    private static int end(LegalTokenizer text, int head) {
        int next = head + 1;
        while (next < text.size() && next < head + MAX_NAME_TOKENS && belongsToName(text, head, next)) {
            next++;
        }
        while (next > head + 1
                && (text.at(next - 1).isMark(",")
                        || LowercaseWords.word(text.at(next - 1).folded()))) {
            next--;
        }
        return next;
    }

    /** Returns the index after a listed name: it ends before another one, or before whose law it is. */
    private int endOfMember(LegalTokenizer text, int first, int weighty) {
        int next = weighty + 1;
        while (next < text.size() && next < weighty + MAX_NAME_TOKENS) {
            boolean joint = text.at(next).isMark(",")
                    || text.at(next).isWord("y")
                    || text.at(next).isWord("e");
            boolean ends = joint && LawEnumeration.startsMember(text, next + 1)
                    || states.tailAt(text, next).isPresent()
                    || !belongsToName(text, first, next);
            if (ends) {
                break;
            }
            next++;
        }
        while (text.at(next - 1).isMark(",")
                || LowercaseWords.word(text.at(next - 1).folded())) {
            next--;
        }
        return next;
    }

    private static boolean belongsToName(LegalTokenizer text, int head, int at) {
        LegalToken lexeme = text.at(at);
        return switch (lexeme.kind()) {
            case MARK -> lexeme.isMark(",") && LawNameConnectors.continuesList(text, at);
            case NUMBER, ROMAN -> LawNameConnectors.isNumberInName(text, head, at);
            case WORD ->
                LowercaseWords.word(lexeme.folded())
                        ? LawNameConnectors.isConnector(text, head, at)
                        : LawNameConnectors.names(text, head, at);
        };
    }
}
