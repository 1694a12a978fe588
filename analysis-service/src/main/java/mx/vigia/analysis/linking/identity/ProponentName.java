package mx.vigia.analysis.linking.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.language.TitleForms;

/** A proponent's name as a set of words, since sources reorder given names and surnames and spell some differently. */
record ProponentName(Set<String> words) {
    private static final Set<String> NON_NAME_WORDS = Set.of(
            "de",
            "del",
            "la",
            "las",
            "los",
            "el",
            "y",
            "e",
            "dip",
            "dips",
            "sen",
            "sens",
            "diputado",
            "diputada",
            "diputados",
            "diputadas",
            "senador",
            "senadora",
            "senadores",
            "senadoras",
            "c",
            "dr",
            "dra",
            "lic",
            "mtro",
            "mtra",
            "ing",
            "suscrita",
            "suscrito",
            "integrante",
            "integrantes",
            "diversos",
            "diversas",
            "grupo",
            "grupos",
            "parlamentario",
            "parlamentarios",
            "identificado",
            "no",
            "nombre",
            "propio",
            "a",
            "sus",
            "otros",
            "legisladores",
            "suscriben",
            "presentada",
            "presentado",
            "por");
    private static final int MIN_SHARED_WORDS = 3;

    static ProponentName ofName(String name) {
        return new ProponentName(Stream.of(TitleForms.words(name).split(" "))
                .filter(word -> word.length() > 1 && !NON_NAME_WORDS.contains(word))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Whether any name is left to compare. */
    boolean known() {
        return words.size() >= 2;
    }

    /** Whether they share three words, or all words of a two-word name. */
    boolean isSamePersonAs(ProponentName other) {
        long shared = words.stream().filter(other.words::contains).count();
        return shared >= MIN_SHARED_WORDS
                || shared == 2 && words.size() == 2 && other.words.size() == 2
                || shared == 2
                        && Math.min(words.size(), other.words.size()) == 2
                        && Math.max(words.size(), other.words.size()) == MIN_SHARED_WORDS;
    }

    /**
     * Returns the keys by which records of one person find each other: every three words of the name, or both of two.
     */
    List<String> keys() {
        List<String> all = new ArrayList<>(words);
        if (all.size() < MIN_SHARED_WORDS) {
            return List.of(String.join(" ", all));
        }
        List<String> keys = new ArrayList<>();
        int max = Math.min(all.size(), 6);
        for (int i = 0; i < max; i++) {
            for (int j = i + 1; j < max; j++) {
                for (int k = j + 1; k < max; k++) {
                    keys.add(all.get(i) + " " + all.get(j) + " " + all.get(k));
                }
            }
        }
        return keys;
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
