package mx.vigia.analysis.text.obligation.duty;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the public body before which something is done, or to which it is directed. */
record AuthorityFinder(LegalTokens tokens, LegalSentence sentence, List<NounPhrase> phrases) {
    /** Verbs of handing over, telling and asking, whose <i>a</i> names who receives; the beginnings of their forms. */
    private static final List<String> TRANSFERS = GrammarWords.list("transfers");

    private static final Set<String> FAVOURS =
            Set.of("asesoria", "apoyo", "asistencia", "capacitacion", "acompanamiento");

    /** Returns the authority named in an action or behind its deadline; not the bearer. */
    TextSpan find(int from, int to, NounPhrase bearer) {
        return phrases.stream()
                .filter(phrase -> phrase.from() > from && phrase.to() <= to && !phrase.equals(bearer))
                .flatMap(phrase -> receiver(phrase, from).stream())
                .findFirst()
                .orElse(TextSpan.NONE);
    }

    private Optional<TextSpan> receiver(NounPhrase phrase, int from) {
        if (!isBody(phrase) || isInRelative(phrase, from)) {
            return Optional.empty();
        }
        boolean before = isBefore(phrase);
        boolean receives = tokens.is(phrase.from() - 1, "a|al") && transfers(from) && !isFavour(from, phrase.from());
        boolean disposal = tokens.is(phrase.from() - 1, "de|del")
                && (tokens.matches(phrase.from() - 3, "a disposicion")
                        || tokens.matches(phrase.from() - 3, "del conocimiento"));
        boolean help = tokens.word(phrase.from() - 1).equals("de")
                && tokens.is(phrase.from() - 2, "auxilio|colaboracion|apoyo|opinion|autorizacion")
                && tokens.is(from, "solicitar|obtener|pedir|recabar");
        return before || help || receives || disposal
                ? Optional.of(tokens.span(phrase.from(), phrase.to()))
                : Optional.empty();
    }

    private boolean isBefore(NounPhrase phrase) {
        var before = tokens.word(phrase.from() - 1);
        return before.equals("ante") || before.equals("en") && tokens.is(phrase.head(), "oficinas?|aduanas?");
    }

    private boolean isBody(NounPhrase phrase) {
        return NounList.PUBLIC_BODIES.has(tokens, phrase.head())
                || phrase.quoted()
                || NounList.isShortName(tokens, phrase.head());
    }

    private boolean transfers(int verb) {
        int at = tokens.is(verb, "lo|la|los|las|se|le|les") ? verb + 1 : verb;
        return TRANSFERS.stream().anyMatch(tokens.word(at)::startsWith);
    }

    private boolean isFavour(int from, int to) {
        for (int at = from; at < to; at++) {
            if (FAVOURS.contains(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase stands in a clause that describes something else than the deed. */
    private boolean isInRelative(NounPhrase phrase, int from) {
        for (int at = phrase.from() - 1; at > from; at--) {
            if (tokens.word(at).equals(",")) {
                return false;
            }
            if (tokens.word(at).equals("que")) {
                int verb = tokens.word(at + 1).equals("se") ? at + 2 : at + 1;
                return !VerbForms.isFuture(tokens.printed(verb));
            }
        }
        return false;
    }
}
