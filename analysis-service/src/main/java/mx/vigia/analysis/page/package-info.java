/** Labels, parameters, cursors and other shared code of pages and API. */
package mx.vigia.analysis.page;
