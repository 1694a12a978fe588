/** Tells the house what was seen: committed first, then announced, then marked. */
package mx.vigia.scraper.publishing;
