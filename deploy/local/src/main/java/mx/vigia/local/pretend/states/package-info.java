/**
 * The matters of the state congresses, each with a site of its own: they take up what the federal chamber discusses.
 */
package mx.vigia.local.pretend.states;
