/** The five-minute tour of the house for somebody who decides: five stops, each a real page, moved by a button. */
package mx.vigia.local.recorrido;
