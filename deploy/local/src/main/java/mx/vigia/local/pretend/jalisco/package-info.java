/**
 * The pretend site of the congress of Jalisco: a calendar that requests days, events, agendas and papers one after the
 * other.
 */
package mx.vigia.local.pretend.jalisco;
