/** The pretend site of the congress of Sonora: its gazette in pages of JSON. */
package mx.vigia.local.pretend.sonora;
