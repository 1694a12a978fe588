/** The pretend site of the congress of Sinaloa: requests and responses in JSON. */
package mx.vigia.local.pretend.sinaloa;
