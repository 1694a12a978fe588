/** The pretend site of the legislature of Querétaro: tables of gazettes. */
package mx.vigia.local.pretend.queretaro;
