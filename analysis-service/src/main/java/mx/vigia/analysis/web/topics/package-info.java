/** Topic pages and their editing. */
package mx.vigia.analysis.web.topics;
