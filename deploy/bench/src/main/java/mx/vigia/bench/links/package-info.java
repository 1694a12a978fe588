/** Whether records of several sources are found to be one bill: against pairs that people judged. */
package mx.vigia.bench.links;
