/** The pretend sites of the Senate's website: its gazette, that of the Comisión Permanente, and its votes. */
package mx.vigia.local.pretend.senado;
