/** The name server of the pretend sites: which machine each of them is, and what it says when that goes wrong. */
package mx.vigia.local.pretend.names;
