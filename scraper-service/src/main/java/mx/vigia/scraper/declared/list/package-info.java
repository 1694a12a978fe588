/** Reads the entries of a declared list: HTML, RSS, Atom, JSON or CSV. */
package mx.vigia.scraper.declared.list;
