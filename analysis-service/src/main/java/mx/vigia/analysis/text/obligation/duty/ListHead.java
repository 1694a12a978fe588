package mx.vigia.analysis.text.obligation.duty;

import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.text.obligation.duty.Duty.Modality;
import mx.vigia.analysis.text.obligation.duty.OrderingVerb.Form;

/**
 * What the sentence above a list says of its fractions.
 *
 * @param bearer whom they bind, at most one phrase
 * @param orders whether its fractions are ordered in the infinitive
 * @param modality how they bind then
 */
record ListHead(List<NounPhrase> bearer, boolean orders, Modality modality) {
    static final ListHead NONE = new ListHead(List.of(), false, Modality.MUST);

    /** The unknown head of a text that begins with a fraction: an infinitive is taken for an order. */
    static final ListHead LONE_FRACTION = new ListHead(List.of(), true, Modality.MUST);

    private static final String ORDERING_REGEX =
            "debera|deberan|deben|debe|podra|podran|tienen|tiene|tendra|tendran|estaran|estara"
                    + "|obligad[oa]s?|obligan?|compromete|comprometen|prohibid[oa]s?|prohibe";

    ListHead {
        bearer = List.copyOf(bearer);
    }

    /** Returns the head that a sentence with a colon at its end is, or {@link #NONE}. */
    static ListHead of(LegalTokens tokens, LegalSentence sentence, BearerFinder bearers, ListHead outer) {
        int verb = lastOrderingVerb(tokens, sentence);
        var named = bearerOfHeading(tokens, sentence, bearers);
        if (named.isPresent()) {
            return new ListHead(List.of(named.get()), true, Modality.MUST);
        }
        var alone = bearers.people().all().stream()
                .filter(phrase -> phrase.from() == sentence.from() && phrase.to() == sentence.to())
                .toList();
        if (!alone.isEmpty()) {
            return new ListHead(alone, outer.orders(), outer.modality());
        }
        if (verb < 0) {
            return NONE;
        }
        var word = tokens.word(verb);
        boolean follows = word.startsWith("estar") && tokens.matches(verb + 1, "a lo siguiente");
        if (!follows && !ordersFractions(tokens, sentence, verb)) {
            return NONE;
        }
        var subject = subject(tokens, verb, bearers);
        boolean negated = tokens.word(verb - 1).equals("no") || word.startsWith("prohib");
        var modality = word.startsWith("pod") ? Modality.MAY : Modality.MUST;
        return new ListHead(
                subject.isEmpty() && sentence.listed() ? outer.bearer() : subject,
                !follows,
                negated ? Modality.MUST_NOT : modality);
    }

    /** Whether the verb is followed by nothing but the list, or by words that announce it. */
    private static boolean ordersFractions(LegalTokens tokens, LegalSentence sentence, int verb) {
        var word = tokens.word(verb);
        boolean modal = word.matches("debera|deberan|deben|debe|podra|podran");
        boolean promise = word.matches("obligad[oa]s?|obligan?|compromete|comprometen");
        boolean last = sentence.to() - verb <= (modal ? 4 : 3);
        boolean announced = tokens.matches(sentence.to() - 2, "lo siguiente") && !word.startsWith("po");
        return last && (modal || promise || word.startsWith("prohib"))
                || announced && (modal || promise)
                || mentionsObligations(tokens, sentence);
    }

    private static List<NounPhrase> subject(LegalTokens tokens, int verb, BearerFinder bearers) {
        var word = tokens.word(verb);
        int begin = tokens.is(verb - 1, "esta|estan|estara|estaran|quedan?|quedaran?|se") ? verb - 1 : verb;
        boolean plural = VerbForms.isPlural(word) || word.endsWith("s");
        var head = new OrderingVerb(begin, verb, verb, Modality.MUST, plural, Form.MODAL);
        return bearers
                .subjects()
                .subject(head)
                .or(() -> bearers.receiver(head))
                .or(() -> bearers.subjects().subjectOfEarlierClause(head))
                .stream()
                .toList();
    }

    private static int lastOrderingVerb(LegalTokens tokens, LegalSentence sentence) {
        int verb = -1;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            verb = tokens.is(at, ORDERING_REGEX) ? at : verb;
        }
        return verb;
    }

    private static boolean mentionsObligations(LegalTokens tokens, LegalSentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (tokens.is(at, "obligaciones|deberes|compromisos")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence is the heading of a list, though no colon follows. */
    static boolean isHeading(LegalTokens tokens, LegalSentence sentence) {
        return tokens.is(sentence.from(), "obligaciones|compromisos|deberes") && sentence.to() - sentence.from() < 14;
    }

    /** Whether a list follows of what falls to somebody: <i>corresponde a la Secretaría:</i>. */
    private static boolean isCharged(LegalTokens tokens, NounPhrase phrase) {
        return tokens.is(phrase.from() - 1, "a|al")
                && tokens.is(phrase.from() - 2, "corresponde|correspondera|compete|competera");
    }

    /** Whether the heading says that it is no duty of theirs: <i>no corresponde a la Secretaría:</i>. */
    private static boolean isDenied(LegalTokens tokens, LegalSentence sentence, NounPhrase phrase) {
        for (int at = sentence.from(); at < phrase.from(); at++) {
            if (tokens.is(at, "no|tampoco|nunca|ni")) {
                return true;
            }
        }
        return false;
    }

    /** Returns who is bound by <i>OBLIGACIONES DE LA "SECRETARÍA":</i> or <i>Son obligaciones de los patrones:</i>. */
    private static Optional<NounPhrase> bearerOfHeading(
            LegalTokens tokens, LegalSentence sentence, BearerFinder bearers) {
        return bearers.people().all().stream()
                .filter(phrase -> !isDenied(tokens, sentence, phrase))
                .filter(phrase -> isCharged(tokens, phrase)
                        || tokens.is(phrase.from() - 1, "de|del")
                                && (tokens.is(phrase.from() - 2, "obligaciones|deberes|compromisos")
                                        || isHeading(tokens, sentence)))
                .filter(phrase ->
                        phrase.to() == sentence.to() || sentence.opensList() && tokens.is(sentence.from(), "son|seran"))
                .findFirst();
    }
}
