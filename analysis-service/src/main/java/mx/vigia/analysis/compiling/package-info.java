/** Standing questions, compiled: a hundred thousand of them are put to one document at once, in about a millisecond. It knows no bill. */
package mx.vigia.analysis.compiling;
