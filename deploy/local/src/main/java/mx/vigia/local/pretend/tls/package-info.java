/** As whom the pretend sites talk encrypted: certificates that are made anew for each house and believed in it alone, good ones and bad ones. */
package mx.vigia.local.pretend.tls;
