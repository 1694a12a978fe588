package mx.vigia.analysis.text.obligation.duty;

import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.text.obligation.duty.Duty.Modality;
import mx.vigia.analysis.text.obligation.duty.OrderingVerb.Form;

/** Reads a verb in the future tense, which orders unless it states how something is or counts. */
record FutureVerbParser(LegalTokens tokens, LegalSentence sentence) {
    private static final Set<String> STATES = GrammarWords.set("states");
    private static final Set<String> FICTIONS = GrammarWords.set("fictions");

    Optional<OrderingVerb> parse(int at) {
        if (!VerbForms.isFuture(tokens.printed(at))) {
            return Optional.empty();
        }
        int begin = group().begin(at);
        boolean plural = VerbForms.isPlural(tokens.word(at));
        int clitic = VerbGroup.PRONOUNS.contains(tokens.word(at - 1)) ? at - 1 : at;
        clitic = tokens.matches(clitic - 1, "se " + tokens.word(clitic)) && clitic < at ? clitic - 1 : clitic;
        boolean negated = group().isNegated(begin, at);
        if (tokens.is(at, "sera|seran") && VerbForms.isParticiple(tokens.word(at + 1)) && !negated) {
            return Optional.of(new OrderingVerb(begin, at, at, Modality.MUST, plural, Form.PASSIVE));
        }
        boolean continued = tokens.is(at, "continuaran?|seguiran?")
                && VerbForms.isGerund(tokens.word(at + 1))
                && !tokens.word(clitic).equals("se");
        if (isState(at, clitic) && !continued) {
            return Optional.of(OrderingVerb.none(tokens, begin, at));
        }
        boolean reflexive = tokens.word(clitic).equals("se");
        return Optional.of(new OrderingVerb(
                begin,
                at,
                clitic,
                negated ? Modality.MUST_NOT : Modality.MUST,
                plural,
                reflexive ? Form.REFLEXIVE : Form.FUTURE));
    }

    private boolean isState(int at, int clitic) {
        var word = tokens.word(at);
        var verb = word.endsWith("n") ? word.substring(0, word.length() - 1) : word;
        boolean impersonal = tokens.word(clitic).equals("se") && FICTIONS.contains(verb);
        return STATES.contains(verb) || STATES.contains(verb + " " + tokens.word(at + 1)) || impersonal;
    }

    private VerbGroup group() {
        return new VerbGroup(tokens, sentence);
    }
}
