/** Which laws a bill would change, and how: from what its title and its decree say, in the words they use. */
package mx.vigia.analysis.law;
