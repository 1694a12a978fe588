/** Whether what pages name is linked to the bills they mean, judged by the pages' own words and not by the house's. */
package mx.vigia.bench.linking;
