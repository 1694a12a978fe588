package mx.vigia.analysis.law;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * A law's name as a text writes it, before it is known whose law it is: from token {@code first} to before token
 * {@code after}.
 *
 * @param base the words without those that say whose law it is, with capitals and accents restored
 * @param federal the official name of the federal law meant if no entity's is; empty if none is
 * @param tail the words that say whose law it is; {@link #NO_TAIL} if there are none
 * @param enumeration the token of the plural it is listed under ("los Códigos Penal y Civil"), or -1
 */
record LawMention(
        String base, String federal, Standing standing, StateTail tail, int enumeration, int first, int after) {
    /** Words of a name that only laws of the Federation bear. */
    private static final Set<String> FEDERAL_WORDS =
            WordSet.of("federal general nacional federacion nacionales mexicanos republica union generales unidos");

    static final StateTail NO_TAIL = new StateTail("", -1, -1, -1, false, false);
    static final int ALONE = -1;

    /** How surely a name is a federal law's. */
    enum Standing {
        /** It says so itself: Federal, General, de la Federación. */
        MARKED,
        /** It is the name of a federal law. */
        EXACT,
        /** It is the beginning of a federal law's name; the source cut off the rest, and with it whose law it is. */
        CUT,
        /** The Federation and its entities have laws of this name: Código Penal. */
        SHARED,
        /** It is no federal law's name. */
        UNKNOWN,
        /** It is the law of another country. */
        FOREIGN
    }

    static LawMention of(LawTree.FoundLaw known, String base, int first) {
        Standing standing =
                known.shared() ? Standing.SHARED : isMarked(known.official()) ? Standing.MARKED : Standing.EXACT;
        return new LawMention(base, known.official(), standing, NO_TAIL, ALONE, first, known.after());
    }

    /**
     * Returns the mention of a law whose name begins with some words and goes on to the end of the text, which cut it.
     */
    static LawMention ofCut(String official, String beginning, LegalTokenizer text, int first) {
        int after = CutNames.end(text);
        boolean marked = isMarked(beginning) || isMarked(text, first, after);
        Standing standing = marked ? Standing.MARKED : Standing.CUT;
        return new LawMention(official, official, standing, NO_TAIL, ALONE, first, after);
    }

    private static boolean isMarked(String name) {
        LegalTokenizer words = LegalTokenizer.of(name);
        return isMarked(words, 0, words.size());
    }

    private static boolean isMarked(LegalTokenizer words, int first, int after) {
        return IntStream.range(first, after)
                .anyMatch(at -> FEDERAL_WORDS.contains(words.at(at).folded()));
    }

    boolean hasTail() {
        return tail != NO_TAIL;
    }

    /** Whether an entity's law may be meant although its name does not say so. */
    boolean isOpen() {
        return standing == Standing.SHARED || standing == Standing.UNKNOWN;
    }

    LawMention with(StateTail ending) {
        return new LawMention(base, federal, standing, ending, enumeration, first, ending.after());
    }

    LawMention listedUnder(int plural, int start) {
        return new LawMention(base, federal, standing, tail, plural, start, after);
    }

    LawMention endingAt(int end) {
        return new LawMention(base, federal, standing, tail, enumeration, first, end);
    }

    NamedLaw named(String name) {
        return new NamedLaw(name, enumeration == ALONE ? first : enumeration, first, after);
    }
}
