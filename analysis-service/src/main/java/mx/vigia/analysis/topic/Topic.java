package mx.vigia.analysis.topic;

/** A subject someone may follow: its fixed id and its names and descriptions in Spanish and English. */
public record Topic(String id, String es, String en, String descriptionEs, String descriptionEn) {}
