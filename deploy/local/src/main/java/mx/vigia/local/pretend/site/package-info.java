/** Pretend sites: copies of real sites by name and markup, serving the pretend chamber. */
package mx.vigia.local.pretend.site;
