package mx.vigia.scraper.declared;

import java.util.List;

/** An invalid declaration, with every reason. */
record RejectedDeclaration(List<DeclarationError> complaints) implements DeclarationText {
    RejectedDeclaration {
        complaints = List.copyOf(complaints);
    }
}
