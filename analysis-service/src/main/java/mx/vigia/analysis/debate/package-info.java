/** Debates: what stenographic records say, turn by turn, and by the matters under debate. */
package mx.vigia.analysis.debate;
