/** What every service must know that knocks at machines of others: which of them are public, and when they want to be left alone. */
package mx.vigia.platform.outside;
