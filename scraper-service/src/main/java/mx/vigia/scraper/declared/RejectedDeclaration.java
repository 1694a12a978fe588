package mx.vigia.scraper.declared;

import java.util.List;

/** A declaration that cannot be taken as it is written, with every reason there is. */
record RejectedDeclaration(List<DeclarationError> complaints) implements DeclarationText {
    RejectedDeclaration {
        complaints = List.copyOf(complaints);
    }
}
