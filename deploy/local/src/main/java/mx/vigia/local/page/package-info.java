/** How the pages that only a local house has are written: the layout of the house, outside of any service. */
package mx.vigia.local.page;
