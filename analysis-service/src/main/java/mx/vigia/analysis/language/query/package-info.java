/** The query language: lexer, parser, tree, printer, and references to laws and documents. */
package mx.vigia.analysis.language.query;
