/** Small PDFs: printed ones with a text layer, scanned ones without. */
package mx.vigia.local.pretend.pdf;
