package mx.vigia.analysis.linking.actor;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.vigia.analysis.bill.body.BodyCatalog;
import mx.vigia.platform.text.OrEmpty;

/** Strips titles, groups and remarks from a printed name, and returns the words if it is the name of one person. */
final class NameReading {
    private static final int MAX_WORDS = 10;
    private static final int MAX_NAME_LENGTH = 120;
    private static final Pattern TITLE_PATTERN = Pattern.compile(
            "(?iU)^(?:(?:del?|el|la|al?)\\s+)*(?:(?:cc?|dips?|sens?|lic|dra?|mtr[oa]|ing|profr?a?|arq|gral|almte)"
                    + "(?:\\.\\s*|\\s+)|(?:diputad[oa]|senadora?|ciudadan[oa]|legisladora?|licenciad[oa]|doctora?|maestr[oa]"
                    + "|ingenier[oa]|profesora?)\\s+(?:federal\\s+)?)(?=\\p{L})");
    private static final Pattern REMARK_PATTERN = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]\\s*");
    private static final Pattern TRAILING_GROUP_PATTERN = Pattern.compile(
            "(?iU),?\\s+(?:e integrantes|integrantes?|(?:del|de los|de la)\\s+(?:grupos?|fracci[oó]n)\\s+parlamentari[oa]s?)\\b.*$");
    private static final Pattern OFFICE_PATTERN =
            Pattern.compile("\\b(?:camara|mesa|junta|corte|estado) (?:de|del|directiva)\\b");
    private static final Pattern DIACRITICS_PATTERN = Pattern.compile("\\p{M}+");
    private static final Pattern NON_LETTER_PATTERN = Pattern.compile("[^\\p{L}]+");
    private static final Pattern DIGIT_PATTERN = Pattern.compile("\\p{N}");

    private NameReading() {}

    static Optional<List<String>> parseWords(String written) {
        if (OrEmpty.text(written).length() > MAX_NAME_LENGTH) {
            return Optional.empty();
        }
        String bare = stripTitlesAndRemarks(written);
        return DIGIT_PATTERN.matcher(bare).find()
                ? Optional.empty()
                : restoreOrder(bare).filter(NameReading::isOnePerson);
    }

    /** Returns the name without titles, remarks and the group after it. */
    static String stripTitlesAndRemarks(String written) {
        String rest =
                stripTitles(REMARK_PATTERN.matcher(written).replaceAll(" ").strip());
        return TRAILING_GROUP_PATTERN.matcher(rest).replaceFirst("").replaceFirst("[\\s,.;:*]+$", "");
    }

    private static String stripTitles(String words) {
        String rest = words;
        for (Matcher title = TITLE_PATTERN.matcher(rest); title.find(); title = TITLE_PATTERN.matcher(rest)) {
            rest = rest.substring(title.end());
        }
        return rest;
    }

    /**
     * Restores the order of "Pérez López, María", where the comma marks the surname; a group may also follow a comma.
     */
    private static Optional<List<String>> restoreOrder(String words) {
        String[] parts = words.split("\\s*,\\s*");
        if (parts.length == 2 && BodyCatalog.known().group(parts[1]).isPresent()) {
            return Optional.of(foldedWords(parts[0]));
        }
        return switch (parts.length) {
            case 1 -> Optional.of(foldedWords(parts[0]));
            case 2 -> Optional.of(foldedWords(stripTitles(parts[1]) + " " + parts[0]));
            default -> Optional.empty();
        };
    }

    static List<String> foldedWords(String words) {
        String plain = DIACRITICS_PATTERN
                .matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .replaceAll("['’`´]", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(NON_LETTER_PATTERN.split(plain))
                .filter(word -> !word.isEmpty())
                .map(NameWords::expand)
                .toList();
    }

    private static boolean isOnePerson(List<String> words) {
        long telling =
                words.stream().filter(word -> !NameWords.isParticle(word)).count();
        return telling >= 2
                && words.size() <= MAX_WORDS
                && words.stream().noneMatch(NameWords::isNotAName)
                && !OFFICE_PATTERN.matcher(String.join(" ", words)).find()
                && !joinsTwoPeople(words);
    }

    /**
     * Whether this names two people, as "Juan Pérez y Ana Ruiz"; after the "y" of a surname such as "Ortega y Gasset"
     * only one word follows.
     */
    private static boolean joinsTwoPeople(List<String> words) {
        int and = Math.max(words.indexOf("y"), words.indexOf("e"));
        return and > 0
                && countDistinctive(words.subList(0, and)) >= 2
                && countDistinctive(words.subList(and + 1, words.size())) >= 2
                && NameWords.isGivenName(words.get(and + 1));
    }

    private static long countDistinctive(List<String> words) {
        return words.stream().filter(word -> !NameWords.isParticle(word)).count();
    }
}
