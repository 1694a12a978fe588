package mx.vigia.scraper.sites.us_federal_register;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Citation;
import mx.vigia.scraper.reading.StatedFields.Consultation;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Step;

/** One document of the register; an answer may hold only the requested fields. */
final class Entry {
    private final JsonTree tree;
    private final String published;

    Entry(JsonTree tree) {
        this.tree = tree;
        this.published = tree.day("publication_date").map(Object::toString).orElse("");
    }

    Sighting sighting(PageKind kind) {
        return new Sighting(
                kind,
                List.of(tree.requiredText("document_number")),
                statedFields(),
                tree.day("publication_date").stream().toList());
    }

    private StatedFields statedFields() {
        var stated = StatedFields.nothing()
                .title(tree.text("title"))
                .number(tree.text("document_number"))
                .summary(tree.text("abstract"))
                .subjects(tree.all("topics").stream().map(JsonTree::text).toList())
                .language("en");
        stated = tree.has("/type") ? stated.kind(kind(), tree.text("type")) : stated;
        stated = tree.has("/agencies") ? stated.proponents(agencies()) : stated;
        stated = tree.has("/action") && !tree.text("action").isEmpty() ? stated.steps(List.of(step())) : stated;
        stated = tree.has("/citation") && !tree.text("citation").isEmpty() ? stated.citation(citation()) : stated;
        return withPlace(stated);
    }

    private StatedFields withPlace(StatedFields before) {
        var stated = tree.day("publication_date").map(before::presentedOn).orElse(before);
        stated = tree.link("html_url").map(stated::officialAddress).orElse(stated);
        stated = documents().isEmpty() ? stated : stated.documents(documents());
        return tree.day("comments_close_on").isPresent() ? stated.consultation(consultation()) : stated;
    }

    private String kind() {
        return switch (tree.text("type")) {
            case "Rule" -> "rule";
            case "Proposed Rule" -> "draft-rule";
            case "Presidential Document" -> tree.text("subtype").equals("Executive Order") ? "decree" : "notice";
            case "Notice" -> "notice";
            default -> "other";
        };
    }

    /** An entry of the register may have only the printed name of an agency. */
    private List<Proponent> agencies() {
        return tree.all("agencies").stream()
                .map(agency -> agency.text("name").isEmpty() ? agency.text("raw_name") : agency.text("name"))
                .filter(name -> !name.isEmpty())
                .map(name -> new Proponent(name, "", "agency"))
                .toList();
    }

    /** Returns the document's own name of its act as a step; only a rule is thereby law. */
    private Step step() {
        var kind = kind().equals("rule") ? "published" : "other";
        return new Step(kind, "", tree.text("action"), published, List.of(), List.of());
    }

    private Citation citation() {
        return new Citation(tree.text("citation"), tree.text("document_number"), published);
    }

    private Consultation consultation() {
        var address = tree.link("comment_url").map(Object::toString).orElse("");
        return new Consultation(published, tree.text("comments_close_on"), address);
    }

    private List<DocumentLink> documents() {
        var links = new ArrayList<DocumentLink>();
        tree.link("pdf_url").ifPresent(pdf -> links.add(new DocumentLink("PDF", pdf)));
        tree.link("full_text_xml_url").ifPresent(xml -> links.add(new DocumentLink("XML", xml)));
        return links;
    }
}
