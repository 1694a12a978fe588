/** The pretend site of the congress of Sinaloa: questions and answers in JSON. */
package mx.vigia.local.pretend.sinaloa;
