package mx.vigia.analysis.law;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds names written like a law's, of unknown laws: state laws, former laws, and laws a bill would issue. */
final class UnknownNames {
    private static final int MAX_NAME_TOKENS = 60;
    private static final Pattern FISCAL_YEAR_PATTERN = Pattern.compile("(?i)(ejercicio fiscal) (?=(19|20)\\d\\d$)");

    private final NameCapitalization capitalization;
    private final States states;

    UnknownNames(NameCapitalization capitalization, States states) {
        this.capitalization = capitalization;
        this.states = states;
    }

    /** Returns a name that begins with this head word; empty if only the bare word or a common noun follows. */
    Optional<NamedLaw> findAt(LegalTokenizer text, int head) {
        if (!text.at(head).capital()
                || text.at(head).isWord("codigo") && text.at(head + 1).isWord("postal")) {
            return Optional.empty();
        }
        int after = end(text, head);
        return LawNameConnectors.hasWeightyWord(text, head, after)
                ? Optional.of(toNamedLaw(text, head, after))
                : Optional.empty();
    }

    private NamedLaw toNamedLaw(LegalTokenizer text, int head, int after) {
        String name = capitalization.restoreCase(text, head, after);
        String local = name.replaceFirst("(?i) de (esa|esta|dicha|ese|este|dicho) (entidad|estado)( federativa)?$", "");
        if (!local.equals(name)) {
            name = states.before(text, head)
                    .map(state -> local + " del Estado de " + state)
                    .orElse(local);
        }
        return new NamedLaw(FISCAL_YEAR_PATTERN.matcher(name).replaceFirst("$1 de "), head, after);
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
