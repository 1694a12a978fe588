package mx.vigia.notification.notice;

/** Which part of a fact it is, from 1, and of how many: many watches are published in several parts. */
public record FactPart(int part, int parts) {}
