package mx.vigia.analysis.text.obligation.duty;

import java.util.Set;
import java.util.regex.Pattern;

/** Forms of Spanish verbs, told by their endings; folded, except where accents decide. */
final class VerbForms {
    private static final Pattern INFINITIVE_PATTERN =
            Pattern.compile("[a-zñ]{1,20}(?:ar|er|ir)(?:se)?(?:lo|la|le|los|las|les)?");
    private static final Pattern FUTURE_PATTERN = Pattern.compile("\\p{L}{2,20}(?:rán?|RÁN?)");
    private static final Pattern GERUND_PATTERN =
            Pattern.compile("[a-zñ]{2,20}(?:ando|iendo|yendo)(?:se|lo|la|los|las)?");
    private static final Pattern PARTICIPLE_PATTERN = Pattern.compile(
            "[a-zñ]{2,20}[ai]d[oa]s?|[a-z]{0,12}(?:hech|dad|sid|dispuest|propuest|expuest|escrit|dich|vist|abiert|suscrit|resuelt|cubiert|inscrit|prescrit|devuelt)[oa]s?");
    private static final Pattern ENCLITIC_PATTERN = Pattern.compile("[a-zñ]+[aei]r(?:se|lo|la|los|las|selo|sela)");
    private static final Set<String> NOUNS = GrammarWords.set("no-infinitives");

    private static final Set<String> PARTICIPLE_NOUNS = GrammarWords.set("participle-nouns");

    private VerbForms() {}

    static boolean isInfinitive(String word) {
        return word.equals("ser") || INFINITIVE_PATTERN.matcher(word).matches() && !NOUNS.contains(word);
    }

    /** Whether a printed word is the third person of the future tense; it needs its accent. */
    static boolean isFuture(String printed) {
        return FUTURE_PATTERN.matcher(printed).matches();
    }

    static boolean isGerund(String word) {
        return GERUND_PATTERN.matcher(word).matches() && !word.equals("cuando") && !word.equals("mando");
    }

    static boolean isParticiple(String word) {
        return PARTICIPLE_PATTERN.matcher(word).matches() && !PARTICIPLE_NOUNS.contains(word);
    }

    /** Whether an infinitive carries its object or <i>se</i>. */
    static boolean hasPronoun(String infinitive) {
        return ENCLITIC_PATTERN.matcher(infinitive).matches();
    }

    static boolean isPlural(String finite) {
        return finite.endsWith("n");
    }
}
