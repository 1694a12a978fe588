/** The pretend site of the congress of Mexico City: a page of boxes, one for each issue of its gazette. */
package mx.vigia.local.pretend.cdmx;
