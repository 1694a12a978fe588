/**
 * The pretend sites: an invented legislature, printed in the markup of the real sites with all its faults. Its truth is
 * stored beside it, so that statements of the installation can be checked, and fault switches let any of the sites
 * fail.
 */
package mx.vigia.local.pretend;
