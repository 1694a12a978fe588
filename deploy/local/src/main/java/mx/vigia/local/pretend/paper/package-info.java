/** Small PDFs made on the spot: printed ones with a text layer, scanned ones without. */
package mx.vigia.local.pretend.paper;
