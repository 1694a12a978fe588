package mx.vigia.analysis.bill;

/** Identifies a source record by its site and the native key it had there when first seen. */
public record BillId(String site, String key) {}
