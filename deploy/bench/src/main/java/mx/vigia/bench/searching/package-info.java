/** What the drivers of the search do: fills a house with bills, draws questions, asks them in several ways, and asks others the same. */
package mx.vigia.bench.searching;
