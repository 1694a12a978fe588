package mx.vigia.scraper.declared;

import io.quarkus.qute.TemplateData;

/** A declared source as a line of the list. */
@TemplateData
public record DeclaredSourceView(String id, String name, String state, int revision, int lacking, boolean visited) {
    static DeclaredSourceView of(StoredDeclaration shelved) {
        return new DeclaredSourceView(
                shelved.id(),
                shelved.name(),
                shelved.place().word(),
                shelved.revision(),
                shelved.complaints().size(),
                shelved.known().isPresent());
    }

    /** Returns the message key of its state. */
    public String stateKey() {
        return "declared.state." + state;
    }
}
