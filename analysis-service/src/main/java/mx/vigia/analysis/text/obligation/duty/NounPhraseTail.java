package mx.vigia.analysis.text.obligation.duty;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where a noun phrase ends: behind its adjectives, and what <i>de</i>, <i>y</i> and commas join to it. */
record NounPhraseTail(LegalTokens tokens, int high, boolean opensSentence) {
    private static final Pattern ADJECTIVE_PATTERN = Pattern.compile("[a-zñ]{2,}(?:al|ales|ic[oa]s?|iv[oa]s?|ari[oa]s?"
            + "|os[oa]s?|bles?|entes?|antes?|[tsd]or(?:es|as?)?|er[oa]s?|an[oa]s?|il|iles|in[oa]s?|as|os|es|ar|ares)");
    private static final Pattern NO_ADJECTIVE_PATTERN = Pattern.compile(
            "corresponda|[a-z]+mente|correspondientes?|varios|varias|[a-z]+(?:iera|ieran|ara|aran|aren|iere|ieren|are)"
                    + "|dos|tres|seis|tras|antes|despues|menos|demas");
    private static final Set<String> ENDS = GrammarWords.set("phrase-ends");
    private static final Set<String> PRESENTS = GrammarWords.set("presents");
    private static final Set<String> KEPT_PARTICIPLES = GrammarWords.set("kept-participles");
    private static final List<String> PARTICIPLE_LINKS = GrammarWords.list("participle-links");
    private static final Set<String> PRIOR_ADJECTIVES = GrammarWords.set("prior-adjectives");
    private static final Set<String> NAME_LINKS = Set.of("para", "contra", "en", "a", "al", "sobre", "con", "por");
    private static final Set<String> FIXED_PLACES = Set.of("mexico", "territorio");

    /** Returns where the phrase ends whose last known word is before this place. */
    int end(int start) {
        int at = start;
        while (at < high) {
            int next = after(at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private int after(int at) {
        var word = tokens.word(at);
        return switch (word) {
            case "de", "del" -> afterOf(at);
            case "y", "o", "e", "u" -> afterAnd(at);
            case "," -> afterComma(at);
            case "en", "con" -> afterFixed(at);
            case "al" -> tokens.word(at - 1).startsWith("obligad") ? at + 2 : afterNameLink(at);
            case "para", "contra", "a", "sobre", "por" -> afterNameLink(at);
            default -> isModifier(at) ? at + 1 : at;
        };
    }

    private boolean isModifier(int at) {
        var word = tokens.word(at);
        if (!tokens.isWord(at)
                || ENDS.contains(word)
                || VerbForms.isInfinitive(word)
                || VerbForms.isFuture(tokens.printed(at))
                || isOrderingPresent(at)) {
            return false;
        }
        if (tokens.isCapital(at)) {
            return true;
        }
        if (VerbForms.isParticiple(word)) {
            return KEPT_PARTICIPLES.contains(word)
                    && (!tokens.is(at + 1, "en|por|a|al|con|para|de|del")
                            || tokens.matchesAny(at + 1, PARTICIPLE_LINKS));
        }
        return NounList.PERSONS.has(tokens, at)
                || ADJECTIVE_PATTERN.matcher(word).matches()
                        && !NounPhraseParser.DETERMINERS.contains(word)
                        && !NO_ADJECTIVE_PATTERN.matcher(word).matches();
    }

    private boolean isOrderingPresent(int at) {
        return PRESENTS.contains(tokens.word(at));
    }

    private int afterOf(int at) {
        int noun = skipDeterminers(at + 1);
        boolean word =
                tokens.isWord(noun) && !ENDS.contains(tokens.word(noun)) && !VerbForms.isFuture(tokens.printed(noun));
        boolean leavesName = tokens.isCapital(at - 1)
                && (noun > at + 1 || tokens.word(at).equals("del"))
                && !tokens.isCapital(noun)
                && !tokens.isQuote(noun)
                && !NounList.PERSONS.has(tokens, noun);
        boolean link = leavesName
                || tokens.is(
                        at + 1,
                        "conformidad|acuerdo|manera|forma|que|quien|quienes|oficio|tod[oa]s?|cualquier|inmediato");
        if (tokens.isQuote(noun)) {
            return new NounPhraseParser(tokens, noun, high)
                    .quoted(noun)
                    .map(NounPhrase::to)
                    .orElse(at);
        }
        boolean belongs = word && !link && (!VerbForms.isInfinitive(tokens.word(noun)) || tokens.isCapital(noun));
        boolean described = PRIOR_ADJECTIVES.contains(tokens.word(noun))
                && tokens.isWord(noun + 1)
                && !ENDS.contains(tokens.word(noun + 1))
                && !VerbForms.isFuture(tokens.printed(noun + 1))
                && !tokens.is(noun + 1, "de|del|y|o");
        return belongs ? noun + (described ? 2 : 1) : at;
    }

    private int afterAnd(int at) {
        boolean ofName =
                tokens.is(at + 1, "de|del") && tokens.isCapital(at - 1) && tokens.isCapital(skipDeterminers(at + 2));
        if (ofName || tokens.is(at + 1, "de|del") && closesOfList(at)) {
            return skipDeterminers(at + 2) + 1;
        }
        int noun = skipDeterminers(at + 1);
        if (noun >= high
                || ENDS.contains(tokens.word(noun))
                || VerbForms.isFuture(tokens.printed(noun))
                || isOrderingPresent(noun)) {
            return at;
        }
        boolean name = tokens.isCapital(noun) && tokens.isCapital(at - 1) && !tokens.isQuote(noun);
        boolean person = NounList.PERSONS.has(tokens, noun);
        boolean adjective = noun == at + 1
                && isModifier(at - 1)
                && isModifier(noun)
                && !VerbForms.isInfinitive(tokens.word(noun))
                && agrees(at - 1, noun);
        boolean article = tokens.is(at + 1, "las|los") && tokens.is(noun, "morales|fisicas");
        return name || person || adjective || article ? noun + 1 : at;
    }

    private boolean agrees(int one, int other) {
        return tokens.word(one).endsWith("s") == tokens.word(other).endsWith("s");
    }

    /** A comma goes on only in a list of persons, or in the name of a body. */
    private int afterComma(int at) {
        int noun = at + 1;
        if (tokens.is(noun, "de|del") && opensOfList(at)) {
            return skipDeterminers(noun + 1) + 1;
        }
        boolean person = NounList.PERSONS.has(tokens, noun) && hasAndBefore(noun) && !tokens.isCapital(noun);
        int listed = tokens.matches(noun, "asi como") ? noun + 2 : noun;
        int other = skipDeterminers(listed);
        if (opensSentence
                && other > listed
                && NounList.PERSONS.has(tokens, other)
                && (listed > noun || hasAndBefore(other))) {
            return other + 1;
        }
        boolean name = tokens.isCapital(at - 1)
                && tokens.isCapital(noun)
                && hasAndBefore(noun)
                && !NounPhraseParser.DETERMINERS.contains(tokens.word(noun));
        return person || name ? noun + 1 : at;
    }

    /** Whether more of what <i>de</i> joins follows: <i>de la Federación, de los estados y de los municipios</i>. */
    private boolean opensOfList(int comma) {
        boolean begun = false;
        for (int at = comma - 1; at > comma - 6 && !begun; at--) {
            begun = tokens.is(at, "de|del");
        }
        for (int at = comma + 2; begun && at < Math.min(high, comma + 14); at++) {
            if (tokens.is(at, "y|o")) {
                return tokens.is(at + 1, "de|del");
            }
            if (ENDS.contains(tokens.word(at)) || VerbForms.isFuture(tokens.printed(at))) {
                return false;
            }
        }
        return false;
    }

    private boolean closesOfList(int and) {
        for (int at = and - 1; at > and - 9; at--) {
            if (tokens.word(at).equals(",")) {
                return tokens.is(at + 1, "de|del");
            }
        }
        return false;
    }

    private boolean hasAndBefore(int from) {
        for (int at = from; at < Math.min(high, from + 14); at++) {
            var word = tokens.word(at);
            if (word.equals("y") || word.equals("o")) {
                return true;
            }
            if (ENDS.contains(word) || VerbForms.isFuture(tokens.printed(at))) {
                return false;
            }
        }
        return false;
    }

    private int afterFixed(int at) {
        if (tokens.matches(at, "en el extranjero")) {
            return at + 3;
        }
        if (tokens.matches(at, "con calidad de")) {
            return at + 4;
        }
        boolean place =
                tokens.word(at).equals("en") && FIXED_PLACES.contains(tokens.word(at + 1)) && tokens.isCapital(at + 1);
        return place ? at + 2 : afterNameLink(at);
    }

    private int afterNameLink(int at) {
        int noun = skipDeterminers(at + 1);
        boolean name = tokens.isCapital(at - 1)
                        && tokens.isCapital(noun)
                        && !tokens.isQuote(noun)
                        && NAME_LINKS.contains(tokens.word(at))
                        && !NounList.PERSONS.has(tokens, noun)
                || tokens.isCapital(at - 1) && tokens.word(at).equals("para") && tokens.isCapital(noun);
        return name && noun < high ? noun + 1 : at;
    }

    int skipDeterminers(int at) {
        int next = at;
        while (NounPhraseParser.DETERMINERS.contains(tokens.word(next))) {
            next++;
        }
        return next;
    }
}
