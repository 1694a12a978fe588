/** Pages of links, pairs and reviews. */
package mx.vigia.analysis.web.links;
