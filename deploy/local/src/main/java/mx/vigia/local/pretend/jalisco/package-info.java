/** The pretend site of the congress of Jalisco: a calendar that asks for days, events, agendas and papers one after the other. */
package mx.vigia.local.pretend.jalisco;
