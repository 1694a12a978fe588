package mx.vigia.analysis.bill;

/** A committee that received a bill, and why. */
public record Referral(String name, Purpose purpose) {}
