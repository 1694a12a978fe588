package mx.vigia.analysis.linking.actor;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.vigia.analysis.bill.body.BodyCatalog;

/** Takes titles, groups and remarks off what a page prints, and leaves the words of a name where it is the name of one person. */
final class NameReading {
    private static final int MOST_WORDS = 10;
    private static final int LONGEST = 120;
    private static final Pattern TITLE = Pattern.compile(
            "(?iU)^(?:(?:del?|el|la|al?)\\s+)*(?:(?:cc?|dips?|sens?|lic|dra?|mtr[oa]|ing|profr?a?|arq|gral|almte)"
                    + "(?:\\.\\s*|\\s+)|(?:diputad[oa]|senadora?|ciudadan[oa]|legisladora?|licenciad[oa]|doctora?|maestr[oa]"
                    + "|ingenier[oa]|profesora?)\\s+(?:federal\\s+)?)(?=\\p{L})");
    private static final Pattern REMARK = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]\\s*");
    private static final Pattern GROUP_AT_END = Pattern.compile(
            "(?iU),?\\s+(?:e integrantes|integrantes?|(?:del|de los|de la)\\s+(?:grupos?|fracci[oó]n)\\s+parlamentari[oa]s?)\\b.*$");
    private static final Pattern OFFICE =
            Pattern.compile("\\b(?:camara|mesa|junta|corte|estado) (?:de|del|directiva)\\b");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    private NameReading() {}

    static Optional<List<String>> wordsOf(String written) {
        if (written == null || written.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = bare(written);
        return DIGIT.matcher(bare).find() ? Optional.empty() : inOrder(bare).filter(NameReading::isOnePerson);
    }

    /** Without titles, remarks and the group behind it. */
    static String bare(String written) {
        String rest = withoutTitles(REMARK.matcher(written).replaceAll(" ").strip());
        return GROUP_AT_END.matcher(rest).replaceFirst("").replaceFirst("[\\s,.;:*]+$", "");
    }

    private static String withoutTitles(String words) {
        String rest = words;
        for (Matcher title = TITLE.matcher(rest); title.find(); title = TITLE.matcher(rest)) {
            rest = rest.substring(title.end());
        }
        return rest;
    }

    /** "Pérez López, María" tells which is the surname; behind a comma may also stand a group. */
    private static Optional<List<String>> inOrder(String words) {
        String[] parts = words.split("\\s*,\\s*");
        if (parts.length == 2 && BodyCatalog.known().group(parts[1]).isPresent()) {
            return Optional.of(folded(parts[0]));
        }
        return switch (parts.length) {
            case 1 -> Optional.of(folded(parts[0]));
            case 2 -> Optional.of(folded(withoutTitles(parts[1]) + " " + parts[0]));
            default -> Optional.empty();
        };
    }

    static List<String> folded(String words) {
        String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .replaceAll("['’`´]", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .map(NameWords::inFull)
                .toList();
    }

    private static boolean isOnePerson(List<String> words) {
        long telling =
                words.stream().filter(word -> !NameWords.isParticle(word)).count();
        return telling >= 2
                && words.size() <= MOST_WORDS
                && words.stream().noneMatch(NameWords::isNoName)
                && !OFFICE.matcher(String.join(" ", words)).find()
                && !joinsTwo(words);
    }

    /** "Juan Pérez y Ana Ruiz" are two; behind the "y" of a surname such as "Ortega y Gasset" stands one word. */
    private static boolean joinsTwo(List<String> words) {
        int and = Math.max(words.indexOf("y"), words.indexOf("e"));
        return and > 0
                && telling(words.subList(0, and)) >= 2
                && telling(words.subList(and + 1, words.size())) >= 2
                && NameWords.isGiven(words.get(and + 1));
    }

    private static long telling(List<String> words) {
        return words.stream().filter(word -> !NameWords.isParticle(word)).count();
    }
}
