package mx.vigia.local.truth;

/**
 * A fact of which a letter told a person.
 *
 * @param letter the Message-ID
 * @param text what the letter says of the matter, in its own words
 */
record Delivered(String person, String letter, DeliveredFact fact, String text) {}
