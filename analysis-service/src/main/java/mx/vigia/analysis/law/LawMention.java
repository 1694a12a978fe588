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
            WordSet.of("federal general nacional federacion nacionales mexicanos republica union generales");

    static final StateTail NO_TAIL = new StateTail("", -1, -1, -1, false, false);
    static final int ALONE = -1;

    /** How surely a name is a federal law's. */
    enum Standing {
        /** It says so itself: Federal, General, de la Federación. */
        MARKED,
        /** It is the name of a federal law. */
        EXACT,
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

    private static boolean isMarked(String name) {
        LegalTokenizer words = LegalTokenizer.of(name);
        return IntStream.range(0, words.size())
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
