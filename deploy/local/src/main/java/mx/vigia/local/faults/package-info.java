/** What the web may do to us, done to a house that runs: a mishap is switched on at a pretend site, a round is made, and what came of it is judged. */
package mx.vigia.local.faults;
