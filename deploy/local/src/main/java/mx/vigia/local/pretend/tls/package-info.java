/** TLS certificates of the pretend sites, good and bad: created for each installation and trusted by it alone. */
package mx.vigia.local.pretend.tls;
