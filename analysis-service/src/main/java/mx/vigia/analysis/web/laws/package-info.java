/** Pages and API of laws. */
package mx.vigia.analysis.web.laws;
