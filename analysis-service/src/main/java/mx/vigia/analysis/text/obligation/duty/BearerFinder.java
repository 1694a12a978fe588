package mx.vigia.analysis.text.obligation.duty;

import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.text.obligation.duty.OrderingVerb.Form;

/** Finds who is bound by an ordering verb: its subject, the agent of a passive, or whom the verb charges. */
record BearerFinder(LegalTokens tokens, LegalSentence sentence, PersonPhrases people, SubjectFinder subjects) {
    private static final Set<String> REFLEXIVES = GrammarWords.set("reflexives");

    static BearerFinder of(LegalTokens tokens, LegalSentence sentence) {
        var people = new PersonPhrases(tokens, sentence);
        return new BearerFinder(tokens, sentence, people, new SubjectFinder(tokens, sentence, people));
    }

    /** Returns who is bound by a verb; the one bound by the verb before, if it is joined to that. */
    Optional<NounPhrase> find(OrderingVerb verb, Optional<NounPhrase> last, int limit) {
        if (verb.form() == Form.LISTED) {
            return concerned(verb, limit).or(() -> last);
        }
        if (verb.form() == Form.CHARGE || tokens.is(verb.verb(), "quedan?|prohiben?")) {
            return charged(verb);
        }
        if (verb.form() == Form.PASSIVE || isPassive(verb)) {
            return agent(verb.action(), limit)
                    .or(() -> tokens.word(verb.action()).endsWith("se") ? subjects.adjacent(verb) : Optional.empty());
        }
        if (verb.form() == Form.REFLEXIVE && !isReflexive(verb)) {
            return subjects.adjacent(verb);
        }
        return subjects.subject(verb)
                .or(() -> receiver(verb))
                .or(() -> inherits(verb, last) ? last : Optional.empty())
                .or(() -> subjects.subjectOfEarlierClause(verb));
    }

    /** Whether the subject of the verb before is also that of this one: nothing but a conjunction stands between. */
    private boolean inherits(OrderingVerb verb, Optional<NounPhrase> last) {
        boolean same = last.isPresent() && last.get().agrees(verb);
        return same
                && (verb.begin() == sentence.from()
                        || isJoined(verb.begin())
                        || tokens.word(verb.begin() - 1).equals(","));
    }

    private boolean isJoined(int begin) {
        return tokens.is(begin - 1, "y|o|ni|e|u|pero|que|caso|;|asimismo|adicionalmente")
                || tokens.matches(begin - 2, "asi como")
                || tokens.is(begin - 2, "y|pero|asimismo|;");
    }

    private boolean isPassive(OrderingVerb verb) {
        var word = tokens.word(verb.action());
        if (verb.form() != Form.MODAL) {
            return false;
        }
        boolean be = word.equals("ser") && VerbForms.isParticiple(tokens.word(verb.action() + 1));
        boolean self = word.endsWith("se") && !isReflexive(verb)
                || tokens.word(verb.verb() - 1).equals("se") && !tokens.is(verb.verb(), "obliga.*|compromete.*");
        return be || self;
    }

    private boolean isReflexive(OrderingVerb verb) {
        var word = tokens.word(verb.form() == Form.REFLEXIVE ? verb.verb() : verb.action());
        var stem = word.endsWith("se")
                ? word.substring(0, word.length() - 2)
                : word.endsWith("n") ? word.substring(0, word.length() - 1) : word;
        return REFLEXIVES.contains(stem);
    }

    /** Returns whom a verb charges: <i>corresponde a la Secretaría expedir</i>. */
    private Optional<NounPhrase> charged(OrderingVerb verb) {
        return people.all().stream()
                .filter(phrase ->
                        phrase.from() > verb.verb() && phrase.from() <= verb.verb() + 4 && phrase.to() <= verb.action())
                .findFirst();
    }

    /** Returns whom a fraction concerns in particular: <i>realizar, tratándose de comisionistas, la separación</i>. */
    private Optional<NounPhrase> concerned(OrderingVerb verb, int limit) {
        return people.all().stream()
                .filter(phrase -> phrase.from() > verb.action()
                        && phrase.to() <= limit
                        && tokens.matches(phrase.from() - 2, "tratandose de"))
                .findFirst();
    }

    /** Returns the agent of a passive within its action. */
    private Optional<NounPhrase> agent(int from, int to) {
        return people.all().stream()
                .filter(phrase -> phrase.from() > from
                        && phrase.from() - from <= 6
                        && phrase.to() <= to
                        && tokens.word(phrase.from() - 1).equals("por"))
                .findFirst();
    }

    /**
     * Returns whom an impersonal verb binds with <i>a</i>: <i>corresponde a la Secretaría …</i>; or the antecedent of
     * <i>el cual</i>.
     */
    Optional<NounPhrase> receiver(OrderingVerb verb) {
        if (tokens.is(verb.begin() - 1, "cual|cuales|quien|quienes")) {
            int comma = tokens.word(verb.begin() - 1).startsWith("cual") ? verb.begin() - 3 : verb.begin() - 2;
            return people.all().stream()
                    .filter(phrase -> phrase.to() == comma && phrase.agrees(verb))
                    .findFirst();
        }
        return Optional.empty();
    }
}
