/** Labels, parameters, cursors and other plumbing of pages and API. */
package mx.vigia.analysis.page;
