package mx.vigia.scraper.declared;

/** What an operator wrote: a declaration we can work by, or one we refuse. */
sealed interface DeclarationText permits Declaration, RejectedDeclaration {}
