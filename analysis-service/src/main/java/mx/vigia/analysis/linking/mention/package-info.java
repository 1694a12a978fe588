/** Links proceedings to the bills they name. */
package mx.vigia.analysis.linking.mention;
