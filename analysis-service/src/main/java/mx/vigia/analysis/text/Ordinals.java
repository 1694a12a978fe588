package mx.vigia.analysis.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.analysis.language.TextAnalyzer;

/** Ordinals in words, from {@code primero} to {@code nonagésimo noveno}, in one word or two, and {@code único}. */
final class Ordinals {
    private static final List<String> UNITS =
            List.of("primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno");
    private static final List<String> TENS = List.of(
            "décimo",
            "vigésimo",
            "trigésimo",
            "cuadragésimo",
            "quincuagésimo",
            "sexagésimo",
            "septuagésimo",
            "octogésimo",
            "nonagésimo");
    private static final Map<String, Integer> IRREGULAR_ORDINALS = Map.of("undecimo", 11, "duodecimo", 12);
    private static final int BASE = 10;

    /** The pattern of ordinals, in any case and either gender, with or without accents. */
    static final String ORDINAL_REGEX =
            "(?<ordinal>(?i:" + "[uú]nic[oa]|und[eé]cim[oa]|duod[eé]cim[oa]|(?:" + toAlternatives(TENS)
                    + ")(?:\\s{0,2}(?:" + toAlternatives(UNITS) + "))?|" + toAlternatives(UNITS) + "))(?!\\p{L})";

    private static final Pattern ORDINAL_PATTERN =
            Pattern.compile("\\s*" + ORDINAL_REGEX + ArticleNumber.LATIN_SUFFIX_REGEX, Pattern.UNICODE_CASE);

    private Ordinals() {}

    /** Returns the ordinal that these words begin with. */
    static Optional<ArticleNumber> read(String words) {
        var found = ORDINAL_PATTERN.matcher(words);
        return found.lookingAt() ? Optional.of(of(found.group("ordinal"), found.group("latin"))) : Optional.empty();
    }

    static ArticleNumber of(String ordinal, String latin) {
        var folded = toMasculine(TextAnalyzer.fold(ordinal).replace(" ", ""));
        var suffix = ArticleNumber.suffix(null, latin);
        if (folded.equals("unico")) {
            return new ArticleNumber(1, suffix, "único");
        }
        var rank = IRREGULAR_ORDINALS.getOrDefault(folded, 0);
        return rank > 0 ? toArticleNumber(rank, suffix) : toArticleNumber(rankOf(folded), suffix);
    }

    private static ArticleNumber toArticleNumber(int rank, String suffix) {
        var tens = rank / BASE > 0 ? TENS.get(rank / BASE - 1) : "";
        var units = rank % BASE > 0 ? UNITS.get(rank % BASE - 1) : "";
        return new ArticleNumber(rank, suffix, (tens + " " + units).strip());
    }

    private static int rankOf(String folded) {
        for (int ten = TENS.size(); ten > 0; ten--) {
            var word = TextAnalyzer.fold(TENS.get(ten - 1));
            if (folded.startsWith(word)) {
                return ten * BASE + unitOf(folded.substring(word.length()));
            }
        }
        return unitOf(folded);
    }

    private static int unitOf(String folded) {
        return 1 + UNITS.stream().map(TextAnalyzer::fold).toList().indexOf(folded);
    }

    /** Returns the masculine form; the genders differ in only one letter at the end of a word. */
    private static String toMasculine(String folded) {
        return folded.replaceAll("(?<=[cs]im)a|a$", "o");
    }

    private static String toAlternatives(List<String> words) {
        return words.stream().map(Ordinals::withOptionalAccents).collect(Collectors.joining("|"));
    }

    private static String withOptionalAccents(String word) {
        return word.replace("é", "[eé]").replaceAll("o$", "[oa]");
    }
}
