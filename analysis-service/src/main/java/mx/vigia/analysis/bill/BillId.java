package mx.vigia.analysis.bill;

/** Which source record is meant: the site, and the native key it had there at first sight. */
public record BillId(String site, String key) {}
