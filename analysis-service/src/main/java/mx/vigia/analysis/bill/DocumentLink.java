package mx.vigia.analysis.bill;

/** A document of the source, where the source keeps it. */
public record DocumentLink(String label, String address) {}
