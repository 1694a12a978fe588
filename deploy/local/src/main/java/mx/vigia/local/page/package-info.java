/** Pages that only a local stack has: the common layout, outside of any service. */
package mx.vigia.local.page;
