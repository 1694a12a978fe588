package mx.vigia.analysis.dossier;

/**
 * The words a tag is based on, as they occur in the bill: characters {@code start} to {@code end} of the title, the
 * summary or the text (the statement of reasons is in the text).
 */
public record Evidence(EvidencePlace place, String words, int start, int end) {}
