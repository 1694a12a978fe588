/**
 * A legislature that does not exist, written for this house, printed in the very markup of the Gaceta Parlamentaria, faults and all,
 * with its own truth beside it so that what the house says can be checked.
 */
package mx.vigia.local.pretend;
