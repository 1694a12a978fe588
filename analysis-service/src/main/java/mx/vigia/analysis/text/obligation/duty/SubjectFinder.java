package mx.vigia.analysis.text.obligation.duty;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the subject of a verb, before or behind it, or that of an adverbial clause before. */
record SubjectFinder(LegalTokens tokens, LegalSentence sentence, PersonPhrases people) {
    private static final Set<String> PRONOUNS = GrammarWords.set("pronouns");
    private static final Pattern HUMAN_VERB_PATTERN =
            Pattern.compile("(?:" + String.join("|", GrammarWords.list("human-verbs")) + ")[a-z]*");
    private static final Set<String> PLAIN_ENDS = GrammarWords.set("phrase-ends");
    private static final Set<String> MODIFIERS = GrammarWords.set("subject-modifiers");

    /** Returns the subject of a verb in its own clause. */
    Optional<NounPhrase> subject(OrderingVerb verb) {
        return adjacent(verb).or(() -> between(verb)).or(() -> whoever(verb)).or(() -> distant(verb));
    }

    /** Returns the subject that stands directly before its verb, or before a remark between commas. */
    Optional<NounPhrase> adjacent(OrderingVerb verb) {
        int before = verb.begin() - 1;
        if (tokens.word(before).equals(",")) {
            before--;
        }
        int last = beforeBrackets(before);
        if (PRONOUNS.contains(tokens.word(last)) && PersonPhrases.OPENERS.contains(tokens.word(last - 1))) {
            return Optional.of(new NounPhrase(last, last, last + 1, true));
        }
        return people.all().stream()
                .filter(phrase -> phrase.to() == last + 1 && (people.openClause(phrase) || followsPhrase(phrase)))
                .findFirst()
                .or(() -> nearly(last))
                .or(() -> doer(verb, last));
    }

    /** Returns the subject whose last words are in no list: <i>las unidades de alto mando deberán</i>. */
    private Optional<NounPhrase> nearly(int last) {
        return people.all().stream()
                .filter(phrase -> phrase.to() <= last && last - phrase.to() < 3 && people.openClause(phrase))
                .filter(phrase -> isPlain(phrase.to(), last + 1))
                .map(phrase -> new NounPhrase(phrase.from(), phrase.head(), last + 1, phrase.plural()))
                .findFirst();
    }

    private boolean isPlain(int from, int to) {
        for (int at = from; at < to; at++) {
            var word = tokens.word(at);
            boolean plain = tokens.isWord(at)
                    && word.length() > 3
                    && !PLAIN_ENDS.contains(word)
                    && !VerbForms.isParticiple(word)
                    && !VerbForms.isInfinitive(word)
                    && !VerbForms.isGerund(word)
                    && !word.endsWith("mente");
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Returns the token before a short name in brackets: <i>la Secretaría de Marina (SEMAR) deberá</i>. */
    private int beforeBrackets(int last) {
        for (int at = last; tokens.word(last).equals(")") && at > sentence.from() && last - at < 8; at--) {
            if (tokens.word(at).equals("(")) {
                return at - 1;
            }
        }
        return last;
    }

    /** Returns the noun before a verb that only people and bodies can do, though it is in no list. */
    private Optional<NounPhrase> doer(OrderingVerb verb, int last) {
        int action = VerbGroup.PRONOUNS.contains(tokens.word(verb.action())) ? verb.action() + 1 : verb.action();
        if (verb.form() == OrderingVerb.Form.REFLEXIVE
                || tokens.word(action).endsWith("se")
                || !HUMAN_VERB_PATTERN.matcher(tokens.word(action)).matches()) {
            return Optional.empty();
        }
        for (int at = last; at >= sentence.from() && last - at < 9 && !tokens.is(at, "que|,"); at--) {
            boolean opens = at == sentence.from() || PersonPhrases.OPENERS.contains(tokens.word(at - 1));
            if (opens
                    && NounPhraseParser.DETERMINERS.contains(tokens.word(at))
                    && !tokens.is(at + 1, "cual|cuales|que")) {
                var phrase = new NounPhraseParser(tokens, sentence.from(), sentence.to()).around(at + 1);
                return Optional.of(phrase).filter(found -> found.to() == last + 1 && found.agrees(verb));
            }
        }
        return Optional.empty();
    }

    /** Whether only an opening phrase without comma stands before: <i>en este caso los contribuyentes deberán</i>. */
    private boolean followsPhrase(NounPhrase phrase) {
        if (people.areGoverned(phrase)) {
            return false;
        }
        for (int at = phrase.from() - 1;
                at >= sentence.from() && !tokens.word(at).equals(",");
                at--) {
            if (tokens.is(at, "que|cual|cuales|quien|quienes|cuando|si|cuy[oa]s?")) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the subject between a modal verb and its infinitive: <i>deberá la Secretaría informar</i>; or just
     * behind.
     */
    private Optional<NounPhrase> between(OrderingVerb verb) {
        return people.all().stream()
                .filter(phrase -> phrase.from() > verb.verb()
                        && phrase.to() <= verb.action()
                        && phrase.from() <= verb.verb() + 2
                        && !people.areGoverned(phrase))
                .findFirst();
    }

    /** Returns the clause <i>quienes …</i> before its verb. */
    private Optional<NounPhrase> whoever(OrderingVerb verb) {
        for (int at = verb.begin() - 1; at >= sentence.from(); at--) {
            if (tokens.is(at, "quien|quienes") && tokens.is(at - 1, "y|o")) {
                int and = at - 1;
                int end = tokens.word(verb.begin() - 1).equals(",") ? verb.begin() - 1 : verb.begin();
                return people.all().stream()
                        .filter(phrase -> phrase.to() == and && people.openClause(phrase))
                        .map(phrase -> new NounPhrase(phrase.from(), phrase.head(), end, true))
                        .findFirst();
            }
            if (tokens.is(at, "quien|quienes")
                    && (at == sentence.from() || tokens.word(at - 1).equals(","))) {
                int to = tokens.word(verb.begin() - 1).equals(",") ? verb.begin() - 1 : verb.begin();
                return Optional.of(new NounPhrase(at, at, to, tokens.word(at).equals("quienes")));
            }
        }
        return Optional.empty();
    }

    /** Returns the last subject before its verb, with relative clauses or remarks between. */
    private Optional<NounPhrase> distant(OrderingVerb verb) {
        if (hasThingBefore(verb)) {
            return Optional.empty();
        }
        return people.all().stream()
                .filter(phrase -> phrase.to() < verb.begin()
                        && people.openClause(phrase)
                        && phrase.agrees(verb)
                        && isModified(phrase))
                .max(Comparator.comparingInt(NounPhrase::from));
    }

    /** Whether the phrase goes on with what describes it, not with a verb of its own. */
    private boolean isModified(NounPhrase phrase) {
        var next = tokens.word(phrase.to());
        return next.equals(",") || MODIFIERS.contains(next) || VerbForms.isParticiple(next);
    }

    /** Whether a thing is the subject directly before the verb: <i>, los comprobantes deberán</i>. */
    private boolean hasThingBefore(OrderingVerb verb) {
        for (int at = verb.begin() - 1; at >= sentence.from() && verb.begin() - at < 9; at--) {
            var word = tokens.word(at);
            if (word.equals("que") || word.equals(",") && at == verb.begin() - 1) {
                return false;
            }
            if (NounPhraseParser.DETERMINERS.contains(word)) {
                boolean opens = at == sentence.from() || PersonPhrases.OPENERS.contains(tokens.word(at - 1));
                return opens && !people.cover(at) && !people.cover(at + 1);
            }
        }
        return false;
    }

    /** Returns the subject of an adverbial clause before the verb: <i>cuando el contribuyente deje de …, deberá</i>. */
    Optional<NounPhrase> subjectOfEarlierClause(OrderingVerb verb) {
        if (hasThingBefore(verb)) {
            return Optional.empty();
        }
        return people.all().stream()
                .filter(phrase -> phrase.to() < verb.begin() && phrase.agrees(verb) && opensAdverbialClause(phrase))
                .max(Comparator.comparingInt(NounPhrase::from));
    }

    private boolean opensAdverbialClause(NounPhrase phrase) {
        var before = tokens.word(phrase.from() - 1);
        return before.equals("cuando")
                || before.equals("si") && phrase.from() - 1 == sentence.from()
                || before.equals("que") && tokens.word(phrase.from() - 3).equals("caso")
                || before.equals("de") && tokens.word(phrase.from() - 2).equals("tratandose");
    }

    /**
     * Returns the subject behind its verb: <i>están obligadas al pago, las personas que …</i>, <i>lo podrá ceder la
     * sociedad</i>.
     */
    Optional<NounPhrase> behind(OrderingVerb verb, int limit) {
        boolean first = verb.begin() == sentence.from();
        boolean object = tokens.is(verb.verb() - 1, "lo|la|los|las");
        return people.all().stream()
                .filter(phrase -> phrase.from() > verb.action() && phrase.to() <= limit && phrase.agrees(verb))
                .filter(phrase -> first && tokens.word(phrase.from() - 1).equals(",") && isModified(phrase)
                        || object && phrase.from() == verb.action() + 1)
                .findFirst();
    }

    /** Whether nobody and nothing is named as the subject of the clause of this verb. */
    boolean isElided(OrderingVerb verb) {
        if (!tokens.is(verb.begin() - 1, ",|que|y|") && verb.begin() != sentence.from()) {
            return false;
        }
        for (int at = verb.begin() - 1; at >= sentence.from() && !tokens.matches(at - 2, "por lo que"); at--) {
            boolean opens = at == sentence.from() || PersonPhrases.OPENERS.contains(tokens.word(at - 1));
            if (opens && NounPhraseParser.DETERMINERS.contains(tokens.word(at)) && !people.cover(at)) {
                return false;
            }
        }
        return true;
    }
}
