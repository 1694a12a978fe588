/** Pages and API of votes, meetings and debates. */
package mx.vigia.analysis.web.proceedings;
