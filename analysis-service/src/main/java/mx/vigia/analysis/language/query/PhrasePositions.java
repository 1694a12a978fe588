package mx.vigia.analysis.language.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.language.AnalysedFieldText;
import mx.vigia.analysis.language.query.Query.Near;
import mx.vigia.analysis.language.query.Query.Phrase;
import mx.vigia.analysis.language.query.Query.Prefix;
import mx.vigia.analysis.language.query.Query.Word;

/** Finds the positions of a word, phrase or prefix in one text. */
final class PhrasePositions {
    /** First and last word, by ordinal. */
    record Place(int first, int last) {
        private boolean isWithin(int max, Place other) {
            return Math.max(first, other.first) - Math.min(last, other.last) - 1 <= max;
        }

        private Place to(Place other) {
            return new Place(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    private PhrasePositions() {}

    static boolean isPresent(AnalysedFieldText value, Query leaf) {
        return !of(value, leaf, 1).isEmpty();
    }

    static List<Place> of(AnalysedFieldText value, Query leaf, int limit) {
        if (leaf instanceof Word word) {
            return word(value, word, limit);
        }
        if (leaf instanceof Phrase phrase) {
            return phrase(value, phrase, limit);
        }
        if (leaf instanceof Near near) {
            return nearPositions(value, near, limit);
        }
        return leaf instanceof Prefix prefix ? prefix(value, prefix, limit) : List.of();
    }

    private static List<Place> word(AnalysedFieldText value, Word word, int limit) {
        var places = new ArrayList<Place>();
        for (int ordinal : value.ordinalsOf(word.stem())) {
            if (places.size() == limit) {
                break;
            }
            if (!word.exact() || value.exactWord(ordinal).equals(word.written())) {
                places.add(new Place(ordinal, ordinal));
            }
        }
        return places;
    }

    private static List<Place> phrase(AnalysedFieldText value, Phrase phrase, int limit) {
        var places = new ArrayList<Place>();
        int rarest = rarestStem(value, phrase.stems());
        for (int ordinal : value.ordinalsOf(phrase.stems().get(rarest))) {
            if (places.size() == limit) {
                break;
            }
            int first = ordinal - rarest;
            if (isPhraseAt(value, phrase, first)) {
                places.add(new Place(first, first + phrase.stems().size() - 1));
            }
        }
        return places;
    }

    /**
     * Pairs each position of one operand with the nearest of the other before and after it, if within the distance; all
     * are sorted, and neither contains the other.
     */
    private static List<Place> nearPositions(AnalysedFieldText value, Near near, int limit) {
        var places = new ArrayList<Place>();
        var others = of(value, near.other(), Integer.MAX_VALUE);
        int before = 0;
        int after = 0;
        for (var one : of(value, near.one(), Integer.MAX_VALUE)) {
            while (after < others.size() && others.get(after).first() <= one.last()) {
                after++;
            }
            while (before < others.size() && others.get(before).last() < one.first()) {
                before++;
            }
            Stream.of(before - 1, after)
                    .filter(nearest -> nearest >= 0 && nearest < others.size())
                    .map(others::get)
                    .filter(other -> one.isWithin(near.within(), other))
                    .map(one::to)
                    .forEach(places::add);
            if (places.size() >= limit) {
                return places.subList(0, limit);
            }
        }
        return places;
    }

    private static int rarestStem(AnalysedFieldText value, List<String> stems) {
        int rarest = 0;
        for (int i = 1; i < stems.size(); i++) {
            if (value.ordinalsOf(stems.get(i)).length < value.ordinalsOf(stems.get(rarest)).length) {
                rarest = i;
            }
        }
        return rarest;
    }

    private static boolean isPhraseAt(AnalysedFieldText value, Phrase phrase, int first) {
        for (int i = 0; i < phrase.stems().size(); i++) {
            if (!value.hasStemAt(phrase.stems().get(i), first + i)) {
                return false;
            }
            if (phrase.exact()
                    && !value.exactWord(first + i).equals(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Place> prefix(AnalysedFieldText value, Prefix prefix, int limit) {
        var places = new ArrayList<Place>();
        for (int ordinal : value.ordinalsStartingWith(prefix.start(), prefix.stem())) {
            if (places.size() == limit) {
                break;
            }
            places.add(new Place(ordinal, ordinal));
        }
        return places;
    }
}
