/** The pretend site of the congress of Sonora: its gazette by pages of JSON. */
package mx.vigia.local.pretend.sonora;
