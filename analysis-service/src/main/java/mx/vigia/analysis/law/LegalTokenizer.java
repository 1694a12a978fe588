package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.vigia.analysis.language.LatinSuffixes;
import mx.vigia.analysis.language.TextAnalyzer;

/** A legal text split into words, article numbers, roman numerals and marks; an index outside it returns END. */
final class LegalTokenizer {
    static final LegalToken END_TOKEN = new LegalToken(LegalToken.Kind.MARK, "", "", -1, -1);

    private static final String SUFFIX_REGEX = LatinSuffixes.toPatternAlternatives();
    /** Pages also contain non-breaking spaces and dashes of every length. */
    private static final String BLANK_OR_DASH_REGEX = "[\\s\\u00A0\\u2007\\u202F\\u2010-\\u2015\\u2212-]";
    /**
     * A separated suffix: "390, Bis", "390 «Bis»", "390 (Bis)"; in "16 Bis, Bis 2" the second one has its own number.
     */
    private static final String SEPARATE_SUFFIX_REGEX = "(?:(?:[.,]" + BLANK_OR_DASH_REGEX + "?|" + BLANK_OR_DASH_REGEX
            + "?[(\"'“«‘])(?:" + SUFFIX_REGEX + ")(?![\\p{L}\\p{N}]|\\s\\d)[)\"'”»’]?)?";

    private static final String ORDINAL_REGEX = "(?:(?:\\s?[ºª°]|\\.?[oaо])\\.?(?![\\p{L}\\p{N}]))?";
    private static final Pattern TOKEN_PATTERN = Pattern.compile(
            "(?<short>(?:gral|fed|org|arts?)\\.?(?!\\p{L})|c\\.(?=\\s*(?:federal|penal|civil|fiscal|nacional|de\\s+comercio)))|(?<number>\\d{1,4}(?!\\d|[.,]\\d{3}\\b)"
                    + ORDINAL_REGEX
                    + "(?:\\s?[-–]\\s?[A-ZÑ]{1,2}(?![\\p{L}\\p{N}])(?:[-–]\\d{1,3}(?!\\d))?|(?-i:\\s[BCDFGHJKLNP-TWZbcdfghjknp-twz](?=\\s*(?:,|\\s(?i:del?|a|al|y)\\s))|\\sA(?=,|\\s(?i:del?|y)\\s)))?"
                    + SEPARATE_SUFFIX_REGEX
                    + "(?:" + BLANK_OR_DASH_REGEX + "{0,3}(?:" + SUFFIX_REGEX
                    + ")(?!\\p{L})(?:[\\s-]\\d{1,2}(?!\\d|\\.?[oº°]))?)*)"
                    + "|(?<roman>(?=[IVXLC])(?:X{0,3}L|L?X{0,4})(?:IX|IV|V?I{0,4})(?![\\p{L}\\p{N}]))"
                    + "|(?<word>[\\p{L}\\p{M}\\p{N}]+(?:['’.-][\\p{L}\\p{M}\\p{N}]+)*)"
                    + "|(?<mark>[^\\s\\p{Z}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER_PATTERN = Pattern.compile(
            "(?iu)^(\\d+)(?:\\s?\\.?[oаoºª°](?!\\p{L}))?\\.?\\s?(?:(?:[-–]\\s?|(?=[a-z]$))([a-zñ]{1,2}(?:[-–]\\d{1,3})?)(?!\\p{L}))?(.*)$");

    private static final Pattern INITIALS_PATTERN = Pattern.compile("\\p{L}(?:\\.\\p{L})+");

    private static final Map<String, String> FULL_FORMS = Map.of(
            "gral",
            "general",
            "fed",
            "federal",
            "org",
            "organica",
            "c",
            "codigo",
            "art",
            "articulo",
            "arts",
            "articulos");

    private final List<LegalToken> all;
    private final boolean shouting;

    private LegalTokenizer(List<LegalToken> all, boolean shouting) {
        this.all = all;
        this.shouting = shouting;
    }

    /** Returns the tokens of a text; their offsets count in its composed form. */
    static LegalTokenizer of(String text) {
        String clean = TextAnalyzer.toNfc(text);
        List<LegalToken> all = new ArrayList<>();
        for (Matcher next = TOKEN_PATTERN.matcher(clean); next.find(); ) {
            all.add(toToken(next));
        }
        return new LegalTokenizer(all, isMostlyCapitals(clean));
    }

    int size() {
        return all.size();
    }

    LegalToken at(int index) {
        return index < 0 || index >= all.size() ? END_TOKEN : all.get(index);
    }

    /** Whether the text is all in capitals, so that capitals carry no information. */
    boolean isAllCapitals() {
        return shouting;
    }

    private static LegalToken toToken(Matcher found) {
        String written = found.group();
        if (found.start("number") >= 0) {
            return new LegalToken(LegalToken.Kind.NUMBER, written, number(written), found.start(), found.end());
        }
        if (found.start("roman") >= 0 && written.equals(written.toUpperCase(Locale.ROOT))) {
            return new LegalToken(
                    LegalToken.Kind.ROMAN, written, TextAnalyzer.fold(written), found.start(), found.end());
        }
        if (found.start("short") >= 0) {
            return new LegalToken(
                    LegalToken.Kind.WORD,
                    written,
                    FULL_FORMS.get(TextAnalyzer.fold(written).replace(".", "")),
                    found.start(),
                    found.end());
        }
        LegalToken.Kind kind = found.start("mark") < 0 ? LegalToken.Kind.WORD : LegalToken.Kind.MARK;
        String plain = INITIALS_PATTERN.matcher(written).matches() ? written.replace(".", "") : written;
        return new LegalToken(kind, written, TextAnalyzer.fold(plain), found.start(), found.end());
    }

    /** Normalizes an article number: "1o. - A" is 1-A, "68-Ter" is 68 Ter. */
    private static String number(String written) {
        Matcher parts = NUMBER_PATTERN.matcher(written);
        if (!parts.matches()) {
            return written;
        }
        StringBuilder plain = new StringBuilder(parts.group(1));
        if (parts.start(2) >= 0) {
            plain.append('-').append(parts.group(2).toUpperCase(Locale.ROOT));
        }
        for (String suffix : parts.group(3).split("[^\\p{L}\\p{N}]+")) {
            if (!suffix.isEmpty()) {
                plain.append(' ').append(normalizeSuffix(suffix));
            }
        }
        return plain.toString();
    }

    private static String normalizeSuffix(String suffix) {
        String lower = suffix.toLowerCase(Locale.ROOT);
        String accented = lower.replace("quater", "quáter").replace("quarter", "quáter");
        return Character.toUpperCase(accented.charAt(0)) + accented.substring(1);
    }

    private static boolean isMostlyCapitals(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        long small = text.chars().filter(Character::isLowerCase).count();
        return capitals > 2 * small;
    }
}
