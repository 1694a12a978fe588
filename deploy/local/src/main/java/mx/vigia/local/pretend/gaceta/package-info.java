/** The pretend Gaceta Parlamentaria: static pages of an old server, faults and all. */
package mx.vigia.local.pretend.gaceta;
