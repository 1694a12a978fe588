/** What a pretend site is: a copy of a real site by name and markup, serving the pretend chamber. */
package mx.vigia.local.pretend.site;
