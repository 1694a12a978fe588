/** The votes of the states' legislatures on reforms of the Constitution, as communications of their congresses say. */
package mx.vigia.analysis.linking.ratification;
