package mx.vigia.scraper.declared;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.vigia.scraper.declared.list.DeclarationLimits;
import mx.vigia.scraper.declared.list.DeclaredField;
import mx.vigia.scraper.declared.list.FieldMapping;

/** Parses the mapping of one field. */
record FieldMappingParser(DeclarationCheck check, SelectorCheck places, DeclaredField field, String at) {
    /** The contract's words for kinds of matter, without the one whose meetings no declaration can state. */
    static final List<String> ALLOWED_KINDS = List.of(
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

    private static final List<String> PROPERTY_NAMES = List.of(
            "from", "of", "attribute", "value", "after", "before", "format", "locale", "words", "otherwise", "term");
    private static final List<String> ALLOWED_LOCALES = List.of("es", "en", "fr", "pt");

    FieldMapping parse(JsonNode stated) {
        if (!stated.isObject()) {
            return parsePlaces(stated);
        }
        check.checkKnownNames(stated, at, PROPERTY_NAMES);
        var froms = check.texts(stated, at, "from", DeclarationLimits.MAX_PLACES_PER_FIELD);
        var value = check.optionalText(stated, at, "value");
        if (froms.isEmpty() == value.isEmpty()) {
            check.addError(
                    at, froms.isEmpty() ? ExpectedValue.A_PLACE_OR_VALUE : ExpectedValue.NO_VALUE_AND_PLACE, value);
        }
        froms.forEach(place -> places.check(DeclarationCheck.in(at, "from"), place));
        var recipe = new FieldMapping(
                froms,
                check.optionalChoice(stated, at, "of", List.of("entry", "page"), "entry")
                        .equals("page"),
                check.optionalText(stated, at, "attribute"),
                value,
                new FieldMapping.Cut(check.optionalText(stated, at, "after"), check.optionalText(stated, at, "before")),
                new FieldMapping.DateWords(
                        format(stated), check.optionalChoice(stated, at, "locale", ALLOWED_LOCALES, "es")),
                new FieldMapping.KindWords(
                        parseTranslations(stated), kind(stated, "otherwise"), check.optionalText(stated, at, "term")));
        if (field == DeclaredField.KIND) {
            checkKind(recipe);
        }
        return recipe;
    }

    /** Parses one place, or several of which the first that shows something counts. */
    private FieldMapping parsePlaces(JsonNode stated) {
        var froms = stated.isArray()
                ? check.texts(wrap(stated), "", at, DeclarationLimits.MAX_PLACES_PER_FIELD)
                : List.of(stated.asText("").strip());
        if (froms.stream().allMatch(String::isEmpty)) {
            check.addError(at, ExpectedValue.A_PLACE_OR_VALUE, "");
        } else {
            froms.forEach(place -> places.check(at, place));
        }
        var recipe = FieldMapping.at("", froms.toArray(String[]::new));
        if (field == DeclaredField.KIND) {
            checkKind(recipe);
        }
        return recipe;
    }

    private JsonNode wrap(JsonNode stated) {
        return com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                .objectNode()
                .set(at, stated);
    }

    private void checkKind(FieldMapping recipe) {
        if (!recipe.value().isEmpty() && !ALLOWED_KINDS.contains(recipe.value())) {
            check.addError(
                    DeclarationCheck.in(at, "value"),
                    ExpectedValue.A_KIND,
                    recipe.value(),
                    String.join(", ", ALLOWED_KINDS));
        }
        if (!recipe.value().isEmpty() && recipe.kind().term().isEmpty()) {
            check.addError(at, ExpectedValue.A_TERM, "");
        }
        if (recipe.value().isEmpty() && recipe.kind().words().isEmpty()) {
            check.addError(at, ExpectedValue.A_KIND, "", String.join(", ", ALLOWED_KINDS));
        }
    }

    private Map<String, String> parseTranslations(JsonNode stated) {
        var words = new LinkedHashMap<String, String>();
        var map = stated.path("words");
        if (!map.isMissingNode() && !map.isObject()) {
            check.addError(DeclarationCheck.in(at, "words"), ExpectedValue.A_MAP, map.asText(""));
        }
        if (map.size() > DeclarationLimits.MAX_TRANSLATIONS) {
            check.addError(
                    DeclarationCheck.in(at, "words"),
                    ExpectedValue.AT_MOST_MEMBERS,
                    "" + map.size(),
                    DeclarationLimits.MAX_TRANSLATIONS);
        }
        map.fieldNames().forEachRemaining(name -> {
            var place = DeclarationCheck.in(at, "words");
            var kind = check.text(map, place, name);
            if (!kind.isEmpty() && !ALLOWED_KINDS.contains(kind)) {
                check.addError(
                        DeclarationCheck.in(place, name), ExpectedValue.A_KIND, kind, String.join(", ", ALLOWED_KINDS));
            }
            words.put(name, kind);
        });
        return words;
    }

    private String kind(JsonNode stated, String name) {
        var word = check.optionalText(stated, at, name);
        if (!word.isEmpty() && !ALLOWED_KINDS.contains(word)) {
            check.addError(DeclarationCheck.in(at, name), ExpectedValue.A_KIND, word, String.join(", ", ALLOWED_KINDS));
        }
        return word;
    }

    private String format(JsonNode stated) {
        var pattern = check.optionalText(stated, at, "format");
        var place = DeclarationCheck.in(at, "format");
        if (pattern.length() > DeclarationLimits.MAX_NUMBER_LENGTH) {
            check.addError(place, ExpectedValue.AT_MOST_LETTERS, pattern, DeclarationLimits.MAX_NUMBER_LENGTH);
            return "";
        }
        try {
            DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
            return pattern;
        } catch (IllegalArgumentException notOne) {
            check.addParserError(place, ExpectedValue.A_DATE_PATTERN, pattern, notOne);
            return "";
        }
    }
}
