package mx.vigia.scraper.declared;

import io.quarkus.qute.TemplateData;

/** A declared source as one line of the list. */
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

    /** The key of the word for its state. */
    public String stateKey() {
        return "declared.state." + state;
    }
}
