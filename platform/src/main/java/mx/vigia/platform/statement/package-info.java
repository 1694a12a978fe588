/** What one service says to another through a reader's browser. */
package mx.vigia.platform.statement;
