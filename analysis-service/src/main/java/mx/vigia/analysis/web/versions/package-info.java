/** Pages of versions, articles and comparison tables. */
package mx.vigia.analysis.web.versions;
