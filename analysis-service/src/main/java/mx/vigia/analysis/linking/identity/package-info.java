/** Which records of several sources are one matter: what speaks for it, what is sure, and what a person has to decide. */
package mx.vigia.analysis.linking.identity;
