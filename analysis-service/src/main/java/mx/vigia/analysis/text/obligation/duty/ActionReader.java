package mx.vigia.analysis.text.obligation.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where what is ordered ends, and which infinitives share one ordering verb. */
record ActionReader(LegalTokens tokens, LegalSentence sentence, List<DeadlineFinder.Phrase> deadlines) {
    /** Words that end an action behind a comma: conditions, references, remarks. */
    private static final List<String> REMARKS = GrammarWords.list("remarks");

    private static final List<String> HARD_REMARKS = GrammarWords.list("hard-remarks");
    private static final Set<String> DANGLING_WORDS = GrammarWords.set("dangling-words");
    private static final List<String> DANGLING_PHRASES = GrammarWords.list("dangling-phrases");
    private static final List<String> CONDITIONS = GrammarWords.list("conditions");
    private static final Set<String> COORDINATORS = Set.of("y", "o", "e", "u", "ni");
    private static final Set<String> PURPOSES = Set.of("para", "de", "sin", "al", "a", "que", "en");

    private static final int MIN_BARE_TOKENS = 4;

    /** What is ordered, as a range of tokens. */
    record Action(int from, int to) {}

    /** Returns the action of a verb, and those of the infinitives joined to it, before a limit. */
    List<Action> read(OrderingVerb verb, int limit) {
        var found = new ArrayList<Action>();
        boolean infinitive = VerbForms.isInfinitive(tokens.word(verb.action()))
                || tokens.word(verb.action()).equals("no");
        int from = verb.action();
        boolean more = true;
        while (more) {
            int joined = infinitive ? nextJoined(from, limit) : limit;
            int end = end(from, joined);
            found.add(new Action(from, trimmed(from, end)));
            more = joined < limit;
            from = joined;
        }
        return found;
    }

    /** Returns the next infinitive that is coordinated with this one and has an object of its own, or the limit. */
    private int nextJoined(int from, int limit) {
        for (int at = from + 1; at < limit; at++) {
            if (tokens.is(at, "[;:]") || isHardStop(at)) {
                return limit;
            }
            if (VerbForms.isInfinitive(tokens.word(at))
                    && isJoined(at)
                    && !tokens.matches(at - 1, "de ser")
                    && !sharesObject(from, at)
                    && isSameLevel(from, at)) {
                return at;
            }
        }
        return limit;
    }

    private boolean isHardStop(int at) {
        return tokens.word(at).equals(",") && tokens.matchesAny(at + 1, HARD_REMARKS);
    }

    private boolean isJoined(int at) {
        int before = at - 1;
        while (tokens.is(before, "a|de|no|asimismo|,|tambien|ser|su|caso|en|procedente")) {
            before--;
        }
        return tokens.word(at - 1).equals(",") && !isHardStop(at - 1)
                || COORDINATORS.contains(tokens.word(before)) && at - before < 6
                || tokens.matches(before - 1, "asi como")
                || tokens.matches(before - 2, "asi como");
    }

    /** Whether two infinitives stand together before their object: <i>expedir y entregar comprobantes</i>. */
    private boolean sharesObject(int from, int at) {
        for (int between = from + 1; between < at; between++) {
            var word = tokens.word(between);
            boolean joins = COORDINATORS.contains(word) || word.matches(",|en|su|caso|no") || word.endsWith("mente");
            if (!joins && !VerbForms.isInfinitive(word)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the infinitive is not joined to another that depends on the first: <i>obras para prevenir y corregir</i>.
     */
    private boolean isSameLevel(int from, int at) {
        boolean comma = tokens.word(at - 2).equals(",")
                || tokens.matches(at - 2, "asi como")
                || tokens.matches(at - 3, "asi como")
                || tokens.word(at - 1).equals("a");
        for (int nested = at - 1; nested > from; nested--) {
            if (tokens.word(nested).equals(",")) {
                return true;
            }
            if (VerbForms.isInfinitive(tokens.word(nested)) && PURPOSES.contains(tokens.word(nested - 1))) {
                return comma;
            }
        }
        return true;
    }

    private int end(int from, int limit) {
        for (int at = from + 1; at < limit; at++) {
            boolean object = objects().hasObject(from, at);
            if (tokens.matches(at, "que ,")) {
                at = endOfRemark(at + 1, limit);
                continue;
            }
            if (tokens.is(at, "[;:]")
                    || isCommaStop(at, object)
                    || (object || at - from > MIN_BARE_TOKENS) && isStop(at)) {
                return at;
            }
            var deadline = deadlineAt(at);
            if (deadline > 0) {
                if (!(objects().isObjectNext(deadline) && !object)) {
                    return at;
                }
                at = deadline - 1;
            }
        }
        return limit;
    }

    /** Returns the comma that closes a remark in a relative clause: <i>que, en términos de la Ley, presenten</i>. */
    private int endOfRemark(int comma, int limit) {
        int at = comma;
        do {
            at++;
            while (at < limit && !tokens.word(at).equals(",")) {
                at++;
            }
        } while (at < limit && tokens.matchesAny(at + 1, REMARKS));
        return at;
    }

    private boolean isCommaStop(int at, boolean object) {
        if (!tokens.word(at).equals(",") || VerbForms.isInfinitive(tokens.word(at - 1))) {
            return false;
        }
        int future = tokens.word(at + 2).equals("se") ? at + 3 : at + 2;
        if (tokens.word(at + 1).equals("que") && VerbForms.isFuture(tokens.printed(future))) {
            return true;
        }
        boolean adds = tokens.word(at + 1).equals("incluyendo") || isByNotice(at + 1);
        boolean stop = tokens.matchesAny(at + 1, REMARKS) || VerbForms.isGerund(tokens.word(at + 1));
        if (adds || stop && isShortRemark(at)) {
            return false;
        }
        return stop && (object || !objects().isObjectLater(at))
                || deadlineAt(at + 1) > 0 && (object || !objects().isObjectNext(deadlineAt(at + 1)));
    }

    /** Whether the paper follows with which something is done: <i>, mediante declaración que presentará ante …</i>. */
    private boolean isByNotice(int at) {
        return tokens.word(at).equals("mediante")
                && tokens.is(at + 1, "declaracion(?:es)?|avisos?|escritos?|solicitud(?:es)?");
    }

    /**
     * Whether only some words stand between commas before more of the object: <i>, según corresponda, así como los
     * intereses</i>.
     */
    private boolean isShortRemark(int comma) {
        for (int at = comma + 1; at < comma + 5; at++) {
            if (tokens.word(at).equals(",")) {
                return tokens.matches(at + 1, "asi como") && NounPhraseParser.DETERMINERS.contains(tokens.word(at + 3));
            }
        }
        return false;
    }

    private boolean isStop(int at) {
        if (tokens.word(at).equals("cuando")
                && (tokens.is(at - 1, "aun|un|y") || tokens.word(at + 1).equals("menos"))) {
            return false;
        }
        if (tokens.matches(at, "a partir") && tokens.is(at - 1, "contad[oa]s?|computad[oa]s?|comienc[ea]n?|corran?")) {
            return false;
        }
        if (tokens.matches(at - 1, "a salvo")) {
            return false;
        }
        boolean needed = tokens.matches(at, "para que")
                && tokens.is(at - 1, "necesari[oa]s?|suficientes?|conducentes?|pertinentes?");
        return !needed && tokens.matchesAny(at, CONDITIONS);
    }

    private int deadlineAt(int at) {
        for (var deadline : deadlines) {
            if (deadline.from() == at) {
                return deadline.to();
            }
        }
        return -1;
    }

    private ObjectFinder objects() {
        return new ObjectFinder(tokens, sentence);
    }

    private int trimmed(int from, int end) {
        int last = end;
        while (last > from + 1) {
            if (tokens.matchesAny(last - 2, DANGLING_PHRASES)) {
                last -= 2;
            } else if (tokens.matches(last - 5, "y , en su caso") || tokens.matches(last - 5, "o , en su caso")) {
                last -= 5;
            } else if (isDangling(last - 1)) {
                last--;
            } else {
                break;
            }
        }
        return last;
    }

    private boolean isDangling(int at) {
        return (DANGLING_WORDS.contains(tokens.word(at)) || tokens.is(at, "[,;]"))
                && !tokens.matches(at - 2, "en su caso")
                && !tokens.printed(at).equals("A");
    }
}
