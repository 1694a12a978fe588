/** What goes on in the state congresses, of which each has a site of its own: they take up what the federal chamber discusses. */
package mx.vigia.local.pretend.states;
