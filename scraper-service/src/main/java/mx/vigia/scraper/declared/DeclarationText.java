package mx.vigia.scraper.declared;

/** The text written by an operator: a valid declaration, or a rejected one. */
sealed interface DeclarationText permits Declaration, RejectedDeclaration {}
