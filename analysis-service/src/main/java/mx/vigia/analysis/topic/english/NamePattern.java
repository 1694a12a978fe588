package mx.vigia.analysis.topic.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.vigia.analysis.language.GlossaryTerms;
import mx.vigia.analysis.language.TextAnalyzer;

/**
 * A pattern for English names of laws: a name with placeholders in braces, each filled with something known in both
 * languages.
 *
 * @param spanish with a group for each placeholder, in order
 * @param places their names, such as {@code term}
 * @param english the name with the same placeholders
 */
record NamePattern(Pattern spanish, List<String> places, String english) {
    private static final Pattern PLACEHOLDER_PATTERN = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, String> REGEX_BY_PLACEHOLDER = Map.of(
            "year", "(\\d{4})",
            "law", "(?:de la|del) (.+)",
            "term", "(?:de|del|de la|de los|de las|sobre|en materia de) (.+?)",
            "entity",
                    "((?:del|para el) estado (?:libre y soberano )?de .+|(?:de|para) la ciudad de mexico|(?:del|para el) distrito federal)");

    NamePattern {
        places = List.copyOf(places);
    }

    static NamePattern of(String spanish, String english) {
        String folded = TextAnalyzer.fold(spanish);
        List<String> places = new ArrayList<>();
        StringBuilder fits = new StringBuilder();
        Matcher place = PLACEHOLDER_PATTERN.matcher(folded);
        int from = 0;
        while (place.find()) {
            fits.append(Pattern.quote(folded.substring(from, place.start())))
                    .append(REGEX_BY_PLACEHOLDER.get(place.group(1)));
            places.add(place.group(1));
            from = place.end();
        }
        return new NamePattern(Pattern.compile(fits.toString()), places, english);
    }

    /** Returns the English name of a law, if it matches the pattern and every placeholder has a known value. */
    Optional<String> english(String law, Map<String, String> listed) {
        Matcher made = spanish.matcher(TextAnalyzer.fold(law));
        if (!made.matches()) {
            return Optional.empty();
        }
        String name = english;
        for (int place = 0; place < places.size(); place++) {
            Optional<String> filled = fill(places.get(place), made.group(place + 1), listed);
            if (filled.isEmpty()) {
                return Optional.empty();
            }
            name = name.replace("{" + places.get(place) + "}", filled.get());
        }
        return Optional.of(name);
    }

    private static Optional<String> fill(String place, String words, Map<String, String> listed) {
        return switch (place) {
            case "year" -> Optional.of(words);
            case "law" -> Optional.ofNullable(listed.get(words));
            case "term" -> GlossaryTerms.inEnglish(words).map(EnglishCapitalization::capitalizeName);
            case "entity" -> EnglishEntityNames.inEnglish(words);
            default ->
                throw new IllegalArgumentException("expected entity, law, term or year in braces, found " + place);
        };
    }
}
