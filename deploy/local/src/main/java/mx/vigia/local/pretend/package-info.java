/**
 * The pretend sites: a legislature that does not exist, written for this house, printed in the very markup of the real sites, faults and all,
 * with its own truth beside it so that what the house says can be checked, and a switchboard that lets any of the sites go wrong.
 */
package mx.vigia.local.pretend;
