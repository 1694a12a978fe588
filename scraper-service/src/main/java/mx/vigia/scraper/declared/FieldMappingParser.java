package mx.vigia.scraper.declared;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes down how one field is read. */
record FieldMappingParser(Check check, SelectorCheck places, DeclaredField field, String at) {
    /** The contract's words for what a matter is. */
    static final List<String> KINDS = List.of(
            "consultation",
            "draft-rule",
            "rule",
            "notice",
            "decree",
            "initiative",
            "motion",
            "minuta",
            "report",
            "other");

    private static final List<String> NAMES = List.of(
            "from", "of", "attribute", "value", "after", "before", "format", "locale", "words", "otherwise", "term");
    private static final List<String> LOCALES = List.of("es", "en", "fr", "pt");

    FieldMapping recipe(JsonNode said) {
        if (!said.isObject()) {
            return plain(said);
        }
        check.onlyThese(said, at, NAMES);
        var froms = check.texts(said, at, "from", Limits.PLACES);
        var value = check.maybe(said, at, "value");
        if (froms.isEmpty() == value.isEmpty()) {
            check.complain(
                    at, froms.isEmpty() ? ExpectedValue.A_PLACE_OR_VALUE : ExpectedValue.NO_VALUE_AND_PLACE, value);
        }
        froms.forEach(place -> places.check(Check.in(at, "from"), place));
        var recipe = new FieldMapping(
                froms,
                check.oneOf(said, at, "of", List.of("entry", "page"), "entry").equals("page"),
                check.maybe(said, at, "attribute"),
                value,
                check.maybe(said, at, "after"),
                check.maybe(said, at, "before"),
                format(said),
                check.oneOf(said, at, "locale", LOCALES, "es"),
                words(said),
                kind(said, "otherwise"),
                check.maybe(said, at, "term"));
        if (field == DeclaredField.KIND) {
            checkKind(recipe);
        }
        return recipe;
    }

    /** A place alone, or several of which the first that shows something counts. */
    private FieldMapping plain(JsonNode said) {
        var froms = said.isArray()
                ? check.texts(wrapped(said), "", at, Limits.PLACES)
                : List.of(said.asText("").strip());
        if (froms.stream().allMatch(String::isEmpty)) {
            check.complain(at, ExpectedValue.A_PLACE_OR_VALUE, "");
        } else {
            froms.forEach(place -> places.check(at, place));
        }
        var recipe = FieldMapping.at("", froms.toArray(String[]::new));
        if (field == DeclaredField.KIND) {
            checkKind(recipe);
        }
        return recipe;
    }

    private JsonNode wrapped(JsonNode said) {
        return com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                .objectNode()
                .set(at, said);
    }

    private void checkKind(FieldMapping recipe) {
        if (!recipe.value().isEmpty() && !KINDS.contains(recipe.value())) {
            check.complain(Check.in(at, "value"), ExpectedValue.A_KIND, recipe.value(), String.join(", ", KINDS));
        }
        if (!recipe.value().isEmpty() && recipe.term().isEmpty()) {
            check.complain(at, ExpectedValue.A_TERM, "");
        }
        if (recipe.value().isEmpty() && recipe.words().isEmpty()) {
            check.complain(at, ExpectedValue.A_KIND, "", String.join(", ", KINDS));
        }
    }

    private Map<String, String> words(JsonNode said) {
        var words = new LinkedHashMap<String, String>();
        var map = said.path("words");
        if (!map.isMissingNode() && !map.isObject()) {
            check.complain(Check.in(at, "words"), ExpectedValue.A_MAP, map.asText(""));
        }
        if (map.size() > Limits.WORDS) {
            check.complain(Check.in(at, "words"), ExpectedValue.AT_MOST_MEMBERS, "" + map.size(), Limits.WORDS);
        }
        map.fieldNames().forEachRemaining(name -> {
            var place = Check.in(at, "words");
            var kind = check.text(map, place, name);
            if (!kind.isEmpty() && !KINDS.contains(kind)) {
                check.complain(Check.in(place, name), ExpectedValue.A_KIND, kind, String.join(", ", KINDS));
            }
            words.put(name, kind);
        });
        return words;
    }

    private String kind(JsonNode said, String name) {
        var word = check.maybe(said, at, name);
        if (!word.isEmpty() && !KINDS.contains(word)) {
            check.complain(Check.in(at, name), ExpectedValue.A_KIND, word, String.join(", ", KINDS));
        }
        return word;
    }

    private String format(JsonNode said) {
        var pattern = check.maybe(said, at, "format");
        var place = Check.in(at, "format");
        if (pattern.length() > Limits.NUMBER) {
            check.complain(place, ExpectedValue.AT_MOST_LETTERS, pattern, Limits.NUMBER);
            return "";
        }
        try {
            DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
            return pattern;
        } catch (IllegalArgumentException notOne) {
            check.complainOf(place, ExpectedValue.A_DATE_PATTERN, pattern, notOne);
            return "";
        }
    }
}
