package mx.vigia.scraper.reading;

/** The content between two marks of a page: the first mark itself, and the words after it. */
public record TextSection(Region mark, String words) {}
