package mx.vigia.analysis.language;

/**
 * A place that matches a query: the words as written and the plain text around them.
 *
 * @param value which of the field's values, from 0
 * @param start first character in that value, in composed form
 * @param end character after the last
 */
public record TextHit(QueryField field, int value, int start, int end, String words, String excerpt) {}
