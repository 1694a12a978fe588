/** The pretend Crónica: the verbatim record of each sitting, growing while the sitting lasts. */
package mx.vigia.local.pretend.cronica;
