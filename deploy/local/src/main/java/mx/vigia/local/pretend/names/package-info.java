/** The name server of the pretend sites, with its faults. */
package mx.vigia.local.pretend.names;
