package mx.vigia.scraper.reading;

/** What is read between one mark on a page and the next: the mark itself, and the words behind it that belong to no mark. */
public record TextSection(Region mark, String words) {}
