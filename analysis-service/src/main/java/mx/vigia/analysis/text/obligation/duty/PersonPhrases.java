package mx.vigia.analysis.text.obligation.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The noun phrases of a sentence that name persons or bodies, in their order. */
final class PersonPhrases {
    /** Words and marks before the subject of a clause. */
    static final Set<String> OPENERS = Set.of(
            ",",
            ";",
            ":",
            ".",
            "y",
            "o",
            "e",
            "u",
            "asimismo",
            "tambien",
            "ademas",
            "igualmente",
            ")",
            "-",
            "pero",
            "");

    private static final Set<String> PREPOSITIONS = GrammarWords.set("prepositions");
    private static final Set<String> ALSO_ADJECTIVES = GrammarWords.set("also-adjectives");

    private final LegalTokens tokens;
    private final LegalSentence sentence;
    private final List<NounPhrase> phrases;

    PersonPhrases(LegalTokens tokens, LegalSentence sentence) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.phrases = find();
    }

    List<NounPhrase> all() {
        return phrases;
    }

    private List<NounPhrase> find() {
        var found = new ArrayList<NounPhrase>();
        var parser = new NounPhraseParser(tokens, sentence.from(), sentence.to());
        for (int at = sentence.from(); at < sentence.to(); at++) {
            var phrase = parser.quoted(at);
            if (phrase.isEmpty() && NounList.PERSONS.has(tokens, at) && !isWithinName(at) && isNoun(at)) {
                phrase = Optional.of(parser.around(at));
            }
            if (phrase.isPresent()) {
                found.add(phrase.get());
                at = Math.max(at, phrase.get().to() - 1);
            }
        }
        return List.copyOf(found);
    }

    /** Whether a word that may also be an adjective is a noun here. */
    private boolean isNoun(int at) {
        return !ALSO_ADJECTIVES.contains(tokens.word(at)) || NounPhraseParser.DETERMINERS.contains(tokens.word(at - 1));
    }

    private boolean isWithinName(int at) {
        return tokens.is(at - 1, "de|del")
                && tokens.isCapital(at - 2)
                && tokens.isCapital(at)
                && at - 2 >= sentence.from();
    }

    /** Returns the subject that the sentence names at its head. */
    Optional<NounPhrase> topic() {
        return phrases.stream()
                .filter(phrase -> phrase.from() - sentence.from() <= 2 && openClause(phrase))
                .findFirst();
    }

    /** Whether a token belongs to one of the phrases. */
    boolean cover(int at) {
        return phrases.stream().anyMatch(phrase -> phrase.from() <= at && at < phrase.to());
    }

    /** Whether a phrase stands where the subject of a main clause does. */
    boolean openClause(NounPhrase phrase) {
        int before = phrase.from() - 1;
        if (before < sentence.from()) {
            return true;
        }
        var word = tokens.word(before);
        return OPENERS.contains(word)
                || word.endsWith("mente")
                || word.equals("que") && !new ClauseOpening(tokens, sentence.from()).isSubordinate(phrase.from());
    }

    /** Whether a phrase follows a preposition. */
    boolean areGoverned(NounPhrase phrase) {
        return PREPOSITIONS.contains(tokens.word(phrase.from() - 1));
    }
}
