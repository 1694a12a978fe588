package mx.vigia.scraper.declared;

import io.quarkus.qute.TemplateData;

/** A declared source as one line of the list. */
@TemplateData
public record DeclaredRow(String id, String name, String state, int revision, int lacking, boolean visited) {
    static DeclaredRow of(Shelved shelved) {
        return new DeclaredRow(
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
