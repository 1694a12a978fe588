package mx.vigia.scraper.declared;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import mx.vigia.scraper.catalog.SiteCatalog;

/** Parses an operator's text, whole or not at all. */
final class Declarations {
    /**
     * All allowed top-level properties; a key is not among them: it would send a secret of the installation to an
     * address of the text's choice.
     */
    private static final List<String> PROPERTY_NAMES = List.of(
            "id",
            "name",
            "home",
            "hosts",
            "starts",
            "pause",
            "every",
            "rhythm",
            "quietAfter",
            "zone",
            "charset",
            "language",
            "state",
            "kind",
            "separator",
            "items",
            "mark",
            "next",
            "expect",
            "fields");

    private Declarations() {}

    /** Returns the declaration, or all its errors. */
    static DeclarationText read(String yaml) {
        try {
            var sheet = YamlText.read(yaml);
            return read(yaml, sheet.root(), new DeclarationCheck(sheet.spots()));
        } catch (YamlText.UnreadableYaml unreadableYaml) {
            return new RejectedDeclaration(List.of(unreadableYaml.complaint()));
        }
    }

    private static DeclarationText read(String yaml, JsonNode root, DeclarationCheck check) {
        if (!root.isObject()) {
            check.addError("", ExpectedValue.A_MAP, root.asText(""));
            return new RejectedDeclaration(check.complaints());
        }
        check.checkKnownNames(root, "", PROPERTY_NAMES);
        new SiteCheck(check, root).run();
        var plan = new PlanCheck(check, root).plan();
        if (!check.complaints().isEmpty()) {
            return new RejectedDeclaration(check.complaints());
        }
        var id = root.path("id").asText();
        var draft = root.path("state").asText().equals("draft");
        return new Declaration(SiteCatalog.site(id, root, id), plan, draft, yaml);
    }

    /** Returns the name stated in a text, as far as it can be read; for drafts that are incomplete. */
    static String named(String yaml, String field) {
        try {
            return YamlText.read(yaml).root().path(field).asText("");
        } catch (YamlText.UnreadableYaml unreadableYaml) {
            return "";
        }
    }
}
