package mx.vigia.scraper.declared;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mx.vigia.scraper.declared.list.DeclarationLimits;
import mx.vigia.scraper.declared.list.DeclaredField;
import mx.vigia.scraper.declared.list.FieldMapping;
import mx.vigia.scraper.declared.list.ListFormat;
import mx.vigia.scraper.declared.list.ReadingPlan;

/** Parses how the lists of a source are read. */
final class PlanCheck {
    private final DeclarationCheck check;
    private final JsonNode yaml;
    private final ListFormat format;
    private final SelectorCheck places;

    PlanCheck(DeclarationCheck check, JsonNode yaml) {
        this.check = check;
        this.yaml = yaml;
        var labels = Arrays.stream(ListFormat.values()).map(ListFormat::label).toList();
        var kind = check.text(yaml, "", "kind");
        if (!kind.isEmpty() && !labels.contains(kind)) {
            check.addError("kind", ExpectedValue.ONE_OF, kind, String.join(", ", labels));
        }
        format = labels.contains(kind) ? ListFormat.values()[labels.indexOf(kind)] : ListFormat.HTML;
        places = new SelectorCheck(check, format);
    }

    ReadingPlan plan() {
        var expect = yaml.path("expect");
        if (!expect.isMissingNode() && !expect.isNull() && !expect.isObject()) {
            check.addError("expect", ExpectedValue.A_MAP, expect.asText(""));
        }
        check.checkKnownNames(expect, "expect", List.of("least", "total"));
        var items = items();
        var least = check.number(expect, "expect", "least", 1, DeclarationLimits.MAX_ENTRIES);
        return new ReadingPlan(
                format,
                new ReadingPlan.PlacesOnPage(parseMark(items, least), items, parsePlace(yaml, "", "next")),
                least,
                total(expect),
                separator(),
                language(),
                fields());
    }

    private List<FieldMapping> total(JsonNode expect) {
        var stated = expect.path("total");
        return stated.isMissingNode() || stated.isNull()
                ? List.of()
                : List.of(new FieldMappingParser(
                                check, places, DeclaredField.NUMBER, DeclarationCheck.in("expect", "total"))
                        .parse(stated));
    }

    /** A list in HTML needs a selector; a table has one row after the other. */
    private String items() {
        var statement = parsePlace(yaml, "", "items");
        if (statement.isEmpty() && format == ListFormat.HTML) {
            check.addError("items", ExpectedValue.A_SELECTOR, "");
        }
        return switch (format) {
            case RSS -> statement.isEmpty() ? "item" : statement;
            case ATOM -> statement.isEmpty() ? "entry" : statement;
            case JSON, HTML, CSV -> statement;
        };
    }

    /** Returns what identifies the page as the right one even if its list is empty. */
    private String parseMark(String items, int least) {
        var statement = parsePlace(yaml, "", "mark");
        if (!statement.isEmpty()) {
            refuseUnspecificMark("mark", statement);
            return statement;
        }
        if (format == ListFormat.HTML && least == 0) {
            check.addError("mark", ExpectedValue.A_MARK, "");
        }
        if (format == ListFormat.HTML) {
            refuseUnspecificMark("items", items);
        }
        return switch (format) {
            case RSS -> "rss, rdf|RDF";
            case ATOM -> "feed";
            case HTML -> items.isEmpty() ? "html" : items;
            case JSON -> items.isEmpty() || items.startsWith("//") ? "/" : items;
            case CSV -> "";
        };
    }

    private void refuseUnspecificMark(String at, String mark) {
        if (PageMarkCheck.matchesAnyPage(format, mark)) {
            check.addError(at, ExpectedValue.A_TELLING_MARK, mark);
        }
    }

    private Map<DeclaredField, FieldMapping> fields() {
        var stated = yaml.path("fields");
        if (!stated.isMissingNode() && !stated.isNull() && !stated.isObject()) {
            check.addError("fields", ExpectedValue.A_MAP, stated.asText(""));
        }
        check.checkKnownNames(stated, "fields", DeclaredField.labels());
        var fields = new EnumMap<DeclaredField, FieldMapping>(DeclaredField.class);
        for (var field : DeclaredField.values()) {
            if (stated.has(field.label())) {
                var at = DeclarationCheck.in("fields", field.label());
                fields.put(field, new FieldMappingParser(check, places, field, at).parse(stated.get(field.label())));
            }
        }
        var whole = ReadingPlan.withFormatDefaults(format, fields);
        for (var needed : List.of(DeclaredField.KEY, DeclaredField.TITLE)) {
            if (!whole.containsKey(needed)) {
                check.addError(DeclarationCheck.in("fields", needed.label()), ExpectedValue.A_PLACE_OR_VALUE, "");
            }
        }
        return whole;
    }

    private String parsePlace(JsonNode map, String inside, String name) {
        var statement = check.optionalText(map, inside, name);
        if (!statement.isEmpty()) {
            places.check(DeclarationCheck.in(inside, name), statement);
        }
        return statement;
    }

    private char separator() {
        var statement = yaml.path("separator").asText("");
        if (statement.isEmpty()) {
            return ',';
        }
        if (statement.length() != 1 || !",;|\t".contains(statement)) {
            check.addError("separator", ExpectedValue.A_SEPARATOR, statement);
            return ',';
        }
        return statement.charAt(0);
    }

    private String language() {
        var statement = check.optionalText(yaml, "", "language");
        if (!statement.isEmpty() && !statement.matches("[a-z]{2}(-[A-Z]{2})?")) {
            check.addError("language", ExpectedValue.A_LANGUAGE, statement);
        }
        return statement.equals("es") ? "" : statement;
    }
}
