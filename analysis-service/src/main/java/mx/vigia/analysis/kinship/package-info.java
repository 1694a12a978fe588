/** Which bills are related, and why: never that two of them are the same. */
package mx.vigia.analysis.kinship;
